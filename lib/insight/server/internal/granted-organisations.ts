import type { Db } from '@/lib/platform/db';
import type { SummarySubject } from '../../composed-policy';
import { liveGrant } from './live-grant';

/** The organisations that may see the summaries of a project or a theme at a moment, by name. */
export function grantedOrganisations(
  tx: Db,
  { projectId, themeId }: SummarySubject,
  at: Date,
): Promise<{ id: string; name: string; isExample: boolean }[]> {
  const of = themeId
    ? [{ themeId }]
    : [{ projectId: projectId ?? '' }, { theme: { projects: { some: { projectId: projectId ?? '' } } } }];
  return tx.partnerOrganisation.findMany({
    where: { grants: { some: { AND: [liveGrant(at), { OR: of }] } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, isExample: true },
  });
}

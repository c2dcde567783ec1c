import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import type { FileKind } from '@/lib/files/file';
import { isShownWithContribution } from '@/lib/files/server/public-files';
import { db } from '@/lib/platform/db';
import { listOwnCircleIds } from '@/lib/projects/server/circle';
import { visibleTo } from './contribution-queries';

export type ServedFile = {
  id: string;
  kind: FileKind;
  format: string;
  name: string;
  /** True while everybody may see it. */
  isPublic: boolean;
};

/**
 * A file somebody may see: everybody what is shown with a published contribution, the people of a
 * circle what is shown there, its author with their own, those who read its case also what is held back or removed. Never one in quarantine.
 */
export async function getServedFile(actor: Actor, id: string): Promise<ServedFile | null> {
  const circles = await listOwnCircleIds(actor);
  const row = await db().uploadedFile.findFirst({
    where: {
      id,
      screening: { not: 'quarantined' },
      OR: [
        { contribution: visibleTo(actor), ...isShownWithContribution },
        { contribution: { publication: { isNot: null }, projectId: { in: circles } }, ...isShownWithContribution },
        ...(may(actor, 'case.read') ? [{ contribution: { projectId: reach(actor, 'case.read') } }] : []),
      ],
    },
    select: {
      id: true,
      kind: true,
      format: true,
      name: true,
      screening: true,
      release: { select: { fileId: true } },
      removal: { select: { fileId: true } },
      contribution: { select: { publication: { select: { contributionId: true } }, project: { select: { publication: true } } } },
    },
  });
  if (!row?.contribution) return null;
  const { screening, release, removal, contribution, ...file } = row;
  const isShown = !removal && (screening === 'clear' || release !== null);
  return { ...file, isPublic: isShown && contribution.publication !== null && contribution.project.publication !== null };
}

import type { Actor } from '@/lib/audit/actor';
import type { EventIds } from '@/lib/audit/events';
import type { Db } from '@/lib/platform/db';
import { mayComposeOf } from '../../composed-policy';

export const heldSelect = {
  id: true,
  projectId: true,
  themeId: true,
  titleDa: true,
  titleEn: true,
  parts: true,
  version: true,
  project: { select: { slug: true, publication: { select: { projectId: true } } } },
  theme: { select: { slug: true } },
} as const;

/** A composed summary somebody may work on, held until the transaction ends; null for one that does not exist for them. */
export async function holdSummary(tx: Db, actor: Actor, summaryId: string) {
  await tx.$executeRaw`SELECT 1 FROM "ComposedSummary" WHERE "id" = ${summaryId} FOR UPDATE`;
  const summary = await tx.composedSummary.findUnique({ where: { id: summaryId }, select: heldSelect });
  return summary && mayComposeOf(actor, summary) ? summary : null;
}

export type HeldSummary = NonNullable<Awaited<ReturnType<typeof holdSummary>>>;

/** Whether everybody can see what a summary is of. */
export function isOfPublic({ project, themeId }: Pick<HeldSummary, 'project' | 'themeId'>): boolean {
  return themeId !== null || project?.publication !== null;
}

/** What an event about a summary names. */
export function idsOf({ id, projectId, themeId }: Pick<HeldSummary, 'id' | 'projectId' | 'themeId'>): EventIds {
  return { summary: id, ...(projectId && { project: projectId }), ...(themeId && { theme: themeId }) };
}

import type { EventIds } from '@/lib/audit/events';
import type { Db } from '@/lib/platform/db';

/**
 * Everything an event about a contribution names, so that each page which may show it is drawn
 * anew: itself, its project, phase and themes, and the
 * proposal it is or speaks about.
 */
export async function contributionEventIds(
  tx: Db,
  contributionId: string,
): Promise<EventIds & { contribution: string; project: string; phase: string; theme: string[] }> {
  const row = await tx.contribution.findUniqueOrThrow({
    where: { id: contributionId },
    select: {
      kind: true,
      projectId: true,
      phaseId: true,
      comment: { select: { onProposalId: true } },
      themes: { select: { themeId: true } },
    },
  });
  const proposal = row.kind === 'proposal' ? contributionId : row.comment?.onProposalId;
  return {
    contribution: contributionId,
    project: row.projectId,
    phase: row.phaseId,
    theme: row.themes.map(({ themeId }) => themeId),
    ...(proposal && { proposal }),
  };
}

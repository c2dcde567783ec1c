import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import type { CaseFileView } from '@/lib/files/file-views';
import { db } from '@/lib/platform/db';
import { mayReadCases } from '../moderation-policy';

/** Every file of a contribution, held, quarantined and removed ones too; none for people who may not read cases. */
export async function listCaseFiles(actor: Actor, contributionId: string): Promise<CaseFileView[]> {
  if (!mayReadCases(actor).allowed) return [];
  const rows = await db().uploadedFile.findMany({
    where: { contributionId, contribution: { projectId: reach(actor, 'case.read') } },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      name: true,
      format: true,
      bytes: true,
      altText: true,
      width: true,
      height: true,
      screening: true,
      findings: true,
      isScan: true,
      text: true,
      release: { select: { fileId: true } },
      removal: { select: { removedAt: true } },
    },
  });
  return rows.map(({ release, removal, ...file }) => ({
    ...file,
    isReleased: release !== null,
    removedAt: removal?.removedAt ?? null,
  }));
}

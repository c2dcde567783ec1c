import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import type { Db } from '@/lib/platform/db';

/** A file of a case somebody decides, with the number the case goes by; null for anything else. */
export async function findCaseFile(tx: Db, actor: Actor, id: string) {
  const row = await tx.uploadedFile.findFirst({
    where: { id, contribution: { projectId: reach(actor, 'case.decide') } },
    select: {
      id: true,
      kind: true,
      format: true,
      name: true,
      screening: true,
      contribution: { select: { id: true, code: true } },
    },
  });
  return row?.contribution ? { ...row, contribution: row.contribution } : null;
}

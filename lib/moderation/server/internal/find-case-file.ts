import type { Db } from '@/lib/platform/db';

/** A file of a contribution that has been sent, with the number its case goes by; null for anything else. */
export async function findCaseFile(tx: Db, id: string) {
  const row = await tx.uploadedFile.findFirst({
    where: { id, contributionId: { not: null } },
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

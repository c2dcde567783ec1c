import type { Prisma } from '@/lib/platform/db';
import type { CaseRecord } from '../../case-record';
import { recordText, writeRecord } from '../../case-record';
import { danishRecords } from '../../record-texts';
import { sha256Of } from './archive-zip';

/** The columns an index and an archive read of a document. */
export const caseDocumentSelect = {
  id: true,
  number: true,
  kind: true,
  sourceId: true,
  at: true,
  registeredAt: true,
  files: {
    orderBy: { number: 'asc' },
    select: {
      number: true,
      bytes: true,
      sha256: true,
      file: { select: { id: true, kind: true, name: true, format: true, screening: true } },
    },
  },
} satisfies Prisma.CaseDocumentSelect;

export type CaseDocumentRow = Prisma.CaseDocumentGetPayload<{ select: typeof caseDocumentSelect }>;

/** The fingerprint of a document as it stands now: of its text in Danish. */
export function fingerprintOf(record: CaseRecord): string {
  return sha256Of(recordText(writeRecord(record, danishRecords, 'da')));
}

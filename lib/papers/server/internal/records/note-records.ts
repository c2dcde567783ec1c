import type { Db } from '@/lib/platform/db';
import type { CaseRecord } from '../../../case-record';
import type { NoteContent } from '../../../note';
import { within } from './part-records';

/** Frozen versions of agenda items, collection notes and evaluation notes, under the titles they were frozen with. */
export async function noteRecords(tx: Db, ids: readonly string[]): Promise<[string, CaseRecord][]> {
  const rows = await tx.noteVersion.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      number: true,
      content: true,
      sha256: true,
      frozenAt: true,
      publication: { select: { publishedAt: true } },
    },
  });
  return rows.map(({ id, number, content, sha256, frozenAt, publication }) => {
    const { title, isExample } = JSON.parse(content) as NoteContent;
    return [
      id,
      {
        ...within('note', { title, number }, isExample),
        facts: [
          { key: 'made', value: frozenAt },
          ...(publication ? [{ key: 'shown' as const, value: publication.publishedAt }] : []),
          { key: 'fingerprint', value: sha256 },
        ],
        noteVersion: id,
      },
    ];
  });
}

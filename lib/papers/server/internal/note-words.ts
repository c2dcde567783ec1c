import type { Db } from '@/lib/platform/db';
import type { NoteWords } from '../../note';

/**
 * The words a version may give now: a contribution that has been hidden, taken back, redacted or erased since it was frozen
 * gives none. One statement.
 */
export async function noteWords(tx: Db, versionId: string): Promise<NoteWords> {
  const rows = await tx.$queryRaw<{ code: string; title: string | null; text: string }[]>`
    SELECT c."code", w."title", w."text"
    FROM "NoteWords" w
    JOIN "NoteVersion" v ON v."id" = w."versionId"
    JOIN "Contribution" c ON c."id" = w."contributionId"
    JOIN "Publication" p ON p."contributionId" = c."id"
    LEFT JOIN "Redaction" r ON r."contributionId" = c."id" AND r."redactedAt" > v."frozenAt"
    WHERE w."versionId" = ${versionId} AND w."text" IS NOT NULL AND r."contributionId" IS NULL`;
  return new Map(rows.map(({ code, ...said }) => [code, said]));
}

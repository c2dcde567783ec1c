import { type Db, Prisma } from '@/lib/platform/db';
import type { PaperWords } from '../../white-paper';

/**
 * The names and words a version may give now: a reply that has been hidden, taken back or erased since it was frozen gives
 * neither. `leftOut` is a fingerprint of which those are. One statement.
 */
export async function versionWords(tx: Db, versionId: string): Promise<{ words: PaperWords; leftOut: string }> {
  const rows = await tx.$queryRaw<{ code: string; sender: string | null; text: string | null; isShown: boolean }[]>`
    SELECT c."code", v."sender", v."text", p."contributionId" IS NOT NULL AND v."text" IS NOT NULL AS "isShown"
    FROM "WhitePaperWords" v JOIN "Contribution" c ON c."id" = v."contributionId"
    LEFT JOIN "Publication" p ON p."contributionId" = c."id"
    WHERE v."versionId" = ${versionId} ORDER BY c."code"`;
  return {
    words: new Map(rows.filter(({ isShown }) => isShown).map(({ code, sender, text }) => [code, { sender, text }])),
    leftOut: fingerprintOf(rows.filter(({ isShown }) => !isShown).map(({ code }) => code)),
  };
}

const fingerprintOf = (codes: string[]) => codes.join(' ');

/** Which words of a version may not be given now, as `WhitePaperMaking.leftOut` has it. */
export async function leftOutNow(tx: Db, versionId: string): Promise<string> {
  const rows = await tx.$queryRaw<{ code: string }[]>(Prisma.sql`
    SELECT c."code" FROM "WhitePaperWords" v JOIN "Contribution" c ON c."id" = v."contributionId"
    LEFT JOIN "Publication" p ON p."contributionId" = c."id"
    WHERE v."versionId" = ${versionId} AND (p."contributionId" IS NULL OR v."text" IS NULL) ORDER BY c."code"`);
  return fingerprintOf(rows.map(({ code }) => code));
}

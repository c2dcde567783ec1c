import { db } from '@/lib/platform/db';
import type { ContributionKind } from '../contribution';

type Said = { authorId: string | null; projectId: string; kind: ContributionKind; text: string };

/** Short texts are alike without meaning anything by it. */
const fewestLetters = 80;
/** Share of letter triples in common (pg_trgm) from which one text is nearly the other. */
const leastLikeness = 0.8;
/** The latest texts compared: the author's own anywhere, and anybody's of the kind in the project. */
const compared = { own: 20, others: 50 } as const;

/**
 * True when somebody has lately said nearly the same: the author anywhere, or anybody in the project.
 * Asks nothing about a short text. Never a reason to stop anything, only to look.
 */
export async function isNearDuplicate({ authorId, projectId, kind, text }: Said): Promise<boolean> {
  if (text.length < fewestLetters) return false;
  const [row] = await db().$queryRaw<{ isNear: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM (
        (SELECT "text" FROM "Contribution" WHERE "authorId" = ${authorId}
          ORDER BY "submittedAt" DESC, "id" DESC LIMIT ${compared.own})
        UNION ALL
        (SELECT "text" FROM "Contribution" WHERE "projectId" = ${projectId} AND "kind" = ${kind}::"ContributionKind"
          ORDER BY "submittedAt" DESC, "id" DESC LIMIT ${compared.others})
      ) latest
      WHERE length("text") BETWEEN ${Math.floor(text.length * 0.7)} AND ${Math.ceil(text.length * 1.4)}
        AND similarity("text", ${text}) >= ${leastLikeness}
    ) AS "isNear"`;
  return row?.isNear ?? false;
}

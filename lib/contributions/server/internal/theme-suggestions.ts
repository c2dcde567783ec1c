import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import { planInForce } from '@/lib/strategy/server/plan-in-force';
import type { ThemeSuggestionView } from '../../topic-views';
import { compared } from './compared';

/**
 * The words that suggest theme `t`: its own, its title and the titles of its initiatives that are not over. A text holds one
 * where every stem of it stands there, as Danish is searched.
 */
const wordsOfTheme = Prisma.sql`unnest(t."keywords" || t."titleDa" || ARRAY(
  SELECT i."titleDa" FROM "Initiative" i WHERE i."themeId" = t."id" AND i."state" <> 'concluded' ORDER BY i."position"))`;

/** Nobody has placed the contribution under theme `t`, it has not inherited it, and nobody has said no to it. */
function isOpen(contributionId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`t."state" <> 'concluded' AND t."planId" = ${planInForce(now())}
    AND NOT EXISTS (SELECT 1 FROM "ContributionTheme" k WHERE k."themeId" = t."id" AND k."contributionId" = ${contributionId})
    AND NOT EXISTS (SELECT 1 FROM "ThemeDismissal" d WHERE d."themeId" = t."id" AND d."contributionId" = ${contributionId})`;
}

/** Whether the text of contribution `c` holds a word of a theme nobody has settled for it. */
export function holdsThemeWord(): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Theme" t, ${wordsOfTheme} w
    WHERE ${isOpen(Prisma.sql`c."id"`)} AND to_tsvector('danish', c."text") @@ plainto_tsquery('danish', w))`;
}

/**
 * The themes suggested for some contributions of a project, each with why: words of the theme in the text, or one that says
 * nearly the same and that somebody has placed there by hand. One statement.
 */
export async function suggestThemes(
  projectId: string,
  contributionIds: readonly string[],
): Promise<Map<string, ThemeSuggestionView[]>> {
  const found = new Map<string, ThemeSuggestionView[]>();
  if (contributionIds.length === 0) return found;
  const rows = await db().$queryRaw<(ThemeSuggestionView & { id: string })[]>`
    WITH placed AS (
      SELECT k."themeId", o."id", o."code", left(o."text", ${compared.letters}) AS "text"
      FROM "ContributionTheme" k JOIN "Contribution" o ON o."id" = k."contributionId"
      WHERE o."projectId" = ${projectId} AND k."origin" <> 'inherited'
      ORDER BY k."addedAt" DESC, o."id" LIMIT ${compared.others}
    )
    SELECT * FROM (
      SELECT c."id", t."id" AS "themeId", t."position",
        ARRAY(SELECT w FROM ${wordsOfTheme} w WHERE to_tsvector('danish', c."text") @@ plainto_tsquery('danish', w)) AS "words",
        (SELECT placed."code" FROM placed WHERE placed."themeId" = t."id" AND placed."id" <> c."id"
          AND similarity(placed."text", left(c."text", ${compared.letters})) >= ${compared.likeness}
          ORDER BY similarity(placed."text", left(c."text", ${compared.letters})) DESC LIMIT 1) AS "like"
      FROM "Contribution" c CROSS JOIN "Theme" t
      WHERE c."id" = ANY(${contributionIds}::text[]) AND c."projectId" = ${projectId} AND ${isOpen(Prisma.sql`c."id"`)}
    ) s WHERE cardinality(s."words") > 0 OR s."like" IS NOT NULL
    ORDER BY s."position", s."themeId"`;
  for (const { id, themeId, words, like } of rows) found.set(id, [...(found.get(id) ?? []), { themeId, words, like }]);
  return found;
}

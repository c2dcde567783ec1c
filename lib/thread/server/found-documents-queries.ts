import { type Cursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';
import { type BrowseFilter, noTown } from '../browse-filter';
import type { FoundCounts, FoundDocumentsPage, FoundDocumentView } from '../browse-views';
import { hitEnd, hitStart } from '../found-words';
import type { ProjectTowns } from './internal/browse-conditions';

const { sql, empty } = Prisma;
const pageSize = 20;

type Row = Omit<FoundDocumentView, 'project'> & { slug: string; projectDa: string; projectEn: string; isExact: boolean };

/** One page of the documents of projects a filter lets through, newest first, with the words that were looked for. One statement. */
export async function listFoundDocuments(
  filter: BrowseFilter,
  towns: ProjectTowns,
  { after = null, size = pageSize }: { after?: Cursor | null; size?: number } = {},
): Promise<FoundDocumentsPage> {
  const from = after ? sql`AND (d."addedAt", d."id") < (${after.at}, ${after.id})` : empty;
  const pieces = `StartSel=${hitStart}, StopSel=${hitEnd}, MaxFragments=2, MinWords=12, MaxWords=30, FragmentDelimiter=" … "`;
  const rows = await db().$queryRaw<Row[]>`
    WITH found AS (
      SELECT d."id", d."addedAt" ${filter.words ? sql`, said."isExact"` : sql`, true AS "isExact"`} ${documentsOf(filter, towns)} ${from}
      ORDER BY d."addedAt" DESC, d."id" DESC LIMIT ${size + 1})
    SELECT d."id", d."kind"::text AS "kind", d."titleDa", d."titleEn", d."addedAt", found."isExact",
      json_build_object('id', u."id", 'kind', u."kind", 'format', u."format", 'bytes', u."bytes") AS "file",
      ${filter.words ? sql`CASE WHEN found."isExact" THEN ts_headline('danish', left(u."text", 200000), words_query('danish', ${filter.words}), ${pieces}) END` : sql`NULL`} AS "excerpt",
      j."slug", j."titleDa" AS "projectDa", j."titleEn" AS "projectEn"
    FROM found JOIN "ProjectDocument" d ON d."id" = found."id" JOIN "UploadedFile" u ON u."id" = d."fileId"
    JOIN "Project" j ON j."id" = d."projectId"
    ORDER BY d."addedAt" DESC, d."id" DESC`;
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    documents: shown.map(({ slug, projectDa, projectEn, isExact: _, ...row }) => ({
      ...row,
      project: { slug, titleDa: projectDa, titleEn: projectEn },
    })),
    isExact: rows[0]?.isExact ?? true,
    after: last && rows.length > size ? encodeCursor({ at: last.addedAt, id: last.id }) : null,
  };
}

/** How many documents a filter lets through in all and by town. One statement. */
export async function countFoundDocuments(filter: BrowseFilter, towns: ProjectTowns): Promise<FoundCounts> {
  const rows = await db().$queryRaw<{ town: string | null; count: number }[]>`
    SELECT near."town", count(*)::int AS "count" ${documentsOf(filter, towns)} GROUP BY 1 ORDER BY 2 DESC, 1`;
  return { total: rows.reduce((sum, { count }) => sum + count, 0), towns: rows };
}

/**
 * FROM and WHERE of the documents a filter lets through; list and count both ask this. A document lies where its project does, and under its
 * themes. It has no status and no category: a filter that asks for one asks for no documents.
 */
function documentsOf(filter: BrowseFilter, towns: ProjectTowns): Prisma.Sql {
  const placed = towns.filter(({ town }) => town !== null);
  return sql`
    FROM "ProjectDocument" d
    JOIN "ProjectPublication" pp ON pp."projectId" = d."projectId"
    ${filter.words ? sql`JOIN documents_saying(${filter.words}) said ON said."id" = d."id"` : empty}
    LEFT JOIN unnest(${placed.map(({ id }) => id)}::text[], ${placed.map(({ town }) => town)}::text[]) near ("id", "town")
      ON near."id" = d."projectId"
    WHERE NOT EXISTS (SELECT 1 FROM "DocumentWithdrawal" w WHERE w."documentId" = d."id")
      AND NOT EXISTS (SELECT 1 FROM "ProjectDocument" newer WHERE newer."replacesId" = d."id")
      ${filter.status || filter.category ? sql`AND false` : empty}
      ${filter.project ? sql`AND d."projectId" = (SELECT j."id" FROM "Project" j WHERE j."slug" = ${filter.project})` : empty}
      ${
        filter.theme
          ? sql`AND EXISTS (SELECT 1 FROM "ProjectTheme" pt JOIN "Theme" t ON t."id" = pt."themeId"
        WHERE pt."projectId" = d."projectId" AND t."slug" = ${filter.theme})`
          : empty
      }
      ${filter.town === noTown ? sql`AND near."town" IS NULL` : empty}
      ${filter.town && filter.town !== noTown ? sql`AND near."town" = ${filter.town}` : empty}`;
}

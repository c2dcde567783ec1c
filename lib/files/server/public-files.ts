import { Prisma } from '@/lib/platform/db';

/**
 * The files of a contribution that everybody may see when they may see the contribution, as JSON of
 * `FileView`s; `id` is the column that holds the contribution's id. For a query that shows contributions.
 */
export function publicFilesOf(id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((
    SELECT json_agg(json_build_object('id', f."id", 'kind', f."kind", 'name', f."name", 'format', f."format", 'bytes', f."bytes",
      'altText', f."altText", 'width', f."width", 'height', f."height", 'isScan', f."isScan") ORDER BY f."uploadedAt", f."id")
    FROM "UploadedFile" f
    WHERE f."contributionId" = ${id} AND NOT EXISTS (SELECT 1 FROM "FileRemoval" r WHERE r."fileId" = f."id")
      AND (f."screening" = 'clear' OR (f."screening" = 'held'
        AND EXISTS (SELECT 1 FROM "FileRelease" g WHERE g."fileId" = f."id")))), '[]')`;
}

/** The same rule as a condition on files. */
export const isShownWithContribution: Prisma.UploadedFileWhereInput = {
  removal: null,
  OR: [{ screening: 'clear' }, { screening: 'held', release: { isNot: null } }],
};

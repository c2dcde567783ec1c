import { createHash } from 'node:crypto';
import { db, Prisma } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';

const filesAtOnce = 50;

type Waiting = { fileId: string; documentId: string; kind: 'picture' | 'document' };

/**
 * Gives the files of numbered documents their numbers and fingerprints, in the order they came; of one project, or of all. One whose
 * bytes are gone gets none. Two who do it at once do it once. Answers how many it gave.
 */
export async function numberFiles(projectId: string | null, most = Number.POSITIVE_INFINITY): Promise<number> {
  let given = 0;
  let after = '';
  while (given < most) {
    const waiting = await unnumberedFiles(projectId, after);
    for (const file of waiting) {
      after = file.fileId;
      const bytes = await storage().get(storedPart({ id: file.fileId, kind: file.kind }));
      if (bytes) given += await giveNumber(file, bytes);
    }
    if (waiting.length < filesAtOnce) return given;
  }
  return given;
}

/** Where the whole of a file lies. */
export function storedPart({ id, kind }: { id: string; kind: 'picture' | 'document' }): string {
  return `${id}/${kind === 'picture' ? 'large' : 'original'}`;
}

function unnumberedFiles(projectId: string | null, after: string): Promise<Waiting[]> {
  const where = projectId === null ? Prisma.sql`true` : Prisma.sql`d."projectId" = ${projectId}`;
  return db().$queryRaw<Waiting[]>`
    SELECT f."id" AS "fileId", d."id" AS "documentId", f."kind"::text AS "kind"
    FROM "UploadedFile" f
    LEFT JOIN "ProjectDocument" p ON p."fileId" = f."id"
    JOIN "CaseDocument" d ON d."sourceId" = coalesce(f."contributionId", p."id")
      AND (d."kind" = 'project_document') = (p."id" IS NOT NULL)
      AND d."kind" IN ('proposal', 'comment', 'survey_text', 'hearing_reply', 'addition', 'project_document')
    WHERE ${where} AND f."id" > ${after}
      AND NOT EXISTS (SELECT 1 FROM "CaseDocumentFile" n WHERE n."fileId" = f."id")
    ORDER BY f."id" LIMIT ${filesAtOnce}`;
}

async function giveNumber({ fileId, documentId }: Waiting, bytes: Uint8Array): Promise<number> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('case files:' || ${documentId}, 0))`;
    return tx.$executeRaw`
      INSERT INTO "CaseDocumentFile" ("fileId", "documentId", "number", "bytes", "sha256")
      SELECT ${fileId}, ${documentId}, 1 + coalesce(max(n."number"), 0), ${bytes.byteLength}, ${sha256}
      FROM "CaseDocumentFile" n WHERE n."documentId" = ${documentId}
      ON CONFLICT ("fileId") DO NOTHING`;
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import type { FileKind } from '@/lib/files/file';
import { db, Prisma } from '@/lib/platform/db';
import { publishedSurvey } from './internal/survey-rows';

export type ServedSurveyFile = { id: string; kind: FileKind; format: string; name: string; isPublic: boolean };

const select = { id: true, kind: true, format: true, name: true } satisfies Prisma.UploadedFileSelect;

/**
 * A file of a survey somebody may see: everybody the pictures a published version shows, those who carry out the
 * survey all its pictures and what came with the answers, and whoever answered what they sent themselves.
 */
export async function getServedSurveyFile(actor: Actor, id: string): Promise<ServedSurveyFile | null> {
  const carriedOut = { phase: { projectId: reach(actor, 'survey.write') } } satisfies Prisma.SurveyWhereInput;
  const personId = personIdOf(actor);
  const file = await db().uploadedFile.findFirst({
    where: {
      id,
      screening: { not: 'quarantined' },
      OR: [
        { survey: { OR: [publishedSurvey, carriedOut] } },
        { response: { survey: carriedOut } },
        ...(personId ? [{ response: { personId } }] : []),
      ],
    },
    select: { ...select, survey: { select: { id: true, phase: { select: { projectId: true } } } } },
  });
  if (!file) return null;
  const { survey, ...served } = file;
  if (!survey) return { ...served, isPublic: false };
  const isPublic = await isShown(survey.id, id);
  if (isPublic) return { ...served, isPublic };
  const isOurs = await db().survey.findFirst({ where: { id: survey.id, ...carriedOut }, select: { id: true } });
  return isOurs ? { ...served, isPublic: false } : null;
}

/** Whether a version everybody may read shows the picture. */
async function isShown(surveyId: string, file: string): Promise<boolean> {
  const survey = await db().survey.findFirst({ where: { id: surveyId, ...publishedSurvey }, select: { id: true } });
  if (!survey) return false;
  const versions = await db().$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT "id" FROM "SurveyVersion" WHERE "surveyId" = ${surveyId} AND strpos("definition"::text, ${file}) > 0 LIMIT 1`,
  );
  return versions.length > 0;
}

import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { StoredResponse } from '../answer-table';
import { type AskedQuestion, askedQuestions } from '../asked-question';
import { toDefinition } from './internal/survey-rows';

export type ExportedSurvey = {
  slug: string;
  titleDa: string;
  titleEn: string;
  isExample: boolean;
  exportedOn: string;
  asked: AskedQuestion[];
  /** Every response in the order they came, read as they are asked for. Holds nothing of whose they are. */
  responses: AsyncIterable<StoredResponse>;
};

const pageSize = 10_000;

/**
 * Every single answer to a survey, for those who run its project; that they were taken out is on record before the first
 * of them leaves. Small groups stand in it: it is for work, not for publishing.
 */
export async function exportSurvey(
  actor: Actor,
  { project, phase }: { project: string; phase: string },
): Promise<Result<ExportedSurvey, 'notFound'>> {
  const survey = await db().survey.findFirst({
    where: { phase: { slug: phase, projectId: reach(actor, 'survey.write'), project: { slug: project } } },
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      isExample: true,
      phase: { select: { id: true, projectId: true } },
      versions: { orderBy: { number: 'asc' }, select: { definition: true } },
    },
  });
  if (!survey) return refused('notFound');
  const { id, versions, phase: of, ...head } = survey;
  await recordEvent(db(), actor, 'survey.exported', { survey: id, project: of.projectId, phase: of.id });
  const asked = askedQuestions(versions.map(({ definition }) => toDefinition(definition)));
  return ok({ ...head, exportedOn: dateOnly(now()), asked, responses: responsesOf(id) });
}

/** One statement for each so many responses. */
async function* responsesOf(surveyId: string): AsyncGenerator<StoredResponse> {
  let number = 0;
  let rows: Row[];
  let after = Prisma.empty;
  do {
    rows = await db().$queryRaw<Row[]>`
      SELECT r."id", r."submittedAt", r."language", r."invitationId", r."deviceHash", r."enteredById", r."isExample",
        v."number" AS "version",
        coalesce((SELECT json_agg(json_build_object('question', a."question", 'part', a."part", 'choice', a."choice",
          'number', a."number"::float8, 'shape', a."shape")) FROM "SurveyAnswer" a WHERE a."responseId" = r."id"), '[]') AS "parts",
        coalesce((SELECT json_agg(json_build_object('question', t."question", 'part', t."part", 'text', t."text")) FROM (
          SELECT k."question", k."part", k."text" FROM "SurveyConfidentialText" k WHERE k."responseId" = r."id"
          UNION ALL
          SELECT q."key", s."part", c."text" FROM "SurveyText" s JOIN "SurveyQuestion" q ON q."id" = s."questionId"
          JOIN "Contribution" c ON c."id" = s."contributionId" WHERE s."responseId" = r."id"
        ) t), '[]') AS "texts"
      FROM "SurveyResponse" r JOIN "SurveyVersion" v ON v."id" = r."versionId"
      WHERE r."surveyId" = ${surveyId} ${after}
      ORDER BY r."submittedAt", r."id" LIMIT ${pageSize + 1}`;
    const page = rows.slice(0, pageSize);
    for (const row of page) yield toStored(row, ++number);
    const last = page.at(-1);
    if (last) after = Prisma.sql`AND (r."submittedAt", r."id") > (${last.submittedAt}, ${last.id})`;
  } while (rows.length > pageSize);
}

type Row = Pick<StoredResponse, 'version' | 'language' | 'isExample' | 'parts' | 'texts'> & {
  id: string;
  submittedAt: Date;
  invitationId: string | null;
  deviceHash: string | null;
  enteredById: string | null;
};

function toStored(row: Row, number: number): StoredResponse {
  const { submittedAt, version, language, isExample, parts, texts } = row;
  return { number, submittedOn: dateOnly(submittedAt), version, language, way: wayOf(row), isExample, parts, texts };
}

function wayOf({ enteredById, invitationId, deviceHash }: Row): StoredResponse['way'] {
  if (enteredById) return 'paper';
  if (invitationId) return 'invitation';
  return deviceHash ? 'device' : 'account';
}

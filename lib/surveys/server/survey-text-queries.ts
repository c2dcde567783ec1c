import type { Actor } from '@/lib/audit/actor';
import { mayIn, reach } from '@/lib/audit/permissions';
import type { Locale } from '@/lib/i18n/locale';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';
import { askedQuestions } from '../asked-question';
import { takesWords } from '../survey-definition';
import type { Named } from '../survey-views';
import { toDefinition } from './internal/survey-rows';
import type { ServedSurveyFile } from './served-survey-file';

/** One answer in somebody's own words, for the staff who sort them. */
export type SurveyTextLine = {
  code: string;
  text: string;
  language: Locale;
  question: string;
  submittedAt: Date;
  state: 'waiting' | 'published' | 'hidden';
  themes: { id: string; titleDa: string; titleEn: string }[];
};

export type SurveyTextWork = {
  titleDa: string;
  titleEn: string;
  isExample: boolean;
  projectId: string;
  /** Questions answered in words, also beside "other". */
  questions: Named[];
  lines: SurveyTextLine[];
  next: string | null;
  /** Words to confidential questions, without a code: for those who carry out the survey alone. Null for others. */
  confidential: { question: string; text: string }[] | null;
  /** What was sent with the answers, for the same; null for others. */
  files: SentFile[] | null;
};

export type SentFile = Pick<ServedSurveyFile, 'id' | 'kind' | 'format' | 'name'> & { question: string };

const pageSize = 50;

type Asked = { search?: string; question?: string; theme?: string; after?: string };

/** What people wrote in a survey, newest first, by words, question and theme. Danish words are found in other forms too. Null for whoever may not read it. */
export async function getSurveyTextWork(
  actor: Actor,
  { project, phase }: { project: string; phase: string },
  { search = '', question, theme, after }: Asked = {},
): Promise<SurveyTextWork | null> {
  const survey = await db().survey.findFirst({
    where: { phase: { slug: phase, projectId: reach(actor, 'case.read'), project: { slug: project } } },
    select: {
      id: true,
      titleDa: true,
      titleEn: true,
      isExample: true,
      phase: { select: { projectId: true } },
      versions: { orderBy: { number: 'asc' }, select: { definition: true } },
    },
  });
  if (!survey) return null;
  const { projectId } = survey.phase;
  const cursor = after ? decodeCursor(after) : null;
  const words = search.trim();
  const conditions = [Prisma.sql`v."surveyId" = ${survey.id}`];
  if (words) conditions.push(matches(Prisma.sql`c."text"`, words));
  if (question) conditions.push(Prisma.sql`q."key" = ${question}`);
  if (theme)
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "ContributionTheme" t WHERE t."contributionId" = c."id" AND t."themeId" = ${theme})`);
  if (cursor) conditions.push(Prisma.sql`(c."submittedAt", c."id") < (${cursor.at}, ${cursor.id})`);
  const carriesOut = mayIn(actor, 'survey.write', projectId) && !theme && !after;
  const [rows, confidential, files] = await Promise.all([
    db().$queryRaw<(SurveyTextLine & { id: string })[]>`
      SELECT c."id", c."code", c."text", c."language", q."key" AS "question", c."submittedAt",
        CASE WHEN p."contributionId" IS NOT NULL THEN 'published' WHEN h."contributionId" IS NOT NULL THEN 'hidden'
          ELSE 'waiting' END AS "state",
        coalesce((SELECT json_agg(json_build_object('id', e."id", 'titleDa', e."titleDa", 'titleEn', e."titleEn") ORDER BY e."position")
          FROM "ContributionTheme" t JOIN "Theme" e ON e."id" = t."themeId" WHERE t."contributionId" = c."id"), '[]') AS "themes"
      FROM "SurveyText" s JOIN "SurveyQuestion" q ON q."id" = s."questionId" JOIN "SurveyVersion" v ON v."id" = q."versionId"
      JOIN "Contribution" c ON c."id" = s."contributionId"
      LEFT JOIN "Publication" p ON p."contributionId" = c."id" LEFT JOIN "Hiding" h ON h."contributionId" = c."id"
      WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY c."submittedAt" DESC, c."id" DESC LIMIT ${pageSize + 1}`,
    carriesOut ? confidentialTexts(survey.id, words, question) : null,
    carriesOut && !words ? sentFiles(survey.id, question) : null,
  ]);
  const lines = rows.slice(0, pageSize);
  const last = lines.at(-1);
  const asked = askedQuestions(survey.versions.map(({ definition }) => toDefinition(definition)));
  return {
    titleDa: survey.titleDa,
    titleEn: survey.titleEn,
    isExample: survey.isExample,
    projectId,
    questions: asked
      .map((each) => each.question)
      .filter((each) => takesWords(each) || each.kind === 'file' || ('hasOther' in each && each.hasOther))
      .map(({ key, labelDa, labelEn }) => ({ key, labelDa, labelEn })),
    lines: lines.map(({ id: _, ...line }) => line),
    next: rows.length > pageSize && last ? encodeCursor({ at: last.submittedAt, id: last.id }) : null,
    confidential,
    files,
  };
}

/** In no order that tells who wrote what. */
function confidentialTexts(surveyId: string, words: string, question?: string): Promise<{ question: string; text: string }[]> {
  const conditions = [Prisma.sql`r."surveyId" = ${surveyId}`];
  if (words) conditions.push(matches(Prisma.sql`k."text"`, words));
  if (question) conditions.push(Prisma.sql`k."question" = ${question}`);
  return db().$queryRaw`
    SELECT k."question", k."text" FROM "SurveyConfidentialText" k JOIN "SurveyResponse" r ON r."id" = k."responseId"
    WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY k."question", md5(k."responseId") LIMIT 500`;
}

/** The latest files, in no order that tells who sent what. */
function sentFiles(surveyId: string, question?: string): Promise<SentFile[]> {
  return db().$queryRaw`
    SELECT f."id", f."kind", f."format", f."name", a."question" FROM "SurveyAnswer" a
    JOIN "SurveyResponse" r ON r."id" = a."responseId" AND r."surveyId" = ${surveyId}
    JOIN "UploadedFile" f ON f."id" = a."fileId" AND f."screening" <> 'quarantined'
    WHERE ${question ?? null}::text IS NULL OR a."question" = ${question ?? null}
    ORDER BY a."question", md5(f."id") LIMIT 500`;
}

/** The words in another form, or as they stand: short words have no stem of their own. */
function matches(text: Prisma.Sql, words: string): Prisma.Sql {
  return Prisma.sql`(to_tsvector('danish', ${text}) @@ websearch_to_tsquery('danish', ${words})
    OR position(lower(${words}) IN lower(${text})) > 0)`;
}

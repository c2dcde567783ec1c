import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { StoredResponse } from '../answer-table';
import { type AskedQuestion, askedQuestions } from '../asked-question';
import type { PlaceShape } from '../survey-answer';
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

const pageSize = 500;

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

async function* responsesOf(surveyId: string): AsyncGenerator<StoredResponse> {
  let last: { submittedAt: Date; id: string } | undefined;
  let number = 0;
  do {
    const rows: Row[] = await db().surveyResponse.findMany({
      where: {
        surveyId,
        ...(last && {
          OR: [{ submittedAt: { gt: last.submittedAt } }, { submittedAt: last.submittedAt, id: { gt: last.id } }],
        }),
      },
      orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
      take: pageSize,
      select: responseSelect,
    });
    for (const row of rows) yield toStored(row, ++number);
    last = rows.length === pageSize ? rows.at(-1) : undefined;
  } while (last);
}

const responseSelect = {
  id: true,
  submittedAt: true,
  language: true,
  personId: true,
  invitationId: true,
  deviceHash: true,
  enteredById: true,
  isExample: true,
  version: { select: { number: true } },
  answers: { select: { question: true, part: true, choice: true, number: true, shape: true } },
  confidential: { select: { question: true, part: true, text: true } },
  texts: { select: { part: true, question: { select: { key: true } }, contribution: { select: { text: true } } } },
} satisfies Prisma.SurveyResponseSelect;

type Row = Prisma.SurveyResponseGetPayload<{ select: typeof responseSelect }>;

function toStored(row: Row, number: number): StoredResponse {
  const { submittedAt, version, language, isExample, answers, confidential, texts } = row;
  return {
    number,
    submittedOn: dateOnly(submittedAt),
    version: version.number,
    language,
    way: wayOf(row),
    isExample,
    parts: answers.map(({ number: value, shape, ...part }) => ({
      ...part,
      number: value === null ? null : Number(value),
      shape: shape as PlaceShape | null,
    })),
    texts: [
      ...confidential,
      ...texts.map(({ part, question, contribution }) => ({ question: question.key, part, text: contribution.text })),
    ],
  };
}

function wayOf({ enteredById, invitationId, deviceHash }: Row): StoredResponse['way'] {
  if (enteredById) return 'paper';
  if (invitationId) return 'invitation';
  return deviceHash ? 'device' : 'account';
}

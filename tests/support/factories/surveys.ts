import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { publishVersion } from '@/lib/surveys/server/publish-version';
import { answerRows, type SurveyAnswers } from '@/lib/surveys/survey-answer';
import {
  type AnswersBy,
  optionsOf,
  questionsOf,
  type SurveyDefinition,
  type SurveyQuestion,
} from '@/lib/surveys/survey-definition';
import { newKey } from '@/lib/surveys/survey-key';
import { aCitizen } from './participation';
import { aPhase } from './projects';

type QuestionOver = { kind: 'text' | 'single' | 'multiple'; isRequired?: boolean; options?: readonly string[] };

const threeQuestions: QuestionOver[] = [
  { kind: 'single', isRequired: true, options: ['Ja', 'Nej', 'Ved ikke'] },
  { kind: 'multiple', options: ['Sti', 'Bænk', 'Skilt'] },
  { kind: 'text' },
];

/** A survey with a question of each kind, unless told otherwise, in a published open phase of its own. */
export async function aSurvey(
  over: { phase?: { id: string; projectId: string }; questions?: QuestionOver[]; answersBy?: AnswersBy } = {},
) {
  const phase = over.phase ?? (await aPhase());
  const slug = `survey-${crypto.randomUUID().slice(0, 8)}`;
  const blocks = (over.questions ?? threeQuestions).map(questionOf);
  const definition: SurveyDefinition = {
    titleDa: 'Et spørgeskema',
    titleEn: 'A survey',
    introDa: 'Tre spørgsmål.',
    introEn: 'Three questions.',
    pages: [{ key: 'page-1', titleDa: '', titleEn: '', jumps: [], blocks }],
  };
  return aSurveyOf(definition, phase, slug, over.answersBy);
}

/** A published survey that asks what a definition says. */
export async function aSurveyOf(
  definition: SurveyDefinition,
  phase: { id: string; projectId: string },
  slug = `survey-${newKey()}`,
  answersBy: AnswersBy = 'account',
) {
  const { titleDa, titleEn, introDa, introEn } = definition;
  const { id } = await db().survey.create({
    data: { phaseId: phase.id, slug, answersBy, titleDa, titleEn, introDa, introEn, draft: definition },
    select: { id: true },
  });
  await publishVersion(db(), id, definition, now());
  const survey = await db().survey.findUniqueOrThrow({
    where: { id },
    include: { published: { include: { questions: { orderBy: { position: 'asc' } } } } },
  });
  const questions = questionsOf(definition);
  const question = (number: number) => known(questions[number]);
  return {
    ...survey,
    versionId: known(survey.publishedId),
    definition,
    phase,
    questionKey: (number: number) => question(number).key,
    questionId: (number: number) => known(survey.published?.questions[number]).id,
    optionKey: (number: number, option: number) => known(optionsOf(question(number))[option]).key,
  };
}

function questionOf({ kind, isRequired = false, options = [] }: QuestionOver, position: number): SurveyQuestion {
  const number = position + 1;
  const base = { key: newKey(), labelDa: `Spørgsmål ${number}`, labelEn: `Question ${number}`, hintDa: '', hintEn: '' };
  if (kind === 'text') return { ...base, kind: 'long_text', isRequired, isConfidential: false, maxLength: 2_000 };
  const offered = options.map((label) => ({ key: newKey(), labelDa: label, labelEn: label }));
  return { ...base, kind, isRequired, isConfidential: false, options: offered, isShuffled: false, hasOther: false };
}

function known<Row>(row: Row | undefined | null): Row {
  if (row === undefined || row === null) throw new Error('the survey has no such question or option');
  return row;
}

type StoredSurvey = Awaited<ReturnType<typeof aSurvey>>;

/**
 * One person's stored response: option numbers by question number, and a published free text by
 * question number, as in `{ choices: { 0: [1] }, texts: { 2: 'Tak' } }`.
 */
export async function aResponse(
  survey: StoredSurvey,
  answers: { choices?: Record<number, number[]>; texts?: Record<number, string>; by?: { personId: string } } = {},
) {
  const personId = (answers.by ?? (await aCitizen())).personId;
  const rows = Object.entries(answers.choices ?? {}).flatMap(([question, options]) =>
    options.map((option) => {
      const choice = survey.optionKey(Number(question), option);
      return { question: survey.questionKey(Number(question)), part: choice, choice };
    }),
  );
  const { id: surveyId, versionId } = survey;
  const response = await db().surveyResponse.create({
    data: { surveyId, versionId, personId, language: 'da', submittedAt: now(), answers: { create: rows } },
  });
  for (const [question, text] of Object.entries(answers.texts ?? {})) {
    const at = now();
    const { id } = await recordContribution(db(), {
      kind: 'survey_text',
      projectId: survey.phase.projectId,
      phaseId: survey.phase.id,
      authorId: personId,
      language: 'da',
      text,
      senderShown: 'role',
      submissionKey: crypto.randomUUID(),
      at,
    });
    const questionId = survey.questionId(Number(question));
    await db().surveyText.create({ data: { contributionId: id, responseId: response.id, questionId } });
    await publishContribution(db(), { kind: 'system', name: 'factory' }, id, at);
  }
  return response;
}

/** Many stored responses at once, by nobody in particular; `answersOf` says what each answered, the first of them at `from`. Returns their ids in order. */
export async function manyResponses(
  survey: { id: string; versionId: string; definition: SurveyDefinition },
  count: number,
  answersOf: (number: number) => SurveyAnswers,
  from = now(),
): Promise<string[]> {
  const questions = new Map(questionsOf(survey.definition).map((question) => [question.key, question]));
  const at = from.getTime();
  const ids = Array.from({ length: count }, () => `response-${newKey()}`);
  await db().surveyResponse.createMany({
    data: ids.map((id, number) => ({
      id,
      surveyId: survey.id,
      versionId: survey.versionId,
      language: 'da',
      submittedAt: new Date(at + number),
    })),
  });
  const rows = ids.flatMap((responseId, number) =>
    Object.entries(answersOf(number)).flatMap(([key, answer]) =>
      answerRows(known(questions.get(key)), answer).map(({ shape, ...row }) => ({
        ...row,
        responseId,
        ...(shape ? { shape } : {}),
      })),
    ),
  );
  for (let from = 0; from < rows.length; from += 20_000) {
    await db().surveyAnswer.createMany({ data: rows.slice(from, from + 20_000) });
  }
  return ids;
}

/** A question everybody who writes surveys can bring in. */
export async function aLibraryQuestion() {
  const block = questionOf({ kind: 'single', options: ['Ja', 'Nej'] }, 0);
  return db().libraryQuestion.create({ data: { block, hash: crypto.randomUUID(), savedAt: now() } });
}

import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { recordContribution } from '@/lib/contributions/server/record-contribution';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aCitizen } from './participation';
import { aPhase } from './projects';

type QuestionOver = { kind: 'text' | 'single' | 'multiple'; isRequired?: boolean; options?: readonly string[] };

const threeQuestions: QuestionOver[] = [
  { kind: 'single', isRequired: true, options: ['Ja', 'Nej', 'Ved ikke'] },
  { kind: 'multiple', options: ['Sti', 'Bænk', 'Skilt'] },
  { kind: 'text' },
];

/** A survey with a question of each kind, unless told otherwise, in a published open phase of its own. */
export async function aSurvey(over: { phase?: { id: string; projectId: string }; questions?: QuestionOver[] } = {}) {
  const phase = over.phase ?? (await aPhase());
  const slug = `survey-${crypto.randomUUID().slice(0, 8)}`;
  const survey = await db().survey.create({
    data: {
      phaseId: phase.id,
      slug,
      titleDa: 'Et spørgeskema',
      titleEn: 'A survey',
      introDa: 'Tre spørgsmål.',
      introEn: 'Three questions.',
      questions: {
        create: (over.questions ?? threeQuestions).map(({ kind, isRequired = false, options = [] }, position) => ({
          kind,
          isRequired,
          position,
          labelDa: `Spørgsmål ${position + 1}`,
          labelEn: `Question ${position + 1}`,
          options: { create: options.map((label, at) => ({ position: at, labelDa: label, labelEn: label })) },
        })),
      },
    },
    include: { questions: { orderBy: { position: 'asc' }, include: { options: { orderBy: { position: 'asc' } } } } },
  });
  const question = (number: number) => known(survey.questions[number]);
  return {
    ...survey,
    phase,
    questionId: (number: number) => question(number).id,
    optionId: (number: number, option: number) => known(question(number).options[option]).id,
  };
}

function known<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('the survey has no such question or option');
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
  const optionIds = Object.entries(answers.choices ?? {}).flatMap(([question, options]) =>
    options.map((option) => survey.optionId(Number(question), option)),
  );
  const response = await db().surveyResponse.create({
    data: {
      surveyId: survey.id,
      personId,
      language: 'da',
      submittedAt: now(),
      choices: { create: optionIds.map((optionId) => ({ optionId })) },
    },
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

import { now } from '@/lib/platform/clock';
import { publishVersion } from '@/lib/surveys/server/publish-version';
import type { SurveyQuestion } from '@/lib/surveys/survey-definition';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { citizenId } from './people';
import type { ExampleRows, PhaseRow } from './rows';
import { type ExampleQuestion, type ExampleSurvey, solparkSurvey, solparkTexts } from './survey-content';

type Tx = Prisma.TransactionClient;

/** Writes a survey with its questions; the ids say which phase it belongs to. */
export async function createSurvey(tx: Tx, phaseId: string, { questions, ...survey }: ExampleSurvey): Promise<void> {
  const { slug, ...texts } = survey;
  const blocks = questions.map((question, position) => questionOf(phaseId, question, position));
  const definition = { ...texts, pages: [{ key: 'page-1', titleDa: '', titleEn: '', jumps: [], blocks }] };
  const id = `survey-${phaseId}`;
  await tx.survey.create({ data: { id, phaseId, ...survey, isExample: true, draft: definition }, select: { id: true } });
  await publishVersion(tx, id, definition, now());
}

/**
 * Answers the fictional project's survey as often as the weights of its first question say. The
 * choices are spread evenly: they say nothing of anybody.
 */
export async function answerSurvey(tx: Tx, rows: ExampleRows, phase: PhaseRow): Promise<void> {
  const [single, multiple] = solparkSurvey.questions;
  const survey = await tx.survey.findUniqueOrThrow({
    where: { id: `survey-${phase.id}` },
    select: { id: true, publishedId: true, published: { select: { questions: { select: { id: true, key: true } } } } },
  });
  const { publishedId } = survey;
  const written = survey.published?.questions.find(({ key }) => key === questionKey(phase.id, 2));
  if (!publishedId || !written) throw new Error('the example survey is not published');
  const persons = spread(single).map((option, index) => ({ number: index + 1, option, id: `response-${index + 1}` }));
  await tx.surveyResponse.createMany({
    data: persons.map(({ number, id }) => ({
      id,
      surveyId: survey.id,
      versionId: publishedId,
      personId: citizenId(number),
      language: 'da',
      submittedAt: after(phase.opened, 1 + (number % 11), 8 + (number % 12)),
      isExample: true,
    })),
  });
  const chosen = persons.flatMap(({ number, option, id }) => [
    tick(id, phase.id, 0, option),
    ...severalOf(multiple, number, persons.length).map((order) => tick(id, phase.id, 1, order)),
  ]);
  await tx.surveyAnswer.createMany({ data: chosen });
  for (const { by, text, language } of solparkTexts) {
    const at = after(phase.opened, 1 + (by % 11), 8 + (by % 12));
    const contributionId = rows.say({ kind: 'survey_text', phase, by, text, language, at });
    rows.surveyTexts.push({ contributionId, responseId: `response-${by}`, questionId: written.id });
  }
}

const questionKey = (phaseId: string, position: number) => `question-${phaseId}-${position}`;
const optionKey = (phaseId: string, question: number, position: number) => `option-${phaseId}-${question}-${position}`;

function tick(responseId: string, phaseId: string, question: number, option: number) {
  const choice = optionKey(phaseId, question, option);
  return { responseId, question: questionKey(phaseId, question), part: choice, choice };
}

function questionOf(phaseId: string, question: ExampleQuestion, position: number): SurveyQuestion {
  const { kind, labelDa, labelEn, hintDa = '', hintEn = '', isRequired = false, options = [] } = question;
  const key = questionKey(phaseId, position);
  const base = { key, labelDa, labelEn, hintDa, hintEn, isRequired, isConfidential: false };
  if (kind === 'text') return { ...base, kind: 'long_text', maxLength: 2_000 };
  const offered = options.map(([da, en], order) => ({ key: optionKey(phaseId, position, order), labelDa: da, labelEn: en }));
  return { ...base, kind, options: offered, isShuffled: false, hasOther: false };
}

/** One option per person, each as often as it weighs. */
function spread(question: ExampleQuestion | undefined): number[] {
  return (question?.options ?? []).flatMap(([, , weight], order) => Array.from({ length: weight }, () => order));
}

/** Which options a person ticks: each option is ticked by as many of all persons as it weighs. */
function severalOf(question: ExampleQuestion | undefined, number: number, persons: number): number[] {
  return (question?.options ?? []).flatMap(([, , weight], order) =>
    (number * 12 + order * 9) % persons < weight ? [order] : [],
  );
}

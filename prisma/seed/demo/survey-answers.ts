import { answerRows, type SurveyAnswer, type SurveyAnswers } from '@/lib/surveys/survey-answer';
import { questionsOf, type SurveyDefinition, type SurveyOption, type SurveyQuestion } from '@/lib/surveys/survey-definition';
import { shownQuestions } from '@/lib/surveys/survey-logic';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { citizenId, citizenNumbers } from './people';
import type { ExampleRows, PhaseRow } from './rows';
import { solparkNames, solparkTexts } from './survey-content';

type Tx = Prisma.TransactionClient;

/** Towns the example places lie around: longitude and latitude. */
const towns = [
  [10.88, 56.41],
  [10.62, 56.47],
  [10.38, 56.43],
] as const;

/**
 * Answers the fictional project's survey once for each example citizen but the last, who has only begun. What they answer is spread evenly by number, with
 * more of the first options than of the last: it says nothing of anybody.
 */
export async function answerSurvey(tx: Tx, rows: ExampleRows, phase: PhaseRow): Promise<void> {
  const survey = await tx.survey.findUniqueOrThrow({
    where: { id: `survey-${phase.id}` },
    select: {
      id: true,
      published: { select: { id: true, definition: true, questions: { select: { id: true, key: true } } } },
    },
  });
  if (!survey.published) throw new Error('the example survey is not published');
  const { id: versionId, questions } = survey.published;
  const definition = survey.published.definition as unknown as SurveyDefinition;
  const [last = 0, ...others] = citizenNumbers.toReversed();
  const answering = others.reverse();
  const at = (number: number) => after(phase.opened, 1 + (number % 11), 8 + (number % 12));
  await tx.surveyResponse.createMany({
    data: answering.map((number) => ({
      id: `response-${number}`,
      surveyId: survey.id,
      versionId,
      personId: citizenId(number),
      language: 'da',
      submittedAt: at(number),
      isExample: true,
    })),
  });
  await tx.surveyAnswer.createMany({
    data: answering.flatMap((number) => rowsOf(definition, exampleAnswers(definition, number), `response-${number}`)),
  });
  await tx.surveyProgress.create({
    data: {
      surveyId: survey.id,
      versionId,
      personId: citizenId(last),
      answers: begunBy(definition, last),
      page: definition.pages[0]?.key ?? '',
      updatedAt: at(last),
    },
    select: { id: true },
  });
  await tx.surveyConfidentialText.createMany({
    data: confidentialTo(definition).flatMap(({ key }) =>
      solparkNames.map((text, index) => ({ responseId: `response-${index + 1}`, question: key, text })),
    ),
  });
  const written = questionsOf(definition).findLast(({ kind, isConfidential }) => kind === 'long_text' && !isConfidential);
  const questionId = questions.find(({ key }) => key === written?.key)?.id;
  for (const { by, text, language } of questionId ? solparkTexts : []) {
    const contributionId = rows.say({ kind: 'survey_text', phase, by, text, language, at: at(by) });
    if (questionId) rows.surveyTexts.push({ contributionId, responseId: `response-${by}`, questionId });
  }
}

/** Answers the survey that is over, once for each example citizen, spread in the same way. */
export async function answerIdeasSurvey(tx: Tx, phase: PhaseRow): Promise<void> {
  const { id: surveyId, published } = await tx.survey.findUniqueOrThrow({
    where: { id: `survey-${phase.id}` },
    select: { id: true, published: { select: { id: true, definition: true } } },
  });
  if (!published) throw new Error('the example survey is not published');
  const definition = published.definition as unknown as SurveyDefinition;
  const idOf = (number: number) => `ideas-response-${number}`;
  await tx.surveyResponse.createMany({
    data: citizenNumbers.map((number) => ({
      id: idOf(number),
      surveyId,
      versionId: published.id,
      personId: citizenId(number),
      language: 'da',
      submittedAt: after(phase.opened, 2 + (number % 30), 8 + (number % 12)),
      isExample: true,
    })),
  });
  await tx.surveyAnswer.createMany({
    data: citizenNumbers.flatMap((number) => rowsOf(definition, exampleAnswers(definition, number), idOf(number))),
  });
}

const confidentialTo = (definition: SurveyDefinition) =>
  questionsOf(definition).filter(({ kind, isConfidential }) => kind === 'short_text' && isConfidential);

/** The first choice of somebody who has not sent anything yet, as the fields of the form. */
function begunBy(definition: SurveyDefinition, number: number): Record<string, string> {
  const [key, answer] = Object.entries(exampleAnswers(definition, number))[0] ?? [];
  return key && answer && 'choices' in answer ? { [key]: answer.choices[0] ?? '' } : {};
}

function rowsOf(definition: SurveyDefinition, answers: SurveyAnswers, responseId: string) {
  return questionsOf(definition).flatMap((question) => {
    const answer = answers[question.key];
    const parts = answer ? answerRows(question, answer) : [];
    return parts.map(({ shape, ...part }) => ({ ...part, responseId, ...(shape ? { shape } : {}) }));
  });
}

/** What the example citizen of a number answers to whatever is asked; texts and files aside. */
function exampleAnswers(definition: SurveyDefinition, number: number): SurveyAnswers {
  const given = questionsOf(definition).flatMap((question, position) => {
    const answer = question.isRequired || share(number, position + 50) > 0.15 ? answerTo(question, number, position) : null;
    return answer ? [[question.key, answer] as const] : [];
  });
  const all = Object.fromEntries(given);
  const shown = shownQuestions(definition, all);
  return Object.fromEntries(given.filter(([key]) => shown.has(key)));
}

function answerTo(question: SurveyQuestion, number: number, position: number): SurveyAnswer | null {
  const part = (of: number) => share(number, position * 7 + of);
  switch (question.kind) {
    case 'single':
    case 'dropdown':
      return { choices: [keyAt(question.options, part(0))] };
    case 'multiple':
    case 'image_choice':
      return { choices: several(question, part) };
    case 'ranking':
      return { order: inOrder(question.options, part).slice(0, question.top ?? question.options.length) };
    case 'matrix':
      return { rows: Object.fromEntries(question.rows.map((row, at) => [row.key, keyAt(question.options, part(at))])) };
    case 'scale':
      return { number: question.from + skewed(question.to - question.from + 1, part(0)) };
    case 'rating':
      return { number: question.steps - skewed(question.steps, part(0)) };
    case 'number': {
      const [min, max] = [question.min ?? 0, question.max ?? 40];
      return { number: Math.round(min + part(0) * Math.min(max - min, 40)) };
    }
    case 'date': {
      const first = Date.parse(question.from ?? '2026-05-01');
      const last = Date.parse(question.to ?? '2026-09-30');
      return { date: new Date(first + part(0) * (last - first)).toISOString().slice(0, 10) };
    }
    case 'place': {
      const [longitude, latitude] = towns[skewed(towns.length, part(0))] ?? towns[0];
      const near = (middle: number, of: number) => Math.round((middle + (part(of) - 0.5) / 100) * 1e5) / 1e5;
      if (!question.shapes.includes('point')) return null;
      return { shapes: [{ type: 'Point', coordinates: [near(longitude, 1), near(latitude, 2)] }] };
    }
    case 'allocation': {
      const steps = question.total / question.step;
      const first = Math.round(steps * (0.5 + part(1) / 2));
      const [one, other] = inOrder(question.options, part);
      const amounts = [one, other].map((key, at) => [key ?? '', (at === 0 ? first : steps - first) * question.step] as const);
      return { amounts: Object.fromEntries(amounts.filter(([, amount]) => amount > 0)) };
    }
    default:
      return null;
  }
}

function several(
  question: Extract<SurveyQuestion, { kind: 'multiple' | 'image_choice' }>,
  part: (of: number) => number,
): string[] {
  const wanted = question.options.filter((_, at) => part(at) < 0.65 - at / 12).map(({ key }) => key);
  const least = Math.max(question.min ?? 1, 1);
  const chosen = wanted.length < least ? question.options.slice(0, least).map(({ key }) => key) : wanted;
  return chosen.slice(0, question.max ?? chosen.length);
}

function inOrder(options: readonly SurveyOption[], part: (of: number) => number): string[] {
  const places = options.map(({ key }, at) => ({ key, place: part(at) + at / 8 }));
  return places.sort((a, b) => a.place - b.place).map(({ key }) => key);
}

function keyAt(options: readonly SurveyOption[], at: number): string {
  return options[skewed(options.length, at)]?.key ?? '';
}

/** One of so many, the first twice as often as the last. */
function skewed(count: number, at: number): number {
  const weights = Array.from({ length: count }, (_, index) => 2 - index / Math.max(1, count - 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  const index = weights.findIndex((weight) => {
    passed += weight / total;
    return at < passed;
  });
  return index === -1 ? count - 1 : index;
}

/** Between 0 and 1, evenly spread over the numbers and different for each question. */
function share(number: number, of: number): number {
  return (number * 0.618_033_988_75 + of * 0.754_877_666_2) % 1;
}

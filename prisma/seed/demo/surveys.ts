import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { citizenId } from './people';
import type { ExampleRows, PhaseRow } from './rows';
import { type ExampleQuestion, type ExampleSurvey, solparkSurvey, solparkTexts } from './survey-content';

type Tx = Prisma.TransactionClient;

/** Writes a survey with its questions; the ids say which phase it belongs to. */
export async function createSurvey(tx: Tx, phaseId: string, { questions, ...survey }: ExampleSurvey): Promise<void> {
  await tx.survey.create({
    data: {
      id: `survey-${phaseId}`,
      phaseId,
      ...survey,
      isExample: true,
      questions: { create: questions.map((question, position) => questionRow(phaseId, question, position)) },
    },
    select: { id: true },
  });
}

/**
 * Answers the fictional project's survey as often as the weights of its first question say. The
 * choices are spread evenly: they say nothing of anybody.
 */
export async function answerSurvey(tx: Tx, rows: ExampleRows, phase: PhaseRow): Promise<void> {
  const [single, multiple] = solparkSurvey.questions;
  const persons = spread(single).map((option, index) => ({ number: index + 1, option, id: `response-${index + 1}` }));
  await tx.surveyResponse.createMany({
    data: persons.map(({ number, id }) => ({
      id,
      surveyId: `survey-${phase.id}`,
      personId: citizenId(number),
      language: 'da',
      submittedAt: after(phase.opened, 1 + (number % 11), 8 + (number % 12)),
      isExample: true,
    })),
  });
  const chosen = persons.flatMap(({ number, option, id }) => [
    { responseId: id, optionId: optionId(phase.id, 0, option) },
    ...severalOf(multiple, number, persons.length).map((order) => ({ responseId: id, optionId: optionId(phase.id, 1, order) })),
  ]);
  await tx.surveyChoice.createMany({ data: chosen });
  for (const { by, text, language } of solparkTexts) {
    const at = after(phase.opened, 1 + (by % 11), 8 + (by % 12));
    const contributionId = rows.say({ kind: 'survey_text', phase, by, text, language, at });
    rows.surveyTexts.push({ contributionId, responseId: `response-${by}`, questionId: questionId(phase.id, 2) });
  }
}

const questionId = (phaseId: string, position: number) => `question-${phaseId}-${position}`;
const optionId = (phaseId: string, question: number, position: number) => `option-${phaseId}-${question}-${position}`;

function questionRow(phaseId: string, { options = [], ...question }: ExampleQuestion, position: number) {
  return {
    id: questionId(phaseId, position),
    position,
    ...question,
    options: {
      create: options.map(([labelDa, labelEn], order) => ({
        id: optionId(phaseId, position, order),
        position: order,
        labelDa,
        labelEn,
      })),
    },
  };
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

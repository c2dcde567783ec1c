import { now } from '@/lib/platform/clock';
import { publishVersion } from '@/lib/surveys/server/publish-version';
import type { SurveyQuestion } from '@/lib/surveys/survey-definition';
import type { Prisma } from '@/prisma/generated/client';
import type { ExampleQuestion, ExampleSurvey } from './survey-content';

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

const questionKey = (phaseId: string, position: number) => `question-${phaseId}-${position}`;
const optionKey = (phaseId: string, question: number, position: number) => `option-${phaseId}-${question}-${position}`;

function questionOf(phaseId: string, question: ExampleQuestion, position: number): SurveyQuestion {
  const { kind, labelDa, labelEn, hintDa = '', hintEn = '', isRequired = false, options = [] } = question;
  const key = questionKey(phaseId, position);
  const base = { key, labelDa, labelEn, hintDa, hintEn, isRequired, isConfidential: false };
  if (kind === 'text') return { ...base, kind: 'long_text', maxLength: 2_000 };
  const offered = options.map(([da, en], order) => ({ key: optionKey(phaseId, position, order), labelDa: da, labelEn: en }));
  return { ...base, kind, options: offered, isShuffled: false, hasOther: false };
}

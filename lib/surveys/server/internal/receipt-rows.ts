import type { Prisma } from '@/lib/platform/db';
import type { SurveyReceipt } from '../../survey-views';

/** The receipts of a response, in the order of the questions. */
export const receiptsSelect = {
  texts: {
    orderBy: [{ question: { position: 'asc' } }, { part: 'asc' }],
    select: { question: { select: { key: true } }, contribution: { select: { code: true } } },
  },
} satisfies Prisma.SurveyResponseSelect;

export function toReceipts({ texts }: Prisma.SurveyResponseGetPayload<{ select: typeof receiptsSelect }>): SurveyReceipt[] {
  return texts.map(({ question, contribution }) => ({ question: question.key, code: contribution.code }));
}

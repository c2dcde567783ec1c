import type { Actor } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import type { LibraryQuestionView } from '../library-question';
import type { SurveyBlock } from '../survey-definition';
import { mayBorrowQuestions } from '../survey-policy';

/** The questions kept for use in any survey, the latest first. */
export async function listLibraryQuestions(actor: Actor): Promise<LibraryQuestionView[]> {
  if (!mayBorrowQuestions(actor).allowed) return [];
  const rows = await db().libraryQuestion.findMany({
    orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    take: 200,
    select: { id: true, block: true },
  });
  // What was stored was checked when it was written.
  return rows.map(({ id, block }) => ({ id, block: block as unknown as SurveyBlock }));
}

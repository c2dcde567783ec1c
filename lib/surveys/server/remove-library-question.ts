import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type MaySaveRefusal, mayBorrowQuestions } from '../survey-policy';

/** Takes a question out of the library; surveys it was put into keep theirs. */
export async function removeLibraryQuestion(
  actor: Actor,
  { id }: { id: string },
): Promise<Result<null, MaySaveRefusal | 'questionNotFound'>> {
  const verdict = mayBorrowQuestions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const { count } = await tx.libraryQuestion.deleteMany({ where: { id } });
    if (count === 0) return refused('questionNotFound');
    await recordEvent(tx, actor, 'library_question.removed', {});
    return ok(null);
  });
}

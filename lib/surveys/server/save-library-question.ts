import { createHash } from 'node:crypto';
import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type SaveLibraryQuestion, saveLibraryQuestionSchema } from '../library-question';
import { type MaySaveRefusal, mayBorrowQuestions } from '../survey-policy';

/** Keeps a question for use in other surveys, everybody's who writes them. The same question is kept once (`keptAlready`). */
export async function saveLibraryQuestion(
  actor: Actor,
  input: SaveLibraryQuestion,
): Promise<Result<{ id: string }, MaySaveRefusal | 'invalid' | 'keptAlready'>> {
  const verdict = mayBorrowQuestions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const parsed = saveLibraryQuestionSchema.safeParse(input);
  if (!parsed.success) return refused('invalid');
  const { block } = parsed.data;
  const { key: _, ...words } = block;
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('base64url');
  try {
    return await db().$transaction(async (tx) => {
      const kept = await tx.libraryQuestion.create({ data: { block, hash, savedAt: now() }, select: { id: true } });
      await recordEvent(tx, actor, 'library_question.saved', {});
      return ok(kept);
    });
  } catch (error) {
    if (isConflict(error)) return refused('keptAlready');
    throw error;
  }
}

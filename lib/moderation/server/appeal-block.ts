import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import { municipality } from '@/lib/platform/municipality';
import { ok, type Result, refused } from '@/lib/platform/result';
import { deadlineAfter } from '../appeal';
import type { AppealBlock } from '../appeal-schema';

export type AppealBlockRefusal = 'signInNeeded' | 'notBlocked' | 'alreadyAppealed';

/** A person's appeal against the block they are under, once for each block. */
export async function appealBlock(
  actor: Actor,
  { text, locale }: AppealBlock,
): Promise<Result<{ answerDueAt: Date }, AppealBlockRefusal>> {
  const authorId = personIdOf(actor);
  if (!authorId) return refused('signInNeeded');
  const at = now();

  return db().$transaction(async (tx) => {
    const block = await tx.block.findFirst({
      where: { personId: authorId, liftedAt: null, endsAt: { gt: at } },
      select: { id: true, imposedById: true },
    });
    if (!block) return refused('notBlocked');
    const answerDueAt = deadlineAfter(at, municipality().appeals.answerDays);
    const againstIds = block.imposedById ? [block.imposedById] : [];
    const made = await tx.appeal.createMany({
      data: {
        id: timeOrderedId(at),
        blockId: block.id,
        authorId,
        text,
        language: locale,
        submittedAt: at,
        answerDueAt,
        againstIds,
      },
      skipDuplicates: true,
    });
    if (made.count === 0) {
      const earlier = await tx.appeal.findUniqueOrThrow({ where: { blockId: block.id } });
      return earlier.text === text ? ok({ answerDueAt: earlier.answerDueAt }) : refused('alreadyAppealed');
    }
    await recordEvent(tx, actor, 'appeal.submitted', { block: block.id, person: authorId });
    return ok({ answerDueAt });
  });
}

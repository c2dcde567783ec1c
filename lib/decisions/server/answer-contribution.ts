import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayAnswer } from '../answer-policy';
import type { AnswerContribution } from '../answer-schema';

export type AnswerContributionRefusal = 'signInNeeded' | 'notAllowed' | 'contributionNotFound' | 'notPublished' | 'answerNeeded';

/**
 * Gives the municipality's answer to a published contribution. A new answer replaces the one before
 * it, which is kept.
 */
export async function answerContribution(
  actor: Actor,
  input: AnswerContribution,
): Promise<Result<{ code: string }, AnswerContributionRefusal>> {
  const verdict = mayAnswer(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const text = input.text.trim();
  if (!text) return refused('answerNeeded');

  return db().$transaction(async (tx) => {
    const found = await tx.contribution.findUnique({
      where: { code: input.code, projectId: reach(actor, 'contribution.answer') },
      select: { id: true, publication: { select: { contributionId: true } } },
    });
    if (!found) return refused('contributionNotFound');
    if (!found.publication) return refused('notPublished');
    await tx.officialAnswer.create({
      data: {
        contributionId: found.id,
        text,
        language: input.language,
        byId: personIdOf(actor),
        answeredAt: now(),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'answer.given', await contributionEventIds(tx, found.id));
    return ok({ code: input.code });
  });
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { HidingReason } from '@/lib/contributions/contribution';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { AnswerHiding } from '../answer-hiding-schema';
import { type ModerationRefusal, mayConfirmHiding } from '../moderation-policy';
import { decide } from './decide-case';
import { settleHidingProposal } from './internal/hiding-proposal';
import { lockCase } from './internal/locked-case';
import { declineProposal } from './reopen-case';

export type AnswerHidingRefusal = ModerationRefusal | 'sameOfficer' | 'caseNotFound' | 'nothingProposed' | 'conflict';

/**
 * Confirms or declines a hiding another officer has proposed. Confirmed, it is hidden by the two of
 * them; declined, everything is as it was. Nobody confirms their own proposal: the database refuses it too.
 */
export async function answerHiding(
  actor: Actor,
  { code, version, answer }: AnswerHiding,
): Promise<Result<{ code: string; answer: AnswerHiding['answer']; version: number }, AnswerHidingRefusal>> {
  const verdict = mayConfirmHiding(actor, null);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    const held = await lockCase(tx, code, actor);
    if (!held) return refused('caseNotFound');
    if (held.version !== version)
      return refused('conflict', { outcome: held.closedAt ? (held.last?.outcome ?? 'open') : 'open' });
    const { hidingProposal: proposed } = held;
    if (!proposed) return refused('nothingProposed');
    const answered = { code, answer, version: version + 1 };
    if (answer === 'declined') {
      await declineProposal(tx, actor, held);
      return ok(answered);
    }
    const second = mayConfirmHiding(actor, proposed);
    if (!second.allowed) return refused(second.reason);
    const at = now();
    await settleHidingProposal(tx, held, 'confirmed', personIdOf(actor), at);
    const ruling = { outcome: 'hidden', reason: proposed.reason as HidingReason, text: proposed.text } as const;
    await decide(tx, actor, held, ruling, at, proposed.proposedById);
    return ok(answered);
  });
}

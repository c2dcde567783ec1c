import { type Actor, blockedUntil, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { ContributionKind } from '@/lib/contributions/contribution';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { setWords } from '@/lib/contributions/server/restore-original';
import { waitAgain } from '@/lib/moderation/server/wait-again';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { limits, type MendContribution } from '../contribution-schema';
import { type ScreeningRefusal, screenWords } from '../screened-words';
import { graphemeCount } from '../words';

type LengthRefusal =
  | 'titleTooShort'
  | 'titleTooLong'
  | 'proposalTooShort'
  | 'proposalTooLong'
  | 'commentTooShort'
  | 'commentTooLong'
  | 'replyTooShort'
  | 'replyTooLong';
export type MendContributionRefusal =
  | 'signInNeeded'
  | 'contributionNotFound'
  | 'notReturned'
  | 'blocked'
  | LengthRefusal
  | ScreeningRefusal;

/**
 * An author sends again what was returned to them, changed or not, through the same screening. It waits in the
 * queue with both versions. After the date it is still taken, with a flag that says so.
 */
export async function mendContribution(
  actor: Actor,
  input: MendContribution,
): Promise<Result<{ code: string }, MendContributionRefusal>> {
  const authorId = personIdOf(actor);
  if (!authorId) return refused('signInNeeded');
  const { code } = input;
  const said = await db().contribution.findFirst({
    where: { code, authorId },
    select: { id: true, kind: true, proposal: { select: { title: true } } },
  });
  if (!said) return refused('contributionNotFound');
  const at = now();
  const until = blockedUntil(actor, at);
  if (until) return refused('blocked', { until: until.getTime() });
  const title = said.proposal ? input.title : '';
  const length = lengthProblem(said.kind, title, input.text);
  if (length) return refused(length);
  const screened = screenWords({ ...input, title, senderName: '' });
  if (!screened.ok) return screened;
  const words = { title: said.proposal ? screened.value.title : null, text: screened.value.text };

  return db().$transaction(async (tx) => {
    const mending = await waitAgain(tx, code, screened.value.flags, at);
    if (!mending) {
      // A second click finds the first one done.
      const current = await tx.contribution.findUniqueOrThrow({ where: { id: said.id }, select: { text: true } });
      return current.text === words.text ? ok({ code }) : refused('notReturned');
    }
    await tx.formerText.create({
      data: { contributionId: said.id, title: mending.title, text: mending.text, replacedAt: at },
      select: { id: true },
    });
    await setWords(tx, said.id, words);
    await recordEvent(tx, actor, 'contribution.resubmitted', await contributionEventIds(tx, said.id));
    return ok({ code });
  });
}

function lengthProblem(kind: ContributionKind, title: string, text: string): LengthRefusal | null {
  const name = kind === 'proposal' ? 'proposal' : kind === 'hearing_reply' ? 'reply' : 'comment';
  const limit = limits[`${name}Text`];
  if (kind === 'proposal' && graphemeCount(title) < limits.title.min) return 'titleTooShort';
  if (kind === 'proposal' && graphemeCount(title) > limits.title.max) return 'titleTooLong';
  if (graphemeCount(text) < limit.min) return `${name}TooShort`;
  return graphemeCount(text) > limit.max ? `${name}TooLong` : null;
}

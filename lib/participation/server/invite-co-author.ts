import { type Actor, blockedUntil, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { emailAddress } from '@/lib/identity/email-address';
import { mailboxOf } from '@/lib/identity/mailbox';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken, keyedHash, randomToken } from '@/lib/platform/ids';
import { type RateLimit, secondsToWait } from '@/lib/platform/rate-limit';
import { ok, type Result, refused } from '@/lib/platform/result';
import { invitationDays, mostCoAuthors } from '../co-author';
import type { InviteCoAuthor } from '../co-author-schema';
import { findOwnProposal, holdProposal } from './internal/own-proposal';

export type InviteRefusal =
  | 'signInNeeded'
  | 'proposalNotFound'
  | 'blocked'
  | 'notAnAddress'
  | 'ownAddress'
  | 'enoughCoAuthors'
  | 'askedTooOften';

/** Nobody's mailbox is filled by others. */
const perMailbox: RateLimit = { name: 'co-author-mailbox', points: 5, seconds: 86_400 };
const dayMs = 86_400_000;

/**
 * Asks somebody by mail to stand behind one's proposal. Asked again, the same address gets a link that replaces the former. The answer says
 * nothing of whether anybody has an account with it, and the mail repeats nothing a citizen has written.
 */
export async function inviteCoAuthor(actor: Actor, input: InviteCoAuthor): Promise<Result<{ code: string }, InviteRefusal>> {
  const { code, locale } = input;
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  const own = await findOwnProposal(db(), actor, code);
  if (!own?.isAuthor || own.isWithdrawn || own.isHidden) return refused('proposalNotFound');
  const at = now();
  const until = blockedUntil(actor, at);
  if (until) return refused('blocked', { until: until.getTime() });
  const email = emailAddress(input.email);
  if (!email) return refused('notAnAddress');
  if (await isOwn(personId, email)) return refused('ownAddress');
  const wait = await secondsToWait(perMailbox, keyedHash('co-author', mailboxOf(email)).slice(0, 40));
  if (wait > 0) return refused('askedTooOften');

  const token = randomToken();
  const expiresAt = new Date(at.getTime() + invitationDays * dayMs);
  return db().$transaction(async (tx) => {
    await holdProposal(tx, own.id);
    const where = { proposalId: own.id };
    const asked = await tx.coAuthorInvitation.count({ where: { ...where, expiresAt: { gt: at }, email: { not: email } } });
    if (asked + (await tx.coAuthor.count({ where })) >= mostCoAuthors) return refused('enoughCoAuthors');
    const invitation = { tokenHash: hashToken(token), invitedAt: at, expiresAt };
    await tx.coAuthorInvitation.upsert({
      where: { proposalId_email: { ...where, email } },
      create: { ...where, email, ...invitation },
      update: invitation,
      select: { id: true },
    });
    const delivery = await tx.delivery.create({
      data: {
        purpose: 'co_author_invitation',
        toAddress: email,
        locale,
        data: { contribution: own.id },
        secret: token,
        createdAt: at,
        nextAttemptAt: at,
        expiresAt,
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'co_author.invited', { ...(await contributionEventIds(tx, own.id)), delivery: delivery.id });
    return ok({ code });
  });
}

async function isOwn(personId: string, email: string): Promise<boolean> {
  const person = await db().user.findUnique({ where: { id: personId }, select: { email: true } });
  return person?.email ? mailboxOf(person.email) === mailboxOf(email) : false;
}

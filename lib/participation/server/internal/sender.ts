import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { SenderShown } from '@/lib/contributions/contribution';
import { guestDaysKept } from '@/lib/contributions/guest';
import { attachFiles, megabytesOfGuest } from '@/lib/files/server/attach-files';
import { emailAddress } from '@/lib/identity/email-address';
import { mailboxOf } from '@/lib/identity/mailbox';
import { isDisposable } from '@/lib/identity/server/disposable-domains';
import { renamePerson } from '@/lib/identity/server/rename-person';
import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { hashToken, keyedHash, randomToken } from '@/lib/platform/ids';
import { countUse, type RateLimit, secondsToWait } from '@/lib/platform/rate-limit';
import { ok, type Result, refused } from '@/lib/platform/result';
import { submissionKeyOf } from '@/lib/platform/submission-key';
import type { SenderNames } from '@/lib/projects/sender-names';
import { limits } from '../../contribution-schema';
import { graphemeCount } from '../../words';

export type GuestRefusal =
  | 'signInNeeded'
  | 'guestNameRequired'
  | 'guestEmailRequired'
  | 'notAnAddress'
  | 'guestTooMany'
  | 'guestFilesTooMany';

type Written = { senderShown: Exclude<SenderShown, 'erased'>; senderName: string; guestEmail?: string; uploadKey?: string };

/** Who sends a contribution: somebody with an account, or a guest by name and address. */
export type Sender = {
  authorId: string | null;
  guest: { name: string; email: string } | null;
  /** What sending it looks like it might be, beside what screening says. */
  flags: string[];
  /** Makes the key of a submission; a guest's begins with a name of its own, for nobody's account tells it from another. */
  keyOf: (...parts: string[]) => string;
};

/** What a sender is told; `receipt` is the address of a guest's own, null for somebody with an account. */
export type SentContribution = { code: string; receipt: string | null; published: boolean };

const perMailbox: RateLimit = { name: 'guest-mailbox', points: 10, seconds: 86_400 };
/** What one address may send in files in a day. */
const megabytesPerMailbox: RateLimit = { name: 'guest-megabytes', points: 100, seconds: 86_400 };
const dayMs = 86_400_000;

/** Who sends, or what a guest has left out. The answer is the same whether or not an account has the address. */
export async function senderOf(
  actor: Actor,
  { senderName, guestEmail = '', uploadKey }: Written,
): Promise<Result<Sender, GuestRefusal>> {
  const authorId = personIdOf(actor);
  if (authorId) return ok({ authorId, guest: null, flags: [], keyOf: submissionKeyOf });
  if (actor.kind !== 'anonymous') return refused('signInNeeded');
  if (graphemeCount(senderName) < limits.senderName.min) return refused('guestNameRequired');
  if (guestEmail.trim() === '') return refused('guestEmailRequired');
  const email = emailAddress(guestEmail);
  if (!email) return refused('notAnAddress');
  const mailbox = keyedHash('guest', mailboxOf(email));
  const wait = await secondsToWait(perMailbox, mailbox.slice(0, 40));
  if (wait > 0) return refused('guestTooMany');
  const megabytes = await megabytesOfGuest(uploadKey);
  if (megabytes > 0 && (await countUse(megabytesPerMailbox, mailbox.slice(0, 40), megabytes)).wait > 0)
    return refused('guestFilesTooMany');
  return ok({
    authorId: null,
    guest: { name: senderName, email },
    flags: (await isDisposable(email)) ? ['disposable_address'] : [],
    keyOf: (...parts) => `guest-${submissionKeyOf(mailbox, ...parts)}`,
  });
}

/**
 * What others will see of the sender. Keeps the name a person wants to be shown by, if they gave one. Whoever is
 * registered with a protected name, and whoever writes where no names are shown, is shown by role whatever the form
 * says. Null for somebody who chose their name and has none.
 */
export async function settleSender(
  tx: Db,
  actor: Actor,
  { authorId }: Sender,
  phase: { senderNames: SenderNames },
  { senderShown, senderName }: Written,
): Promise<'role' | 'name' | null> {
  if (senderShown === 'role' || phase.senderNames === 'never') return 'role';
  if (!authorId) return 'name';
  const person = await tx.user.findUnique({ where: { id: authorId }, select: { name: true, isProtected: true } });
  if (person?.isProtected) return 'role';
  const isNamed = senderName === '' ? Boolean(person?.name) : await renamePerson(tx, actor, authorId, senderName);
  return isNamed ? 'name' : null;
}

type Held = {
  contributionId: string;
  guest: NonNullable<Sender['guest']>;
  flags: string[];
  locale: string;
  uploadKey?: string;
};

/** Keeps a guest's contribution and its files back and asks the owner of the address, by mail, whether it is theirs. */
export async function holdForConfirmation(
  tx: Db,
  actor: Actor,
  { contributionId, guest, flags, locale, uploadKey }: Held,
): Promise<void> {
  const at = now();
  const token = randomToken();
  const aboutFiles = await attachFiles(tx, { contributionId, ownerId: null, uploadKey });
  await tx.guestSender.create({
    data: { contributionId, ...guest, flags: [...flags, ...aboutFiles], tokenHash: hashToken(token), askedAt: at },
    select: { contributionId: true },
  });
  const delivery = await tx.delivery.create({
    data: {
      purpose: 'guest_confirmation',
      guestId: contributionId,
      toAddress: guest.email,
      locale,
      data: { contribution: contributionId },
      secret: token,
      createdAt: at,
      nextAttemptAt: at,
      expiresAt: new Date(at.getTime() + guestDaysKept * dayMs),
    },
    select: { id: true },
  });
  await recordEvent(tx, actor, 'sender.asked', { contribution: contributionId, delivery: delivery.id });
}

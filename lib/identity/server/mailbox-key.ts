import { db } from '@/lib/platform/db';
import { keyedHash } from '@/lib/platform/ids';
import { mailboxOf } from '../mailbox';
import { isDisposable } from './disposable-domains';

type Mailbox = { key: string; isDisposable: boolean };

/** An address does not change under an account, so that this process need ask only once. */
const known = new Map<string, Mailbox>();
const mostKnown = 5000;

/** A pseudonym of a person's mailbox: accounts that share one mailbox share it. */
export async function mailboxKeyOf(personId: string): Promise<string> {
  return (await getMailbox(personId)).key;
}

/** The same, and whether the mailbox is one for an hour. */
export async function getMailbox(personId: string): Promise<Mailbox> {
  const remembered = known.get(personId);
  if (remembered) return remembered;
  const person = await db().user.findUnique({ where: { id: personId }, select: { email: true } });
  const address = person?.email ?? personId;
  const mailbox = {
    key: keyedHash('mailbox', person ? mailboxOf(address) : personId).slice(0, 40),
    isDisposable: await isDisposable(address),
  };
  if (known.size >= mostKnown) known.clear();
  if (person) known.set(personId, mailbox);
  return mailbox;
}

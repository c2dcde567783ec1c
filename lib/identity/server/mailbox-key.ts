import { db } from '@/lib/platform/db';
import { keyedHash } from '@/lib/platform/ids';
import { mailboxOf } from '../mailbox';
import { isDisposable } from './disposable-domains';

/** An address once given does not change under an account, so that this process need ask only once. */
const addresses = new Map<string, string>();
const mostKept = 5000;

/** Keeps an address that has just been read with its person, to spare a question. */
export function keepAddress(personId: string, address: string): void {
  if (addresses.has(personId)) return;
  if (addresses.size >= mostKept) addresses.clear();
  addresses.set(personId, address);
}

/** A pseudonym of a person's mailbox: accounts that share one mailbox share it. */
export async function mailboxKeyOf(personId: string): Promise<string> {
  const address = await addressOf(personId);
  return keyedHash('mailbox', address ? mailboxOf(address) : personId).slice(0, 40);
}

/** Whether a person's mailbox is one for an hour. */
export async function hasDisposableMailbox(personId: string): Promise<boolean> {
  return isDisposable((await addressOf(personId)) ?? '');
}

async function addressOf(personId: string): Promise<string | null> {
  const kept = addresses.get(personId);
  if (kept) return kept;
  const person = await db().user.findUnique({ where: { id: personId }, select: { email: true } });
  if (person?.email) keepAddress(personId, person.email);
  return person?.email ?? null;
}

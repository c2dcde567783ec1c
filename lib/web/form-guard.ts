import { headers } from 'next/headers';
import { type Actor, personIdOf } from '@/lib/audit/actor';
import { hasLongPublished } from '@/lib/contributions/server/contribution-queries';
import { hasDisposableMailbox } from '@/lib/identity/server/mailbox-key';
import { readFormStamp } from '@/lib/platform/form-stamp';
import { type ProofPurpose, proofChallenge, refuseProof } from '@/lib/platform/proof-of-work';
import { isNetworkKnown } from './client-key';
import type { GuardFields } from './guard-fields';

type Guarded = { form: string; client: string; actor: Actor; fields: GuardFields; usedShare: number };

/** What the guard says: go on with these flags, or calculate first. */
export type GuardAnswer = { flags: string[] } | { challenge: string };

/** From this share of a limit on, what is sent is looked at twice. */
const softShare = 1 / 3;

/**
 * Looks at how a public form was filled in, never at what it says. Whoever looks like a machine is
 * asked for a calculation, which their browser makes by itself; without JavaScript what they sent is
 * taken with a flag, and a person reads it before others can. Nobody is turned away here.
 */
export async function guardForm(guarded: Guarded): Promise<GuardAnswer> {
  const { fields, form, client } = guarded;
  const flags = (await isFromDisposableMailbox(guarded.actor)) ? ['disposable_address'] : [];
  const isTrapped = fields.website !== '';
  if (!isTrapped && !(await isSuspicious(guarded))) return { flags };

  const purpose: ProofPurpose = { form, client };
  const isProven = fields.proof !== '' && (await refuseProof(purpose, fields.proof)) === null;
  if (isProven) return { flags: isTrapped ? [...flags, 'suspicious'] : flags };
  if (fields.solver === 'yes') return { challenge: JSON.stringify(await proofChallenge(purpose)) };
  return { flags: [...flags, 'suspicious'] };
}

/** Too fast, too often, from nowhere, or without the sign that a browser opened the form. */
async function isSuspicious({ actor, fields, usedShare }: Guarded): Promise<boolean> {
  if (usedShare > softShare || !isNetworkKnown(await headers())) return true;
  const stamp = readFormStamp(fields.opened);
  if (stamp !== 'missing') return stamp === 'tooFast';
  const personId = personIdOf(actor);
  // Without JavaScript a page drawn once for everybody has no stamp; what somebody has said before speaks for them.
  return personId === null || !(await hasLongPublished(personId));
}

async function isFromDisposableMailbox(actor: Actor): Promise<boolean> {
  const personId = personIdOf(actor);
  return personId !== null && (await hasDisposableMailbox(personId));
}

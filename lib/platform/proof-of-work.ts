import { type Challenge, createChallenge, type Payload, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { db } from './db';
import { keyedHash } from './ids';

/**
 * How much a browser has to calculate: between 50 and 200 derivations of 5,000 rounds each, a quarter
 * of a second on a computer and about one on a cheap phone (docs/measurements.md).
 */
export const proofCost = { algorithm: 'PBKDF2/SHA-256', cost: 5000, least: 50, most: 200 } as const;
const validMs = 10 * 60_000;

/** What a challenge is good for: one form, sent by one client. */
export type ProofPurpose = { form: string; client: string };
export type ProofRefusal = 'unreadable' | 'expired' | 'altered' | 'otherPurpose' | 'unsolved' | 'used';

/** A calculation for a browser to make before something suspicious is taken as ordinary. */
export async function proofChallenge(purpose: ProofPurpose, at = new Date()): Promise<Challenge> {
  const { algorithm, cost, least, most } = proofCost;
  return createChallenge({
    algorithm,
    cost,
    counter: randomInt(least, most),
    deriveKey,
    expiresAt: new Date(at.getTime() + validMs),
    data: dataOf(purpose),
    ...secrets(),
  });
}

const short = z.string().max(200);
const sent = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: short,
      nonce: short,
      salt: short,
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: short,
      keySignature: short.optional(),
      expiresAt: z.number(),
      data: z.record(short, z.union([short, z.number(), z.boolean()])).optional(),
    }),
    signature: short,
  }),
  solution: z.object({ counter: z.number(), derivedKey: short }),
});

/**
 * Null when the work was done for this purpose and not handed in before. The library accepts a solution
 * as often as it is sent, so each one is remembered until it would have expired.
 */
export async function refuseProof(purpose: ProofPurpose, written: string): Promise<ProofRefusal | null> {
  const payload = payloadOf(written);
  if (!payload) return 'unreadable';
  const { challenge, solution } = payload;
  const outcome = await verifySolution({ challenge, solution, deriveKey, ...secrets() }).catch(() => null);
  if (outcome?.expired) return 'expired';
  if (!outcome || outcome.invalidSignature) return 'altered';
  const { form, client } = dataOf(purpose);
  if (challenge.parameters.data?.form !== form || challenge.parameters.data?.client !== client) return 'otherPurpose';
  if (!outcome.verified) return 'unsolved';
  return (await markUsed(challenge)) ? null : 'used';
}

/** False for a challenge that has been used; of several at once one wins. */
async function markUsed({ parameters, signature }: Payload['challenge']): Promise<boolean> {
  const data = { signature: String(signature), expiresAt: new Date(Number(parameters.expiresAt) * 1000) };
  const { count } = await db().usedProof.createMany({ data, skipDuplicates: true });
  return count === 1;
}

function payloadOf(written: string): Payload | null {
  if (written.length > 4000) return null;
  try {
    const parsed = sent.safeParse(JSON.parse(written));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const dataOf = ({ form, client }: ProofPurpose) => ({ form, client: keyedHash('proof-client', client).slice(0, 16) });

const secrets = () => ({
  hmacSignatureSecret: keyedHash('proof-of-work', 'challenge'),
  hmacKeySignatureSecret: keyedHash('proof-of-work', 'key'),
});

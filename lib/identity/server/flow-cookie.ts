import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { secret } from '@/lib/platform/env';
import { identityProviders } from '../identity';
import { sessionCookie } from './auth-options';

/** Minutes somebody has at the identity provider before they must begin again. */
const flowMinutes = 20;

const flowSchema = z.object({
  provider: z.enum(identityProviders),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  locale: z.enum(['da', 'en']),
});

/** What a browser carries while its person is at an identity provider. */
export type IdentityFlow = z.infer<typeof flowSchema>;

const salt = 'identity-flow';

/** Sealed with our key: only we can read or write one. */
export function sealFlow(flow: IdentityFlow): Promise<string> {
  return encode({ token: flow, secret: secret(), salt, maxAge: flowMinutes * 60 });
}

/** Null for what we have not sealed, or sealed too long ago. */
export async function openFlow(sealed: string | undefined): Promise<IdentityFlow | null> {
  const payload = await decode({ token: sealed, secret: secret(), salt }).catch(() => null);
  return flowSchema.safeParse(payload).data ?? null;
}

/** Gives this browser a flow. */
export async function keepFlow(sealed: string): Promise<void> {
  const { name, options } = flowCookie();
  (await cookies()).set(name, sealed, { ...options, maxAge: flowMinutes * 60 });
}

/** The flow of this browser, taken away from it: an answer is used once. */
export async function takeFlow(): Promise<IdentityFlow | null> {
  const { name, options } = flowCookie();
  const jar = await cookies();
  const sealed = jar.get(name)?.value;
  jar.set(name, '', { ...options, maxAge: 0 });
  return openFlow(sealed);
}

/** Named and guarded like the cookie of a session. */
export function flowCookie() {
  const { name, options } = sessionCookie();
  return { name: name.replace('session', 'flow'), options };
}

import * as client from 'openid-client';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { log } from '@/lib/platform/log';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type ReadClaims, readClaims } from '../claims';
import type { IdentityProvider } from '../identity';
import type { IdentityFlow } from './flow-cookie';
import { type IdentityClient, identityClient } from './identity-client';
import { callbackAddress } from './provider-settings';
import { pseudonymOf } from './pseudonym';

/** What a provider has said of somebody; in place of what it calls them stands a pseudonym. */
export type ProvedIdentity = Omit<ReadClaims, 'subject'> & { provider: IdentityProvider; pseudonym: string; isExample: boolean };

/**
 * Reads what a provider answers. State, nonce, the code verifier, issuer, audience, lifetime and signature must all be
 * right (OWASP ASVS 5.0, 10.5); everything else is `signInFailed`, and `signInCancelled` when the person turned back.
 * `search` is the query string the browser came with. The provider's tokens end here.
 */
export async function readAnswer(
  provider: IdentityProvider,
  search: string,
  flow: IdentityFlow | null,
): Promise<Result<ProvedIdentity, 'signInFailed' | 'signInCancelled'>> {
  const found = flow?.provider === provider ? await identityClient(provider) : null;
  if (!flow || !found) return refused('signInFailed');
  try {
    const read = readClaims(await claimsOf(found, provider, search, flow), found.settings.claims, copenhagenDate(now()));
    if (!read) return refused('signInFailed');
    const { subject, ...said } = read;
    const { issuer, internalOrigin } = found.settings;
    const pseudonym = pseudonymOf('sign-in', issuer, subject);
    return ok({ ...said, provider, pseudonym, isExample: internalOrigin !== null });
  } catch (error) {
    if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied') return refused('signInCancelled');
    log.warn({ provider, name: (error as Error).name, code: (error as { code?: string }).code }, 'an answer was refused');
    return refused('signInFailed');
  }
}

async function claimsOf({ configuration }: IdentityClient, provider: IdentityProvider, search: string, flow: IdentityFlow) {
  const answer = new URL(callbackAddress(provider));
  answer.search = search;
  const tokens = await client.authorizationCodeGrant(configuration, answer, {
    expectedState: flow.state,
    expectedNonce: flow.nonce,
    pkceCodeVerifier: flow.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('no ID token');
  if (!configuration.serverMetadata().userinfo_endpoint) return { ...claims };
  return { ...(await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims };
}

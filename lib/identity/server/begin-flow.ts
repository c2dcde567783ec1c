import * as client from 'openid-client';
import type { Locale } from '@/lib/i18n/locale';
import type { IdentityProvider } from '../identity';
import type { IdentityFlow } from './flow-cookie';
import { identityClient } from './identity-client';
import { callbackAddress } from './provider-settings';

type Wish = { returnTo: string; locale: Locale };

/**
 * Where to lead a browser so that its person can say at the provider who they are, and what the browser must carry
 * meanwhile; null when the provider is not set up. Whoever is signed in there must say it again: a step up is an act.
 */
export async function beginFlow(
  provider: IdentityProvider,
  { returnTo, locale }: Wish,
): Promise<{ address: URL; flow: IdentityFlow } | null> {
  const found = await identityClient(provider);
  if (!found) return null;
  const flow = {
    provider,
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    returnTo,
    locale,
  };
  const { settings, configuration } = found;
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: callbackAddress(provider),
    scope: settings.scopes,
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
    prompt: 'login',
    ui_locales: locale,
    ...settings.parameters,
  });
  return { address, flow };
}

import * as client from 'openid-client';
import { log } from '@/lib/platform/log';
import type { IdentityProvider } from '../identity';
import { type ProviderSettings, providerSettings } from './provider-settings';

export type IdentityClient = { settings: ProviderSettings; configuration: client.Configuration };

const known = new Map<string, Promise<client.Configuration>>();

/**
 * What is needed to talk to a provider; null when it is not set up. Its own description is read once, and again after a
 * failure. Signatures of ID tokens are checked although they come over TLS.
 */
export async function identityClient(provider: IdentityProvider): Promise<IdentityClient | null> {
  const settings = providerSettings(provider);
  if (!settings) return null;
  const key = JSON.stringify([settings.issuer, settings.clientId, settings.internalOrigin]);
  const configuration = known.get(key) ?? discover(settings);
  known.set(key, configuration);
  configuration.catch((error: Error) => {
    known.delete(key);
    log.error({ provider, name: error.name }, 'the identity provider does not say how to reach it');
  });
  return { settings, configuration: await configuration };
}

function discover({ issuer, clientId, clientSecret, internalOrigin }: ProviderSettings): Promise<client.Configuration> {
  const isPlain = issuer.startsWith('http:') || internalOrigin !== null;
  return client.discovery(new URL(issuer), clientId, undefined, client.ClientSecretPost(clientSecret), {
    timeout: 10,
    execute: [client.enableNonRepudiationChecks, ...(isPlain ? [client.allowInsecureRequests] : [])],
    ...(internalOrigin && { [client.customFetch]: fetchBeside(new URL(issuer), internalOrigin) }),
  });
}

/** Asks the provider that runs beside us directly, by the names it goes by outside. */
function fetchBeside(issuer: URL, internalOrigin: string): client.CustomFetch {
  return (address, options) => {
    const { pathname, search } = new URL(address);
    const headers = new Headers(options.headers as HeadersInit);
    headers.set('x-forwarded-proto', issuer.protocol.replace(':', ''));
    headers.set('x-forwarded-host', issuer.host);
    return fetch(`${internalOrigin}${pathname}${search}`, { ...options, headers } as RequestInit);
  };
}

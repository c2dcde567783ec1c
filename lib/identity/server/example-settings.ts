import { env } from '@/lib/platform/env';
import { keyedHash } from '@/lib/platform/ids';
import { claimsPresets } from '../claims-presets';
import { exampleMitidPath } from '../example-people';
import type { IdentityProvider } from '../identity';
import type { ProviderSettings } from './provider-settings';

/** The example provider of a demonstration as a provider like any other; null where it does not run. */
export function exampleSettings(provider: IdentityProvider): ProviderSettings | null {
  const port = env().TRAADEN_EXAMPLE_MITID_PORT;
  if (!port) return null;
  return {
    issuer: exampleIssuer(),
    clientId: provider,
    clientSecret: exampleClientSecret(provider),
    scopes: 'openid profile',
    parameters: {},
    claims: claimsPresets.standard as ProviderSettings['claims'],
    roles:
      provider === 'staff'
        ? { Projektleder: 'project_manager', Moderator: 'moderator', Leder: 'leader', Administrator: 'administrator' }
        : null,
    internalOrigin: `http://127.0.0.1:${port}`,
  };
}

export function exampleIssuer(): string {
  return `${new URL(env().TRAADEN_URL).origin}${exampleMitidPath}`;
}

/** Both sides know it from the secret of the installation, so that nothing need be set up. */
export function exampleClientSecret(provider: IdentityProvider): string {
  return keyedHash('example-mitid', provider);
}

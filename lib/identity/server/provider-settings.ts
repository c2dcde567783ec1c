import { z } from 'zod';
import type { Role } from '@/lib/audit/actor';
import { env, isDemonstration } from '@/lib/platform/env';
import { type ClaimsMapping, claimNames } from '../claims';
import { claimsPresets } from '../claims-presets';
import { type IdentityProvider, identityProviders } from '../identity';
import { exampleSettings } from './example-settings';

export type ProviderSettings = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  scopes: string;
  /** What else the broker is to be asked, such as `acr_values` or `idp_values`. */
  parameters: Record<string, string>;
  claims: ClaimsMapping;
  /** For staff: what the provider's words for groups mean here; null where roles are given here and not there. */
  roles: Record<string, Role> | null;
  /** Where requests go instead, for the example provider that runs beside us. */
  internalOrigin: string | null;
};

const prefixes = { mitid: 'TRAADEN_MITID', mitid_business: 'TRAADEN_MITID_ERHVERV', staff: 'TRAADEN_STAFF' } as const;

const json = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .string()
    .transform((written, context) => {
      try {
        return JSON.parse(written) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is no JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape)
    .optional();

const words = z.union([
  z
    .string()
    .min(1)
    .transform((word) => [word]),
  z.array(z.string().min(1)),
]);
const role = z.enum(['project_manager', 'moderator', 'leader', 'administrator']);
const schema = z.object({
  ISSUER: z.url({ protocol: /^https?$/ }),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET: z.string().min(1),
  SCOPES: z.string().default('openid profile'),
  ACR_VALUES: z.string().optional(),
  PARAMETERS: json(z.record(z.string(), z.string())),
  PRESET: z.enum(Object.keys(claimsPresets)).default('standard'),
  CLAIMS: json(z.partialRecord(z.enum(claimNames), words)),
  ROLES: json(z.record(z.string(), role)),
});

/**
 * How to reach one of the identity providers, from the environment; null when it is not set up. Throws with the names of
 * what is wrong: a provider that is half set up lets nobody in.
 */
export function providerSettings(provider: IdentityProvider): ProviderSettings | null {
  const prefix = prefixes[provider];
  if (!process.env[`${prefix}_ISSUER`]) return isDemonstration() ? exampleSettings(provider) : null;
  const given = Object.keys(schema.shape).map((name) => [name, process.env[`${prefix}_${name}`] || undefined]);
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `${prefix}_${path.join('.')}: ${message}`).join('; '));
  }
  const { ISSUER, CLIENT_ID, CLIENT_SECRET, SCOPES, ACR_VALUES, PARAMETERS, PRESET, CLAIMS, ROLES } = parsed.data;
  return {
    issuer: ISSUER,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    scopes: SCOPES,
    parameters: { ...(ACR_VALUES && { acr_values: ACR_VALUES }), ...PARAMETERS },
    claims: { ...(claimsPresets[PRESET] as ClaimsMapping), ...CLAIMS },
    roles: provider === 'staff' ? (ROLES ?? null) : null,
    internalOrigin: null,
  };
}

/** Which ways of signing in besides the link in a mail there are. */
export function availableProviders(): IdentityProvider[] {
  return identityProviders.filter((provider) => providerSettings(provider) !== null);
}

/** Where a provider leads people back to. Each has its own, so that an answer of one is never taken for another's. */
export function callbackAddress(provider: IdentityProvider): string {
  return `${new URL(env().TRAADEN_URL).origin}/api/sign-in/${provider}/callback`;
}

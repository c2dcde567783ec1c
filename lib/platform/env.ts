import { z } from 'zod';

const schema = z.object({
  TRAADEN_MODE: z.enum(['demonstration', 'production']).default('demonstration'),
  TRAADEN_URL: z.url().default('http://localhost:3000'),
  TRAADEN_SECRET: z.string().min(32).optional(),
  TRAADEN_DATA_DIR: z.string().default('.data'),
  TRAADEN_CLOCK_OFFSET_MS: z.coerce.number().default(0),
  TRAADEN_TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  /** Whether somebody else must have approved a project before it is shown. */
  TRAADEN_REVIEW: z.enum(['required', 'by_choice']).default('by_choice'),
  DATABASE_URL: z.string().min(1).optional(),
  TRAADEN_IDENTITY_PEPPER: z.string().min(32).optional(),
  TRAADEN_EXAMPLE_MITID_PORT: z.coerce.number().int().positive().optional(),
  RESEND_API_KEY: z.string().optional(),
  RESEND_PATIENCE_MS: z.coerce.number().int().positive().optional(),
  RESEND_WEBHOOK_SECRET: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  TRAADEN_DIGEST_HOUR: z.coerce.number().int().min(0).max(23).default(7),
  TRAADEN_DIGEST_WEEKDAY: z.coerce.number().int().min(1).max(7).default(1),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

let parsed: z.infer<typeof schema> | undefined;

/** The configuration, read once. Throws with the names of what is wrong. */
export function env() {
  parsed ??= schema.parse(process.env);
  return parsed;
}

/** True where example people, the mailbox page and one-click sign-in may exist. */
export function isDemonstration(): boolean {
  return env().TRAADEN_MODE === 'demonstration';
}

/**
 * The key that turns what identity providers call people into pseudonyms. It stands outside the database and apart from
 * `TRAADEN_SECRET`, so that changing one does not change the other; only a demonstration does without.
 */
export function identityPepper(): string {
  const value = env().TRAADEN_IDENTITY_PEPPER ?? (isDemonstration() ? secret() : undefined);
  if (!value) throw new Error('TRAADEN_IDENTITY_PEPPER is not set');
  return value;
}

/** The key that hashes tokens and signs links. Throws when it is missing: there is no safe default. */
export function secret(): string {
  const value = env().TRAADEN_SECRET;
  if (!value) throw new Error('TRAADEN_SECRET is not set');
  return value;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isDemonstration } from './env';

const schema = z.object({
  name: z.string().min(1),
  /** The place in running text: "projects in Norddjurs". */
  placeName: z.string().min(1),
  code: z.string().regex(/^\d{4}$/),
  cvr: z.string().regex(/^\d{8}$/),
  addressLines: z.array(z.string().min(1)),
  email: z.email(),
  /** Shown in demonstration mode instead of the real address, so that nobody writes there about an example. */
  demonstrationEmail: z.string().endsWith('.invalid'),
  website: z.url(),
  dataProtectionEmail: z.email().nullable(),
  /** The statement on the state's own site, once it is published there. */
  accessibilityStatementUrl: z.url().nullable(),
});

export type Municipality = z.infer<typeof schema>;

let read: Municipality | undefined;

/**
 * Whose installation this is. Another municipality points `TRAADEN_MUNICIPALITY_FILE` to a file of
 * its own with the same fields. Throws with the names of the fields that are wrong.
 */
export function municipality(): Municipality {
  const file = process.env.TRAADEN_MUNICIPALITY_FILE ?? join(process.cwd(), 'prisma/seed/reference/municipality.json');
  read ??= schema.parse(JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')));
  return read;
}

/** Where people write to the municipality. */
export function contactEmail(): string {
  return isDemonstration() ? municipality().demonstrationEmail : municipality().email;
}

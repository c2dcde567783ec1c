import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isDemonstration } from './env';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const targetDays = z.number().int().min(1).max(20);

/** Until a municipality says otherwise: weekdays 8 to 15, closed on 5 June and 24 December. */
const usualOfficeHours = {
  week: [...Array.from({ length: 5 }, (): [string, string] => ['08:00', '15:00']), null, null],
  closedDays: ['06-05', '12-24'],
};

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
  /** When contributions are looked at, Monday first, in Copenhagen time; null for a closed day. */
  officeHours: z
    .object({
      week: z.array(z.tuple([clock, clock]).nullable()).length(7),
      /** Closed besides the public holidays, as `06-05`. */
      closedDays: z.array(z.string().regex(/^\d\d-\d\d$/)),
    })
    .default(usualOfficeHours),
  /** Working days until a case should be decided, where its phase says nothing else. */
  targetDays: z.object({ case: targetDays }).default({ case: 1 }),
  /** Calendar days within which a proposal is to be answered, and a hearing reply counted from the end of its hearing. */
  answerDays: z.number().int().min(1).max(730).default(60),
  /** How long one can appeal, how soon one is promised an answer, and what one can do after a no. */
  appeals: z
    .object({
      days: z.number().int().min(1).max(365),
      answerDays: z.number().int().min(1).max(365),
      /** In the municipality's own words; null says only that one can write to it. */
      furtherWay: z.object({ da: z.string().min(1), en: z.string().min(1) }).nullable(),
    })
    .default({ days: 14, answerDays: 14, furtherWay: null }),
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

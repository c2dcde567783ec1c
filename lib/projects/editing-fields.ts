import { z } from 'zod';
import { isWithoutCpr } from '@/lib/screening/without-cpr';

/** The building stones of the schemas for projects and phases. Messages are codes of `editing.errors`. */
export const slug = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'slugNeeded')
  .max(80, 'tooLong')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slugShape');

/** A text people must read in both languages. */
export const needed = (code: string, max: number) =>
  z.string().trim().min(1, code).max(max, 'tooLong').refine(isWithoutCpr, 'holdsCpr');

/** A text that may be left out; empty becomes null. */
export const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'tooLong')
    .refine(isWithoutCpr, 'holdsCpr')
    .default('')
    .transform((text) => text || null);

/** The id of something chosen from a list, or null for "none". */
export const choice = optional(40);

/** One thing per line; empty lines are left out. */
export const lines = (code: string) =>
  z
    .string()
    .max(4000, 'tooLong')
    .refine(isWithoutCpr, 'holdsCpr')
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((list) => list.length > 0, code);

/** Boxes that were ticked; a form sends none, one or several. */
export const ticked = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => [value].flat().filter((each) => typeof each === 'string' && each !== ''), z.array(item));

/** A calendar date in Copenhagen, `yyyy-mm-dd`, that exists. */
export const calendarDate = (code: string) =>
  z.string().trim().min(1, code).refine(isCalendarDate, { message: 'dateShape', abort: true });

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text === '';
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Degrees as people write them, with comma or point; empty becomes null. */
export const degrees = z
  .string()
  .trim()
  .default('')
  .transform((text) => (text === '' ? null : Number(text.replace(',', '.'))))
  .refine((value) => value === null || Number.isFinite(value), 'degreesShape');

/** The version somebody started from. */
export const version = z.coerce.number().int().max(2_147_483_647);

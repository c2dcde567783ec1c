import { z } from 'zod';
import { cadences, type Kind, kinds } from './kinds';

const cadence = z.enum(cadences, 'required');

/** Staff reminders are gathered in one mail on the morning of a working day: they come so, or not at all. */
const staffCadence = z.enum(['now', 'never'], 'required');

/** The cadences a kind can be set to. */
export function choicesFor(kind: Kind): readonly (typeof cadences)[number][] {
  return kind === 'staff' || kind === 'newsletters' ? ['now', 'never'] : cadences;
}

/** The form of all preferences. The kind of staff reminders is on it for employees only. */
export const setPreferencesSchema = z.object({
  mine: cadence,
  replies: cadence,
  joined: cadence,
  news: cadence,
  proposals: cadence,
  newsletters: staffCadence.optional(),
  staff: staffCadence.optional(),
  /** The first day on which mail is wanted again, or nothing. */
  pausedUntil: z
    .string()
    .default('')
    .refine((date) => date === '' || (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))), 'dateInvalid'),
});

export type SetPreferences = z.infer<typeof setPreferencesSchema>;

export const kindNames = Object.keys(kinds) as Kind[];

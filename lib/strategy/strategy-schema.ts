import { z } from 'zod';
import { isWithoutCpr } from '@/lib/screening/without-cpr';

/** Messages are codes of `strategyDesk.errors`. */
const text = (missing: string, max: number) =>
  z.string().trim().min(1, missing).max(max, 'tooLong').refine(isWithoutCpr, 'holdsCpr');
const maybe = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'tooLong')
    .refine(isWithoutCpr, 'holdsCpr')
    .default('')
    .transform((written) => written || null);
const known = (missing: string) => z.string().min(1, missing).max(80, missing);

/** When something happened to a theme or an initiative, why, and where that can be read. */
const told = {
  happenedOn: z.string().trim().min(1, 'dayNeeded').pipe(z.iso.date('dateShape')),
  reasonDa: text('reasonDaNeeded', 1000),
  reasonEn: text('reasonEnNeeded', 1000),
  source: text('sourceNeeded', 300),
};
const named = { titleDa: text('titleDaNeeded', 160), titleEn: text('titleEnNeeded', 160) };

/** `number` is that of the last step when somebody began to write: a step from an older life is refused. */
export const changeLifeSchema = z.object({
  kind: z.enum(['theme', 'initiative'], 'notFound'),
  id: known('notFound'),
  number: z.coerce.number().int().min(0).max(2_147_483_647),
  state: z.enum(['active', 'concluded'], 'stateNeeded'),
  ...told,
});
export type ChangeLife = z.output<typeof changeLifeSchema>;

export const enterThemeSchema = z.object({
  plan: known('planNotFound'),
  ...named,
  subtitleDa: maybe(200),
  subtitleEn: maybe(200),
  continuesId: maybe(40),
  ...told,
});
export type EnterTheme = z.output<typeof enterThemeSchema>;

export const enterInitiativeSchema = z.object({ themeId: known('themeNotFound'), ...named, ...told });
export type EnterInitiative = z.output<typeof enterInitiativeSchema>;

const year = (missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .regex(/^(19|20|21)\d{2}$/, 'yearShape')
    .transform(Number);

export const registerSuccessorSchema = z
  .object({
    plan: known('planNotFound'),
    titleDa: text('titleDaNeeded', 200),
    titleEn: text('titleEnNeeded', 200),
    periodFrom: year('periodFromNeeded'),
    periodTo: year('periodToNeeded'),
    publisher: text('publisherNeeded', 160),
    sourceTitle: text('sourceNeeded', 300),
    themeIds: z.preprocess(
      (value) => [value].flat().filter((each) => typeof each === 'string' && each !== ''),
      z.array(z.string().max(40, 'themeNotFound')).max(60, 'themeNotFound'),
    ),
  })
  .refine(({ periodFrom, periodTo }) => periodFrom <= periodTo, { path: ['periodTo'], message: 'periodBackwards' });
export type RegisterSuccessor = z.output<typeof registerSuccessorSchema>;

const mostWords = 30;
const longestWord = 60;

/** The Danish words that suggest a theme, with commas or on lines of their own. */
export const saveThemeWordsSchema = z.object({
  themeId: known('themeNotFound'),
  keywords: z
    .string()
    .max(4000, 'tooManyWords')
    .refine(isWithoutCpr, 'holdsCpr')
    .transform((written) =>
      [...new Set(written.split(/[,\n]/).map((word) => word.trim().replaceAll(/\s+/g, ' ')))].filter(Boolean),
    )
    .refine((words) => words.length <= mostWords, 'tooManyWords')
    .refine((words) => words.every((word) => word.length <= longestWord), 'wordTooLong'),
});
export type SaveThemeWords = z.output<typeof saveThemeWordsSchema>;

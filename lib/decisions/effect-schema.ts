import { z } from 'zod';
import { calendarDate, choice, needed } from '@/lib/projects/editing-fields';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { measuredNumber } from './measured-number';

const measured = (missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .refine(isWithoutCpr, 'holdsCpr')
    .transform((written, context) => {
      const value = measuredNumber(written);
      if (typeof value === 'number') return value;
      context.addIssue({ code: 'custom', message: value });
      return z.NEVER;
    });

/** What somebody writes about a measured effect: every text in both languages. Messages are codes of `effects.errors`. */
export const effectSchema = z.object({
  indicatorDa: needed('indicatorDaNeeded', 160),
  indicatorEn: needed('indicatorEnNeeded', 160),
  before: measured('beforeNeeded'),
  after: measured('afterNeeded'),
  unitDa: needed('unitDaNeeded', 60),
  unitEn: needed('unitEnNeeded', 60),
  measuredOn: calendarDate('measuredOnNeeded').refine((date) => date >= '1900', 'dateShape'),
  sourceDa: needed('sourceDaNeeded', 300),
  sourceEn: needed('sourceEnNeeded', 300),
  learnedDa: needed('learnedDaNeeded', 2000),
  learnedEn: needed('learnedEnNeeded', 2000),
  /** A theme it says something about beside its project. */
  themeId: choice,
});
export type EffectInput = z.output<typeof effectSchema>;

export const recordEffectSchema = effectSchema.and(
  z.object({ projectId: z.string().min(1, 'projectNotFound'), submissionKey: z.string().min(1).max(100) }),
);
export type RecordEffect = z.output<typeof recordEffectSchema>;

/** `id` is the row that held when somebody began to correct it. */
export const correctEffectSchema = effectSchema.and(z.object({ id: z.string().min(1, 'effectNotFound') }));
export type CorrectEffect = z.output<typeof correctEffectSchema>;

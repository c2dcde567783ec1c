import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';

/** When a questionnaire of a phase is answered: to the last day of the phase, and on paper until a later day where staff named one. */
export type AnswerDays = { closesOn: Date; paperUntil: Date | null };

/** The last day anything can be answered or typed in. */
export function lastAnswerOn({ closesOn, paperUntil }: AnswerDays): string {
  return dateOnly(paperUntil && paperUntil > closesOn ? paperUntil : closesOn);
}

/** Whether every answer is in: from then on nothing is added, so that exact figures are told once. */
export function areAnswersIn(days: AnswerDays, now: Date): boolean {
  return copenhagenDate(now) > lastAnswerOn(days);
}

import { z } from 'zod';
import { addDays, daysBetween } from '@/lib/i18n/copenhagen';
import reference from './hearing-rules.json' with { type: 'json' };

const ruleSchema = z.object({
  id: z.string(),
  /** What it is called, in Danish as the law and its practice say it. */
  da: z.string(),
  unit: z.string(),
  minimum: z.number().nullable(),
  law: z.string(),
  /** Days a period usually lasts where the council decides. */
  default: z.number().optional(),
});
export type HearingRule = z.infer<typeof ruleSchema>;

const rules = new Map(reference.rules.map((rule) => [rule.id, ruleSchema.parse(rule)]));

/** The rules a public hearing of the municipality can rest on, and `OWN` for one no law asks for. */
export const legalBases = ['PL-KP-8', 'PL-KPT-4', 'PL-LP-4', 'PL-LP-2', 'PL-23C', 'OWN'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** Shorter periods the law gives only for a reason, which is recorded (planloven § 24, stk. 4 and 6). */
const exceptions: readonly LegalBasis[] = ['PL-KPT-4', 'PL-LP-2'];

/** A rule by its id; one that is not in the reference data is a mistake in the program. */
export function hearingRule(id: string): HearingRule {
  const rule = rules.get(id);
  if (!rule) throw new Error(`There is no hearing rule ${id}.`);
  return rule;
}

/** The paragraph a hearing rests on, as it is cited; null for one no law asks for. */
export function lawOf(basis: LegalBasis): string | null {
  return basis === 'OWN' ? null : hearingRule(basis).law;
}

/** Weeks a legal basis asks for at least; 0 where the council decides the period. */
export function minimumWeeks(basis: LegalBasis): number {
  return basis === 'OWN' ? 0 : (hearingRule(basis).minimum ?? 0);
}

/** Whether a hearing needs a recorded reason for the period it chose. */
export function needsReason(bases: readonly LegalBasis[]): boolean {
  return bases.some((basis) => exceptions.includes(basis));
}

/**
 * The last day of a period of weeks that begins on a date: the same weekday, to the end of that day in Copenhagen.
 * Calendar dates are counted, so that a change of the clock takes nothing away and gives nothing.
 */
export function lastDayOf(ruleId: string, from: string): string {
  const { unit, minimum } = hearingRule(ruleId);
  if (!unit.startsWith('weeks')) return from;
  return addDays(from, 7 * (minimum ?? 0) * (unit === 'weeks-before' ? -1 : 1));
}

/** Whether a deadline leaves at least what a rule asks for from the publication on. */
export function isLongEnough(ruleId: string, publishedOn: string, deadline: string): boolean {
  return deadline >= lastDayOf(ruleId, publishedOn);
}

/** The first day a hearing can close on, and the basis that asks for it: among several the longest minimum counts. */
export function earliestDeadline(bases: readonly LegalBasis[], publishedOn: string): { date: string; basis: LegalBasis } {
  const [longest] = [...bases].sort((a, b) => minimumWeeks(b) - minimumWeeks(a));
  const basis = longest ?? 'OWN';
  return { date: addDays(publishedOn, 7 * minimumWeeks(basis)), basis };
}

/** What stops a period that is too short: the paragraph, its weeks, and the first day that holds. */
export type ShortPeriod = { law: string; weeks: number; earliest: string };

/** Null for a period that is long enough. Dates are calendar dates in Copenhagen. */
export function shortPeriod(bases: readonly LegalBasis[], publishedOn: string, closesOn: string): ShortPeriod | null {
  const { date, basis } = earliestDeadline(bases, publishedOn);
  if (closesOn >= date) return null;
  return { law: lawOf(basis) ?? '', weeks: minimumWeeks(basis), earliest: date };
}

const quietPeriods = [
  { name: 'july', from: '07-01', to: '07-31' },
  { name: 'christmas', from: '12-23', to: '12-31' },
  { name: 'christmas', from: '01-01', to: '01-02' },
] as const;
export type QuietPeriod = (typeof quietPeriods)[number]['name'];

/**
 * Holidays a hearing runs through, so that its period may give too little real chance to take part (planloven § 24,
 * stk. 7). Which days these are is our suggestion and not law: they are told, never refused.
 */
export function quietPeriodsIn(opensOn: string, closesOn: string): QuietPeriod[] {
  const found = new Set<QuietPeriod>();
  for (let year = Number(opensOn.slice(0, 4)); year <= Number(closesOn.slice(0, 4)); year++)
    for (const { name, from, to } of quietPeriods) {
      if (`${year}-${from}` <= closesOn && `${year}-${to}` >= opensOn) found.add(name);
    }
  return [...found];
}

/** How the public meeting of a solar case lies to its hearing (VE-loven § 9). */
export type MeetingWarning = { kind: 'missing' } | { kind: 'outside' } | { kind: 'late'; daysBefore: number; latest: string };

/**
 * The same where several days are known, those of the meetings announced and one written with the hearing: what is to be told of the one that
 * comes nearest to what the law asks for. Null as soon as one of them holds.
 */
export function meetingsWarning(
  hearing: { opensOn: string; closesOn: string },
  days: readonly (string | null)[],
): MeetingWarning | null {
  const warnings = days.filter((day) => day !== null).map((meetingOn) => meetingWarning({ ...hearing, meetingOn }));
  if (warnings.includes(null)) return null;
  const late = warnings.filter((warning) => warning?.kind === 'late');
  return late.sort((one, other) => other.daysBefore - one.daysBefore)[0] ?? warnings[0] ?? { kind: 'missing' };
}

/** What to tell about a meeting; told and never refused, since the source of the number is in doubt. Null when it holds. */
export function meetingWarning(hearing: { opensOn: string; closesOn: string; meetingOn: string | null }): MeetingWarning | null {
  const { opensOn, closesOn, meetingOn } = hearing;
  if (!meetingOn) return { kind: 'missing' };
  if (meetingOn < opensOn || meetingOn > closesOn) return { kind: 'outside' };
  const latest = lastDayOf('VE-9-A', closesOn);
  return meetingOn <= latest ? null : { kind: 'late', daysBefore: daysBetween(meetingOn, closesOn), latest };
}

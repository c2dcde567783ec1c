import { z } from 'zod';
import { calendarDate, needed, optional, slug, ticked, version } from '@/lib/projects/editing-fields';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { uses } from './answer-schema';
import { decisionOutcomes } from './decision';

/** So many contributions can be cited in one go. */
export const mostCitedAtOnce = 200;

const id = (code: string) => z.string().min(1, code).max(40, code);

const said = {
  committeeId: id('committeeNeeded'),
  meetingOn: calendarDate('meetingOnNeeded').refine((date) => date >= '1970', 'dateShape'),
  agendaItem: needed('agendaItemNeeded', 40),
  outcome: z.enum(decisionOutcomes, 'outcomeNeeded'),
  titleDa: needed('titleDaNeeded', 160),
  titleEn: needed('titleEnNeeded', 160),
  textDa: needed('textDaNeeded', 8000),
  textEn: needed('textEnNeeded', 8000),
  minorityDa: optional(4000),
  minorityEn: optional(4000),
  complaintDa: needed('complaintDaNeeded', 2000),
  complaintEn: needed('complaintEnNeeded', 2000),
  complaintUntil: z
    .string()
    .trim()
    .default('')
    .pipe(z.union([z.literal(''), calendarDate('dateShape')]))
    .transform((date) => date || null),
};

type Said = { minorityDa: string | null; minorityEn: string | null; complaintUntil: string | null; meetingOn: string };

/** What no field shows by itself: a minority speaks in both languages, and complaining ends after the meeting. */
function agree({ value, issues }: z.core.ParsePayload<Said>): void {
  const { minorityDa, minorityEn, complaintUntil, meetingOn } = value;
  const fault = (message: string, field: string) =>
    issues.push({ code: 'custom', message, path: [field], input: value, continue: true });
  if ((minorityDa === null) !== (minorityEn === null)) fault('minorityInBoth', 'minorityEn');
  if (complaintUntil !== null && complaintUntil <= meetingOn) fault('complaintBeforeMeeting', 'complaintUntil');
}

/** What somebody writes about a decision: every text in both languages. Messages are codes of `decisionDesk.errors`. */
export const decisionSchema = z.object({ ...said, slug }).check(agree);
export type DecisionInput = z.output<typeof decisionSchema>;

export const draftDecisionSchema = decisionSchema.and(z.object({ projectId: id('projectNotFound') }));
export type DraftDecision = z.output<typeof draftDecisionSchema>;

export const editDecisionSchema = decisionSchema.and(z.object({ id: id('decisionNotFound'), version }));
export type EditDecision = z.output<typeof editDecisionSchema>;

/** A published decision says why it was corrected. Its address stays: others have linked to it. */
export const correctionSchema = z
  .object({ ...said, whyDa: needed('whyDaNeeded', 1000), whyEn: needed('whyEnNeeded', 1000) })
  .check(agree);
export const correctDecisionSchema = correctionSchema.and(z.object({ id: id('decisionNotFound'), version }));
export type CorrectDecision = z.output<typeof correctDecisionSchema>;

export const decisionIdSchema = z.object({ id: id('decisionNotFound') });
export type DecisionId = z.output<typeof decisionIdSchema>;

export const citeSchema = z.object({
  id: id('decisionNotFound'),
  codes: ticked(z.string().max(20, 'contributionNotFound'))
    .refine((codes) => codes.length > 0, 'contributionsNeeded')
    .refine((codes) => codes.length <= mostCitedAtOnce, 'tooMany'),
  use: z.enum(uses, 'useNeeded'),
  reason: z.string().trim().min(1, 'useReasonNeeded').max(2000, 'tooLong').refine(isWithoutCpr, 'holdsCpr'),
});
export type CiteContributions = z.output<typeof citeSchema>;

export const uncitedSchema = z.object({ id: id('decisionNotFound'), code: z.string().min(1, 'contributionNotFound').max(20) });
export type UnciteContribution = z.output<typeof uncitedSchema>;

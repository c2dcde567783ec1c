import { z } from 'zod';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { calendarDate, lines, needed, optional, ticked, version } from './editing-fields';
import { documentKinds, partyKinds, partyOutcomes } from './hearing';
import { legalBases, needsReason } from './hearing-rules';

const phaseId = z.string().min(1, 'phaseNotFound').max(40, 'phaseNotFound');
const maybeDate = z
  .union([z.literal(''), calendarDate('dateShape')])
  .default('')
  .transform((date) => date || null);

/** What somebody writes about a hearing. Messages are codes of `hearingDesk.errors`. */
export const hearingSchema = z
  .object({
    legalBases: ticked(z.enum(legalBases)).refine((bases) => bases.length > 0, 'basisNeeded'),
    reasonDa: optional(1500),
    reasonEn: optional(1500),
    minorityDa: optional(4000),
    minorityEn: optional(4000),
    complaintDa: optional(2000),
    complaintEn: optional(2000),
    meetingOn: maybeDate,
    meetingDa: optional(300),
    meetingEn: optional(300),
    meetingOrganiser: optional(160),
    meetingReason: optional(1000),
  })
  .superRefine((hearing, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const bases = hearing.legalBases;
    if (bases.includes('OWN') && bases.length > 1) say('legalBases', 'ownAlone');
    if (needsReason(bases) && !hearing.reasonDa) say('reasonDa', 'reasonNeeded');
    for (const name of ['reason', 'minority', 'complaint', 'meeting'] as const) {
      const [da, en] = [hearing[`${name}Da`], hearing[`${name}En`]];
      if (da && !en) say(`${name}En`, 'bothLanguages');
      if (en && !da) say(`${name}Da`, 'bothLanguages');
    }
    if (hearing.meetingOn && !hearing.meetingDa) say('meetingDa', 'meetingPlaceNeeded');
  });

export const saveHearingSchema = hearingSchema.and(z.object({ phaseId, version }));
export type SaveHearing = z.output<typeof saveHearingSchema>;

const url = z
  .string()
  .trim()
  .min(1, 'urlNeeded')
  .max(500, 'tooLong')
  .refine((text) => /^https:\/\/[^\s]+$/i.test(text), 'urlShape')
  .refine(isWithoutCpr, 'holdsCpr');

/** What somebody writes about a document; the browser checks it without the phase it belongs to. */
export const documentSchema = z.object({
  kind: z.enum(documentKinds, 'kindNeeded'),
  titleDa: needed('titleDaNeeded', 160),
  titleEn: needed('titleEnNeeded', 160),
  url,
});
export const addDocumentSchema = documentSchema.extend({ phaseId });
export type AddDocument = z.output<typeof addDocumentSchema>;

export const removeDocumentSchema = z.object({ id: z.string().min(1, 'documentNotFound').max(40, 'documentNotFound') });
export type RemoveDocument = z.output<typeof removeDocumentSchema>;

const mostParties = 100;

/** Names pasted from a list, one a line. */
export const partiesSchema = z.object({
  kind: z.enum(partyKinds, 'kindNeeded'),
  parties: lines('partiesNeeded')
    .refine((names) => names.length <= mostParties, 'partiesTooMany')
    .refine((names) => names.every((name) => name.length <= 160), 'partyTooLong'),
});
export const addPartiesSchema = partiesSchema.extend({ phaseId });
export type AddParties = z.output<typeof addPartiesSchema>;

export const markPartiesSentSchema = z.object({ phaseId, sentOn: calendarDate('dateNeeded') });
export type MarkPartiesSent = z.output<typeof markPartiesSentSchema>;

export const recordPartyOutcomeSchema = z.object({
  id: z.string().min(1, 'partyNotFound').max(40, 'partyNotFound'),
  outcome: z.enum(partyOutcomes, 'outcomeNeeded'),
  outcomeOn: calendarDate('dateNeeded'),
});
export type RecordPartyOutcome = z.output<typeof recordPartyOutcomeSchema>;

/** What somebody writes about an exception from involvement. */
export const exceptionSchema = z.object({
  official: needed('officialNeeded', 160),
  reasonDa: needed('exceptionReasonNeeded', 2000),
  reasonEn: needed('exceptionReasonNeeded', 2000),
});
export const exceptInvolvementSchema = exceptionSchema.extend({
  projectId: z.string().min(1, 'projectNotFound').max(40, 'projectNotFound'),
});
export type ExceptInvolvement = z.output<typeof exceptInvolvementSchema>;

import { z } from 'zod';
import { speakers } from '@/lib/contributions/contribution';
import { entryChannels } from '@/lib/contributions/entry';
import { tick } from '@/lib/contributions/form-tick';
import { tidyLine, tidyText } from '@/lib/contributions/tidy-text';
import { locales } from '@/lib/i18n/locale';
import { calendarDate, optional } from '@/lib/projects/editing-fields';
import { guestActs } from '@/lib/projects/phase-demands';
import { limits } from './contribution-schema';
import { graphemeCount } from './words';

const phaseId = z.string().min(1, 'phaseNotFound').max(40, 'phaseNotFound');
const line = (max: number) => z.string().max(max, 'tooLong').transform(tidyLine).default('');

/** What an officer writes down for somebody else. Messages are codes of `entry.errors`. */
export const entryWordsSchema = z
  .object({
    kind: z.enum(guestActs, 'kindNeeded'),
    channel: z.enum(entryChannels, 'channelNeeded'),
    /** Copenhagen date it reached the municipality. */
    receivedOn: calendarDate('receivedNeeded'),
    /** Of a proposal. */
    title: line(500),
    text: z
      .string()
      .max(60_000, 'tooLong')
      .transform(tidyText)
      .refine((text) => text !== '', { message: 'textNeeded', abort: true })
      .refine((text) => graphemeCount(text) <= limits.replyText.max, 'tooLong'),
    /** Empty where the name is not to be shown. */
    senderName: line(80),
    /** For notices the law asks for; never shown. */
    contact: optional(300),
    /** Of a hearing reply. */
    speaksAs: z.enum(speakers, 'speakerNeeded').default('citizen'),
    organisation: line(120),
    falseAlarm: tick,
    keepContact: tick,
  })
  .superRefine(({ kind, title, speaksAs, organisation }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (kind === 'proposal' && graphemeCount(title) < limits.title.min) say('title', 'titleNeeded');
    if (graphemeCount(title) > limits.title.max) say('title', 'tooLong');
    if (kind === 'hearing_reply' && speaksAs !== 'citizen' && organisation === '') say('organisation', 'organisationNeeded');
  });

/** The same in a row of a spreadsheet. */
export const entryRowSchema = entryWordsSchema.and(
  z.object({
    /** It reads like one that is entered already, and somebody else said it. */
    repeated: tick,
  }),
);
export type EntryWords = z.output<typeof entryRowSchema>;

export const enterContributionSchema = entryWordsSchema.and(
  z.object({
    locale: z.enum(locales),
    phaseId,
    submissionKey: z.string().max(100).default(''),
    /** Names the scans taken for this form; empty without any. */
    uploadKey: z.string().max(64).optional(),
    /** Everybody may see the scans where they can see the entry. */
    scansShown: tick,
  }),
);
export type EnterContribution = z.output<typeof enterContributionSchema>;

const batchId = z.string().min(1, 'batchNotFound').max(40, 'batchNotFound');

/** A spreadsheet that is to be read; the file itself comes beside it. */
export const readSpreadsheetSchema = z.object({ locale: z.enum(locales), phaseId, kind: z.enum(guestActs, 'kindNeeded') });
export type ReadSpreadsheet = z.output<typeof readSpreadsheetSchema>;

/** A spreadsheet that has been read, to be entered or taken back. */
export const entryBatchSchema = z.object({ locale: z.enum(locales), batchId });
export type ChosenBatch = z.output<typeof entryBatchSchema>;

/** Scans of the paper, for something that was written down before; the files themselves come beside it. */
export const addScanSchema = z.object({
  locale: z.enum(locales),
  code: z.string().min(1, 'contributionNotFound').max(20, 'contributionNotFound'),
  uploadKey: z.string().max(64).optional(),
  scansShown: tick,
});
export type AddScan = z.output<typeof addScanSchema>;

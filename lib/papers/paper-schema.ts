import { z } from 'zod';
import { tidyText } from '@/lib/contributions/tidy-text';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { changedParts, paperStatuses, recommendations } from './white-paper';

/** Messages are codes of `paperDesk.errors`. */
const id = (missing: string) => z.string().min(1, missing).max(40, missing);
const words = (longest: number) =>
  z.string().max(longest, 'tooLong').default('').transform(tidyText).refine(isWithoutCpr, 'holdsCpr');
const line = (longest: number, needed: string) =>
  z.string().trim().min(1, needed).max(longest, 'tooLong').refine(isWithoutCpr, 'holdsCpr');
const version = z.coerce.number().int().min(1).max(1_000_000);
/** 0 for what nobody has written yet. */
const firstVersion = z.coerce.number().int().min(0).max(1_000_000);
const long = 20_000;

export const startPaperSchema = z.object({ phaseId: id('hearingNotFound') });
export type StartPaper = z.output<typeof startPaperSchema>;

export const numberRepliesSchema = z.object({ paperId: id('paperNotFound') });
export type NumberReplies = z.output<typeof numberRepliesSchema>;

/** What somebody writes; the browser checks it without the paper it belongs to. */
export const paperFields = z
  .object({
    title: line(200, 'titleNeeded'),
    department: line(200, 'departmentNeeded'),
    hearingText: words(long),
    summaryText: words(long),
    assessment: words(long),
    needsHearing: z.enum(['', 'yes', 'no']).default(''),
    hearingWhy: words(5_000),
  })
  .refine(({ needsHearing, hearingWhy }) => needsHearing === '' || hearingWhy !== '', {
    path: ['hearingWhy'],
    message: 'hearingWhyNeeded',
  });
export const savePaperSchema = paperFields.and(z.object({ paperId: id('paperNotFound'), version }));
export type SavePaper = z.output<typeof savePaperSchema>;

export const paperRowFields = z.object({
  resume: words(long),
  remark: words(long),
  recommendation: z.enum(['', ...recommendations]).default(''),
});
export const savePaperRowSchema = paperRowFields.extend({ rowId: id('rowNotFound'), version });
export type SavePaperRow = z.output<typeof savePaperRowSchema>;

/** One remark and recommendation for the replies of a topic that lack one. */
export const topicRemarkFields = z.object({
  topicId: id('topicNeeded'),
  remark: words(long).refine((text) => text !== '', 'remarkNeeded'),
  recommendation: z.enum(recommendations, 'recommendationNeeded'),
});
export const remarkOnTopicSchema = topicRemarkFields.extend({ paperId: id('paperNotFound') });
export type RemarkOnTopic = z.output<typeof remarkOnTopicSchema>;

/** `into` is the label of the reply it says the same as, such as 12 or S2; empty for by itself again. */
export const mergeRowSchema = z.object({
  rowId: id('rowNotFound'),
  into: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^(S?[1-9]\d{0,5})?$/, 'noSuchNumber'),
});
export type MergeRow = z.output<typeof mergeRowSchema>;

export const paperTopicFields = z.object({ resume: words(long), remark: words(long) });
export const savePaperTopicSchema = paperTopicFields.extend({
  paperId: id('paperNotFound'),
  topicId: id('topicNeeded'),
  version: firstVersion,
});
export type SavePaperTopic = z.output<typeof savePaperTopicSchema>;

export const paperChangeFields = z.object({
  part: z.enum(changedParts, 'partNeeded'),
  place: line(200, 'placeNeeded'),
  oldText: words(long),
  newText: words(long),
  /** Labels of the replies that caused it, with commas. */
  causes: z
    .string()
    .max(5_000, 'tooLong')
    .default('')
    .transform((text, context) => {
      const labels = [
        ...new Set(
          text
            .toUpperCase()
            .split(/[\s,;]+/)
            .filter(Boolean),
        ),
      ];
      if (labels.every((label) => /^S?[1-9]\d{0,5}$/.test(label))) return labels;
      context.addIssue({ code: 'custom', message: 'noSuchNumber' });
      return z.NEVER;
    }),
});
export const savePaperChangeSchema = paperChangeFields.extend({
  paperId: id('paperNotFound'),
  /** Of a new one the form brings its id, so that one sent twice is kept once. */
  changeId: z.string().regex(/^[\w-]{10,40}$/, 'changeNotFound'),
  version: firstVersion,
});
export type SavePaperChange = z.output<typeof savePaperChangeSchema>;

export const removePaperChangeSchema = z.object({ changeId: id('changeNotFound') });
export type RemovePaperChange = z.output<typeof removePaperChangeSchema>;

export const freezePaperSchema = z.object({
  paperId: id('paperNotFound'),
  status: z.enum(paperStatuses, 'statusNeeded'),
  sure: z.literal('yes', 'notSure'),
  /** Made by the form: sent twice it is frozen once. */
  submissionKey: z.string().min(8).max(64),
});
export type FreezePaper = z.output<typeof freezePaperSchema>;

export const publishPaperSchema = z.object({ versionId: id('versionNotFound'), sure: z.literal('yes', 'notSure') });
export type PublishPaper = z.output<typeof publishPaperSchema>;

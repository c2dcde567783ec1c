import { z } from 'zod';
import { tidyText } from '@/lib/contributions/tidy-text';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { embedOrigins, mostOrigins } from './embed-origins';
import { shareDays } from './share-link';
import { summaryBlockIds } from './summary-content';
import { arrangements, mostParts, partTextLength } from './summary-parts';

/** Messages are codes of `composing.errors`. */
const id = (missing: string) => z.string().min(1, missing).max(64, missing);
const version = z.coerce.number().int().min(1).max(1_000_000);
const line = (longest: number, needed: string) =>
  z.string().trim().min(1, needed).max(longest, 'tooLong').refine(isWithoutCpr, 'holdsCpr');
const words = (longest: number) =>
  z.string().max(longest, 'tooLong').default('').transform(tidyText).refine(isWithoutCpr, 'holdsCpr');
const written = (longest: number, needed: string) => words(longest).refine((text) => text !== '', needed);
const sure = z.literal('yes', { error: 'sureNeeded' });
const at = z.coerce.number().int().min(0).max(mostParts);
const submissionKey = z.uuid();

export const titleLength = 160;
export const reasonLength = 1_000;
export const labelLength = 120;

/** `subject` is `project:ID` or `theme:ID`, as one list offers them; `templateId` empty for the usual blocks. */
export const startSummarySchema = z.object({
  subject: z.string().regex(/^(project|theme):[\w-]{1,64}$/, 'subjectNeeded'),
  titleDa: line(titleLength, 'titleNeeded'),
  titleEn: line(titleLength, 'titleNeeded'),
  templateId: z.string().max(64).default(''),
});
export type StartSummary = z.output<typeof startSummarySchema>;

export const renameSummarySchema = z.object({
  summaryId: id('summaryNotFound'),
  version,
  titleDa: line(titleLength, 'titleNeeded'),
  titleEn: line(titleLength, 'titleNeeded'),
});
export type RenameSummary = z.output<typeof renameSummarySchema>;

export const arrangePartsSchema = z.object({
  summaryId: id('summaryNotFound'),
  version,
  at,
  act: z.enum(arrangements),
});
export type ArrangeParts = z.output<typeof arrangePartsSchema>;

export const addBlockSchema = z.object({
  summaryId: id('summaryNotFound'),
  version,
  block: z.enum(summaryBlockIds, 'blockNeeded'),
});
export type AddBlock = z.output<typeof addBlockSchema>;

/** `at` is the place of the text that is written anew; empty for one more at the end. */
export const writePartSchema = z.object({
  summaryId: id('summaryNotFound'),
  version,
  at: z.union([z.literal(''), at]).default(''),
  textDa: written(partTextLength, 'textNeeded'),
  textEn: written(partTextLength, 'textNeeded'),
});
export type WritePart = z.output<typeof writePartSchema>;

export const saveSummaryTemplateSchema = z.object({ summaryId: id('summaryNotFound'), name: line(labelLength, 'nameNeeded') });
export type SaveSummaryTemplate = z.output<typeof saveSummaryTemplateSchema>;

export const removeSummaryTemplateSchema = z.object({ templateId: id('templateNotFound') });
export type RemoveSummaryTemplate = z.output<typeof removeSummaryTemplateSchema>;

/** From the second version on a reason is asked for. */
export const freezeSummarySchema = z.object({
  summaryId: id('summaryNotFound'),
  version,
  reasonDa: words(reasonLength),
  reasonEn: words(reasonLength),
  submissionKey,
  sure,
});
export type FreezeSummary = z.output<typeof freezeSummarySchema>;

export const publishSummarySchema = z.object({ versionId: id('versionNotFound'), sure });
export type PublishSummary = z.output<typeof publishSummarySchema>;

export const withdrawSummarySchema = z.object({
  versionId: id('versionNotFound'),
  reasonDa: written(reasonLength, 'reasonNeeded'),
  reasonEn: written(reasonLength, 'reasonNeeded'),
  sure,
});
export type WithdrawSummary = z.output<typeof withdrawSummarySchema>;

/** `partners` are organisations; `state` whether versions are made. */
export const setScheduleSchema = z.object({
  summaryId: id('summaryNotFound'),
  hour: z.coerce.number('hourNeeded').int('hourNeeded').min(0, 'hourNeeded').max(23, 'hourNeeded'),
  partners: z
    .union([z.string().max(64), z.array(z.string().max(64)).max(100)])
    .default([])
    .transform((value) => [value].flat().filter((each) => each !== '')),
  state: z.enum(['runs', 'paused'], 'stateNeeded'),
});
export type SetSchedule = z.output<typeof setScheduleSchema>;

/** `show` is a version, or empty for the summary as it is when the link is opened. */
export const makeShareLinkSchema = z.object({
  summaryId: id('summaryNotFound'),
  label: line(labelLength, 'labelNeeded'),
  show: z.string().max(64).default(''),
  days: z.coerce.number('daysWrong').int('daysWrong').min(1, 'daysWrong').max(shareDays.most, 'daysWrong'),
  submissionKey,
});
export type MakeShareLink = z.output<typeof makeShareLinkSchema>;

export const revokeShareLinkSchema = z.object({ linkId: id('linkNotFound'), sure });
export type RevokeShareLink = z.output<typeof revokeShareLinkSchema>;

export const makeEmbedSchema = z.object({
  summaryId: id('summaryNotFound'),
  label: line(labelLength, 'labelNeeded'),
  reach: z.enum(['sites', 'any'], 'reachNeeded'),
  origins: z
    .string()
    .max(4_000, 'tooLong')
    .default('')
    .transform((value, context) => {
      const origins = embedOrigins(value);
      if (origins && origins.length <= mostOrigins) return origins;
      context.addIssue({ code: 'custom', message: 'originWrong' });
      return z.NEVER;
    }),
});
export type MakeEmbed = z.output<typeof makeEmbedSchema>;

export const revokeEmbedSchema = z.object({ embedId: id('embedNotFound'), sure });
export type RevokeEmbed = z.output<typeof revokeEmbedSchema>;

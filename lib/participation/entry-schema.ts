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
    speaksAs: z.enum(speakers).default('citizen'),
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

export const enterContributionSchema = entryWordsSchema.and(
  z.object({
    locale: z.enum(locales),
    phaseId: z.string().min(1, 'phaseNotFound').max(40, 'phaseNotFound'),
    submissionKey: z.string().max(100).default(''),
  }),
);
export type EnterContribution = z.output<typeof enterContributionSchema>;

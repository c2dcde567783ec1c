import { z } from 'zod';
import { speakers, stances } from '@/lib/contributions/contribution';
import { tick } from '@/lib/contributions/form-tick';
import { placeSchema } from '@/lib/contributions/place';
import { tidyLine, tidyText } from '@/lib/contributions/tidy-text';
import { locales } from '@/lib/i18n/locale';
import { graphemeCount } from './words';

/** Lengths in characters as a reader counts them. */
export const limits = {
  title: { min: 5, max: 120 },
  proposalText: { min: 10, max: 5000 },
  commentText: { min: 2, max: 2000 },
  replyText: { min: 2, max: 20_000 },
  organisation: { min: 2, max: 120 },
  senderName: { min: 2, max: 80 },
} as const;

/** A longer input is refused before it is looked at. */
const units = 40_000;

const raw = z.string('required').max(units, 'tooLong');

function measured(tidy: (written: string) => string, limit: { min: number; max: number }, name: string) {
  return z
    .string('required')
    .max(units, `${name}TooLong`)
    .transform(tidy)
    .refine((text) => text !== '', { message: 'required', abort: true })
    .refine((text) => graphemeCount(text) >= limit.min, { message: `${name}TooShort`, abort: true })
    .refine((text) => graphemeCount(text) <= limit.max, `${name}TooLong`);
}

/** What every form for a contribution sends beside the words themselves. */
const common = {
  locale: z.enum(locales),
  senderShown: z.enum(['role', 'name'], 'senderRequired').default('role'),
  senderName: raw
    .transform(tidyLine)
    .refine((name) => graphemeCount(name) <= limits.senderName.max, 'nameTooLong')
    .default(''),
  /** Where the mail to confirm goes, of somebody without an account; nobody else's is looked at. */
  guestEmail: z.string().max(1000, 'notAnAddress').optional(),
  submissionKey: z.string().max(100).default(''),
  /** Names the files taken for this form; empty without any. */
  uploadKey: z.string().max(64).optional(),
  /** The writer says that what looks like a personal number is none. */
  falseAlarm: tick,
  /** The writer wants an address or a phone number to stay in the text. */
  keepContact: tick,
};

/** What can be checked of a proposal while somebody writes it. */
export const proposalWordsSchema = z.object({
  title: measured(tidyLine, limits.title, 'title'),
  text: measured(tidyText, limits.proposalText, 'proposal'),
});
export type ProposalWords = z.input<typeof proposalWordsSchema>;

/** What a proposal says beside its words. */
const proposalFacts = {
  place: placeSchema.optional(),
  /** One of the project's categories; empty for none. */
  category: z.string().max(40).optional(),
};

export const submitProposalSchema = proposalWordsSchema.extend({
  ...common,
  ...proposalFacts,
  project: z.string().min(1).max(200),
  /** Whether the sender has been shown the proposals that are like theirs; left out where nobody asks. */
  similar: z.enum(['ask', 'seen']).optional(),
});
export type SubmitProposal = z.output<typeof submitProposalSchema>;

export const submitCommentSchema = z.object({
  ...common,
  /** The project whose phase is commented, or that the proposal belongs to. */
  project: z.string().min(1).max(200),
  /** Receipt number of the proposal it is about; empty for a comment on the phase. */
  proposal: z.string().max(20).default(''),
  /** Receipt number of the comment it answers; none or empty for a first comment. */
  parent: z.string().max(20).optional(),
  stance: z.union([z.enum(stances), z.literal('').transform(() => null)]).optional(),
  text: measured(tidyText, limits.commentText, 'comment'),
});
/** What can be checked of a hearing reply while somebody writes it. */
export const replyWordsSchema = z
  .object({
    speaksAs: z.enum(speakers, 'speakerRequired'),
    organisation: raw
      .transform(tidyLine)
      .refine((name) => graphemeCount(name) <= limits.organisation.max, 'organisationTooLong')
      .default(''),
    text: measured(tidyText, limits.replyText, 'reply'),
  })
  .refine(({ speaksAs, organisation }) => speaksAs === 'citizen' || graphemeCount(organisation) >= limits.organisation.min, {
    message: 'organisationRequired',
    path: ['organisation'],
  });
export type ReplyWords = z.input<typeof replyWordsSchema>;

export const submitReplySchema = replyWordsSchema.and(
  z.object({ ...common, project: z.string().min(1).max(200), phase: z.string().min(1).max(200) }),
);
export type SubmitReply = z.output<typeof submitReplySchema>;

const code = z.string().min(1, 'proposalNotFound').max(20, 'proposalNotFound');

export const editProposalSchema = proposalWordsSchema.extend({
  ...proposalFacts,
  locale: z.enum(locales),
  code,
  falseAlarm: tick,
  keepContact: tick,
});
export type EditProposal = z.output<typeof editProposalSchema>;

export const addToProposalSchema = z.object({
  locale: z.enum(locales),
  code,
  text: measured(tidyText, limits.commentText, 'comment'),
  submissionKey: z.string().max(100).default(''),
  falseAlarm: tick,
  keepContact: tick,
});
export type AddToProposal = z.output<typeof addToProposalSchema>;

/** What an author sends again after a return; which limits hold is known once the contribution is. */
export const mendContributionSchema = z.object({
  locale: z.enum(locales),
  code: z.string().min(1, 'contributionNotFound').max(20, 'contributionNotFound'),
  title: raw.transform(tidyLine).default(''),
  text: raw.transform(tidyText).refine((text) => text !== '', 'required'),
  falseAlarm: tick,
  keepContact: tick,
});
export type MendContribution = z.output<typeof mendContributionSchema>;

export type SubmitComment = z.output<typeof submitCommentSchema>;

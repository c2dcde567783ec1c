import { z } from 'zod';
import { tidyText } from '@/lib/contributions/tidy-text';
import { requestChannels, requestKinds } from './data-request';

export const requestTextLength = 4000;
export const answerLength = 8000;

/** What somebody writes before their account is erased, so that nobody does it by mistake. In either language. */
export const erasureWords = { da: 'SLET', en: 'DELETE' } as const;

const words = (length: number) =>
  z.string().transform(tidyText).pipe(z.string().min(1, 'textRequired').max(length, 'textTooLong'));

/** A form that is all button. */
export const nothingToSaySchema = z.object({});

export const requestErasureSchema = z.object({
  word: z
    .string()
    .transform((word) => word.trim().toUpperCase())
    .refine((word) => Object.values(erasureWords).some((each) => each === word), 'wordWrong'),
  hidesKept: z.enum(['yes', 'no'], 'choiceRequired').transform((chosen) => chosen === 'yes'),
});
export type RequestErasure = z.infer<typeof requestErasureSchema>;

/** What one asks on one's own page; a copy and erasure have forms of their own. */
export const askAboutDataSchema = z.object({
  kind: z.enum(['rectification', 'objection'], 'kindRequired'),
  text: words(requestTextLength),
});
export type AskAboutData = z.infer<typeof askAboutDataSchema>;

/** A request that came by letter or phone, on somebody's behalf. */
export const registerRequestSchema = z.object({
  kind: z.enum(requestKinds, 'kindRequired'),
  channel: z.enum(requestChannels, 'channelRequired'),
  name: z.string().trim().min(1, 'nameRequired').max(120, 'nameTooLong'),
  address: z.string().trim().min(1, 'addressRequired').max(300, 'addressTooLong'),
  text: words(requestTextLength),
  /** A calendar date; the month runs from it. */
  receivedOn: z.iso.date('dateRequired'),
});
export type RegisterRequest = z.infer<typeof registerRequestSchema>;

export const answerRequestSchema = z.object({
  number: z.string().max(12),
  outcome: z.enum(['done', 'partly', 'refused'], 'outcomeRequired'),
  answer: words(answerLength),
});
export type AnswerRequest = z.infer<typeof answerRequestSchema>;

import { z } from 'zod';
import { tidyText } from '@/lib/contributions/tidy-text';

export const requestTextLength = 4000;

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

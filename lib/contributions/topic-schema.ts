import { z } from 'zod';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { tidyLine } from './tidy-text';

/** More than this nobody keeps apart while reading. */
export const mostTopics = 40;
const longest = 80;
const mostKeywords = 20;

export type TopicLine = { nameDa: string; nameEn: string; keywords: string[] };

/** Messages are codes of `topics.errors`. One line each: `Støj | Noise | lyd, larm, decibel`; the words can be left out. */
export const saveTopicsSchema = z.object({
  project: z.string().min(1).max(200),
  lines: z
    .string()
    .max(20_000, 'tooManyTopics')
    .default('')
    .refine(isWithoutCpr, 'holdsCpr')
    .transform((text, context): TopicLine[] => {
      const read = text
        .split('\n')
        .map(tidyLine)
        .filter((line) => line !== '')
        .map((line) => line.split('|').map(tidyLine));
      const refuse = (message: string) => {
        context.addIssue({ code: 'custom', message });
        return z.NEVER;
      };
      if (read.length > mostTopics) return refuse('tooManyTopics');
      if (read.some(({ length }) => length < 2 || length > 3)) return refuse('bothLanguages');
      const lines = read.map(([nameDa = '', nameEn = '', words = '']) => ({ nameDa, nameEn, keywords: keywordsOf(words) }));
      if (lines.some(({ nameDa, nameEn }) => nameDa === '' || nameEn === '')) return refuse('bothLanguages');
      if (lines.some(({ nameDa, nameEn, keywords }) => [nameDa, nameEn, ...keywords].some((name) => name.length > longest)))
        return refuse('topicTooLong');
      if (lines.some(({ keywords }) => keywords.length > mostKeywords)) return refuse('tooManyWords');
      if (new Set(lines.map(({ nameDa }) => nameDa.toLowerCase())).size < lines.length) return refuse('topicTwice');
      return lines;
    }),
});
export type SaveTopics = z.output<typeof saveTopicsSchema>;

function keywordsOf(words: string): string[] {
  return [
    ...new Set(
      words
        .split(',')
        .map(tidyLine)
        .filter((word) => word !== ''),
    ),
  ];
}

/** The topics as they stand in the field staff edit. */
export function topicsAsText(topics: readonly TopicLine[]): string {
  return topics
    .map(({ nameDa, nameEn, keywords }) => [nameDa, nameEn, ...(keywords.length > 0 ? [keywords.join(', ')] : [])].join(' | '))
    .join('\n');
}

const code = z.string().min(1, 'contributionNotFound').max(20, 'contributionNotFound');
const topicId = z.string().min(1, 'topicNeeded').max(40, 'topicNotFound');

/** One ticked box of a form comes as a text, several as a list. */
const codes = z
  .union([code.transform((one) => [one]), z.array(code).min(1).max(100)])
  .optional()
  .transform((chosen, context) => {
    if (chosen) return chosen;
    context.addIssue({ code: 'custom', message: 'codesNeeded' });
    return z.NEVER;
  });

export type ChooseTopic = { codes: string[]; topicId: string };

export const removeTopicSchema = z.object({ code, topicId });
export type RemoveTopic = z.output<typeof removeTopicSchema>;

export const settleTopicSchema = z.object({ code, topicId, answer: z.enum(['confirm', 'dismiss']) });
export type SettleTopic = z.output<typeof settleTopicSchema>;

/** Several contributions under one topic or theme: `topic:<id>` or `theme:<id>`. */
export const placeManySchema = z.object({
  codes,
  under: z
    .string()
    .max(60, 'topicNotFound')
    .transform((text, context) => {
      const [, kind, id] = /^(topic|theme):([\w-]{1,40})$/.exec(text) ?? [];
      if (id && (kind === 'topic' || kind === 'theme')) return { kind, id } as const;
      context.addIssue({ code: 'custom', message: 'topicNeeded' });
      return z.NEVER;
    }),
});

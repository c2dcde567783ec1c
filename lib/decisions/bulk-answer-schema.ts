import { z } from 'zod';
import { answerContributionSchema } from './answer-schema';

/** As many answers as somebody can still read through before they are public. */
export const mostBulkAnswers = 50;

const code = answerContributionSchema.shape.code;
const codes = z.preprocess((value) => [value ?? []].flat(), z.array(code));

/** One text for each contribution: the field of its text is named after its code. */
export const answerField = (of: string) => `text-${of}`;

/**
 * The answers to several contributions, each with a text of its own. Only those that are ticked are sent; `bulkId` is made by
 * the form, so that the same form sent again gives nothing twice. Messages are codes of `bulkAnswer.errors`.
 */
export const answerInBulkSchema = z
  .looseObject({
    bulkId: z.string().regex(/^[\w-]{8,40}$/, 'codesUnknown'),
    include: codes.pipe(z.array(code).min(1, 'codesNeeded').max(mostBulkAnswers, 'tooManyCodes')),
  })
  .transform(({ bulkId, include, ...fields }, context) => {
    const answers = [...new Set(include)].map((each) => {
      const name = answerField(each);
      const read = answerContributionSchema.shape.text.safeParse(fields[name] ?? '');
      if (!read.success) {
        const message = read.error.issues[0]?.message ?? 'answerNeeded';
        context.addIssue({ code: 'custom', path: [name], message });
      }
      return { code: each, text: read.data ?? '' };
    });
    return { bulkId, answers };
  });
export type AnswerInBulk = z.output<typeof answerInBulkSchema>;

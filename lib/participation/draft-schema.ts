import { z } from 'zod';
import { type DraftWords, draftFields } from './draft-merge';

/** Longer than any proposal may be, so that a text that is too long is kept all the same. */
const mostText = 40_000;
/** Everything kept of one proposal, in characters. */
const mostKept = 200_000;

const field = z.enum(draftFields);
const moment = z.number().int().min(0).max(8.64e15);
const written = z.object({ text: z.string().max(mostText), at: moment });

/** A draft as it is stored and as it travels. */
export const draftWordsSchema = z.object({
  fields: z.partialRecord(field, written),
  aside: z.array(written.extend({ field })),
});

/** What a device sends of what somebody is writing. */
export const keepDraftSchema = z
  .object({
    project: z.string().min(1).max(200),
    words: draftWordsSchema,
    /** The moments of the copy it was written upon. */
    seen: z.partialRecord(field, moment).default({}),
    /** Words put aside earlier that the writer has taken back or thrown away. */
    settled: z.array(z.object({ field, text: z.string().max(mostText) })).default([]),
  })
  .refine((kept) => JSON.stringify(kept).length <= mostKept);
export type KeepDraft = z.output<typeof keepDraftSchema>;

export const dropDraftSchema = z.object({ project: z.string().min(1).max(200) });
export type DropDraft = z.output<typeof dropDraftSchema>;

/** A stored draft; an empty one where what is stored is none. */
export function draftOf(stored: unknown): DraftWords {
  const read = draftWordsSchema.safeParse(stored);
  return read.success ? read.data : { fields: {}, aside: [] };
}

import { z } from 'zod';

const mostFields = 1_000;
const mostText = 20_000;
/** Everything somebody has written to a survey so far, in characters. */
const mostKept = 400_000;

const text = z.string().max(mostText);
const name = z.string().min(1).max(80);

/** What a browser keeps on the account or behind a link while somebody answers. */
export const keepProgressSchema = z.object({
  surveyId: z.string().min(1).max(60),
  versionId: z.string().min(1).max(60),
  page: z.string().max(60),
  /** The secret of the link one goes on by; empty for what is kept on an account. */
  resume: z.string().max(80).default(''),
  kept: z
    .object({
      fields: z.record(name, z.union([text, z.array(text).max(50)])),
      at: z.record(name, z.number().int().min(0).max(8.64e15)),
    })
    .refine(({ fields, at }) => Object.keys(fields).length <= mostFields && Object.keys(at).length <= mostFields)
    .refine((kept) => JSON.stringify(kept).length <= mostKept),
});

export type KeepProgress = z.output<typeof keepProgressSchema>;

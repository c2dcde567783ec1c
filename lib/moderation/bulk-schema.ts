import { z } from 'zod';
import { hidingReasons } from '@/lib/contributions/contribution';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { bulkKinds, mostBulkCases } from './bulk';
import { unknownPlaceholder } from './text-template';

/** A case of a selection with the version it was looked at in, as `ND-7K4M-9Q:3`. */
const chosenCase = z
  .string()
  .regex(/^[\w-]{1,20}:\d{1,9}$/, 'casesUnknown')
  .transform((written) => {
    const [code = '', version] = written.split(':');
    return { code, version: Number(version) };
  });

/** Messages are codes of `bulk.errors`. */
export const decideInBulkSchema = z
  .object({
    /** Made by the form: the same form sent again does nothing twice. */
    bulkId: z.string().regex(/^[\w-]{8,40}$/, 'casesUnknown'),
    kind: z.enum(bulkKinds, 'kindNeeded'),
    reason: z.preprocess((value) => value || undefined, z.enum(hidingReasons, 'reasonNeeded').optional()),
    text: z
      .string()
      .trim()
      .max(2000, 'tooLong')
      .refine(isWithoutCpr, 'holdsCpr')
      .refine((text) => unknownPlaceholder(text) === null, 'placeholderUnknown')
      .optional(),
    case: z.preprocess(
      (value) => [value ?? []].flat(),
      z.array(chosenCase).min(1, 'casesNeeded').max(mostBulkCases, 'tooManyCases'),
    ),
  })
  .superRefine(({ kind, reason, text }, context) => {
    if (kind !== 'hide') return;
    if (!reason) context.addIssue({ code: 'custom', path: ['reason'], message: 'reasonNeeded' });
    if (!text) context.addIssue({ code: 'custom', path: ['text'], message: 'textNeeded' });
  });

export type DecideInBulk = z.infer<typeof decideInBulkSchema>;

export const undoBulkSchema = z.object({ bulkId: z.string().max(40, 'bulkNotFound') });

export type UndoBulk = z.infer<typeof undoBulkSchema>;

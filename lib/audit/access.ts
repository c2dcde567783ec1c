import { z } from 'zod';

/** What the log of access tells of: who looked behind a pseudonym, opened an original, took data out or changed a right. */
export const accessKinds = ['identity', 'original', 'export', 'right'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** Why somebody looks behind a pseudonym. */
export const accessReasons = ['contact', 'threat', 'appeal', 'authority', 'other'] as const;
export type AccessReason = (typeof accessReasons)[number];

export const accessWordsLength = 500;

/** What the log is narrowed to; a month as `2026-11`. Whatever else an address says counts for nothing. */
export const accessFilterSchema = z.object({
  kind: z.enum(accessKinds).optional().catch(undefined),
  by: z.string().min(1).max(64).optional().catch(undefined),
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
});
export type AccessFilter = z.output<typeof accessFilterSchema>;

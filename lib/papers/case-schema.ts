import { z } from 'zod';
import { caseDocumentKinds, directions } from './case-document';

/** Messages are codes of `caseDesk.errors`. */
const project = z.string().min(1, 'projectNotFound').max(80, 'projectNotFound');

export const registerDocumentsSchema = z.object({ project });
export type RegisterDocuments = z.output<typeof registerDocumentsSchema>;

export const askForArchiveSchema = z.object({
  project,
  withOriginals: z
    .literal('yes')
    .optional()
    .transform((answer) => answer === 'yes'),
});
export type AskForArchive = z.output<typeof askForArchiveSchema>;

export const indexOrders = ['number', 'newest', 'oldest', 'number_down'] as const;
export type IndexOrder = (typeof indexOrders)[number];

/** What an index is narrowed to and how it is ordered; whatever else an address says counts for nothing. */
export const indexFilterSchema = z.object({
  direction: z.enum(directions).optional().catch(undefined),
  kind: z.enum(caseDocumentKinds).optional().catch(undefined),
  number: z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined),
  order: z.enum(indexOrders).catch('number'),
});
export type IndexFilter = z.output<typeof indexFilterSchema>;

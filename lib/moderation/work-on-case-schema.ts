import { z } from 'zod';
import { isWithoutCpr } from '@/lib/screening/without-cpr';

const code = z.string().min(1, 'caseNotFound').max(20, 'caseNotFound');
const personId = z.string().max(40, 'personNotFound');

/** Messages are codes of `queue.errors`. */
export const assignCaseSchema = z.object({
  code,
  /** An employee, or empty for nobody. */
  to: personId,
  /** Who had the case when the form was drawn; empty for nobody. */
  from: personId,
});

export type AssignCase = z.infer<typeof assignCaseSchema>;

export const writeNoteSchema = z.object({
  code,
  note: z.string().trim().min(1, 'noteNeeded').max(2000, 'noteTooLong').refine(isWithoutCpr, 'holdsCpr'),
});

export type WriteNote = z.infer<typeof writeNoteSchema>;

export const watchCaseSchema = z.object({ code });

export type WatchCase = z.infer<typeof watchCaseSchema>;

export const savedFilterName = z.string().trim().min(1, 'nameNeeded').max(40, 'nameTooLong');

export const saveFilterSchema = z.object({ name: savedFilterName, query: z.string().max(500, 'filterUnknown') });

export type SaveFilter = z.infer<typeof saveFilterSchema>;

export const renameFilterSchema = z.object({ id: z.string().max(40, 'filterNotFound'), name: savedFilterName });

export type RenameFilter = z.infer<typeof renameFilterSchema>;

export const removeFilterSchema = z.object({ id: z.string().max(40, 'filterNotFound') });

export type RemoveFilter = z.infer<typeof removeFilterSchema>;

export const setSingleKeysSchema = z.object({ singleKeys: z.enum(['on', 'off']) });

export type SetSingleKeys = z.infer<typeof setSingleKeysSchema>;

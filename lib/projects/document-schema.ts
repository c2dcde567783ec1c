import { z } from 'zod';
import { locales } from '@/lib/i18n/locale';
import { choice, needed, ticked } from './editing-fields';
import { documentKinds } from './hearing';

export const accessibilities = ['yes', 'no', 'unknown'] as const;

/** What somebody says about a file they put on a project. Messages are codes of `documentDesk.errors`. */
export const projectDocumentSchema = z.object({
  titleDa: needed('titleDaNeeded', 160),
  titleEn: needed('titleEnNeeded', 160),
  kind: z.enum(documentKinds, 'kindNeeded'),
  language: z.enum(locales, 'languageNeeded'),
  accessible: z.enum(accessibilities, 'accessibleNeeded'),
  /** The document it is a new version of. */
  replacesId: choice,
  /** Whether somebody has looked at numbers that look like personal numbers and are none. */
  looked: ticked(z.literal('yes')).transform((answers) => answers.length > 0),
});

export const addProjectDocumentSchema = projectDocumentSchema.extend({
  projectId: z.string().min(1, 'projectNotFound').max(40, 'projectNotFound'),
});
export type AddProjectDocument = z.output<typeof addProjectDocumentSchema> & {
  /** Null where none was chosen. */
  file: { name: string; bytes: Uint8Array } | null;
};

const documentId = z.string().min(1, 'documentNotFound').max(40, 'documentNotFound');

/** Why a document is taken back: everybody reads it in its place. */
export const withdrawalSchema = z.object({
  id: documentId,
  reasonDa: needed('reasonNeeded', 500),
  reasonEn: needed('reasonNeeded', 500),
});
export type WithdrawDocument = z.output<typeof withdrawalSchema>;

/** A document of the project that is heard in a phase. */
export const hearDocumentSchema = z.object({
  phaseId: z.string().min(1, 'phaseNotFound').max(40, 'phaseNotFound'),
  documentId: z.string().min(1, 'documentNeeded').max(40, 'documentNotFound'),
});
export type HearDocument = z.output<typeof hearDocumentSchema>;

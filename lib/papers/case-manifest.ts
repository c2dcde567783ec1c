import { z } from 'zod';
import { caseDocumentKinds, directions } from './case-document';
import { recordMarks } from './case-record';

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the bytes, as 64 hexadecimal digits');
const moment = z.iso.datetime().describe('A moment in UTC');

const party = z
  .object({
    role: z.enum(['citizen', 'association', 'company', 'authority', 'municipality', 'everybody', 'body']),
    organisation: z.string().nullable(),
    name: z.string().nullable().describe('Null where it is not known, or kept by name and address protection'),
    isNamePublic: z.boolean().describe('Whether everybody can see the name'),
  })
  .describe('Who a document came from or went to');

const file = z.object({
  path: z.string().describe('Where it lies in the archive'),
  role: z.enum(['document', 'text', 'attachment', 'data', 'original']),
  mediaType: z.string(),
  bytes: z.number().int().min(0),
  sha256,
});

const document = z.object({
  number: z.number().int().min(1).describe('Its number in the index of the case; given once and never changed'),
  kind: z.enum(caseDocumentKinds),
  title: z.string(),
  direction: z.enum(directions),
  date: z.iso.date().describe('Calendar day in Copenhagen'),
  receivedAt: moment.nullable(),
  sentAt: moment.nullable(),
  sender: party.nullable(),
  recipient: party.nullable(),
  marks: z.array(z.enum(recordMarks)).describe('What has happened to it since'),
  sha256: sha256.nullable().describe('Of its text, as the index shows it; null where what it was made of is gone'),
  files: z.array(file),
  withheld: z
    .array(z.object({ number: z.number().int().min(1), reason: z.enum(['personal_number', 'missing']), sha256 }))
    .describe('Attachments that are not given, and why'),
});

/** What `manifest.json` of an archive says: the case, and every document with its files and their fingerprints. */
export const caseManifestSchema = z
  .object({
    format: z.literal('traaden-case-archive'),
    version: z.literal(1),
    madeAt: moment,
    municipality: z.string(),
    withOriginals: z.boolean().describe('Whether what was written before a redaction is given too'),
    case: z.object({
      title: z.string(),
      project: z.string().describe('Its name in addresses'),
      caseNumber: z.string().nullable(),
      kle: z.string().nullable().describe('KL Emnesystematik'),
      isExample: z.boolean(),
    }),
    documents: z.array(document),
  })
  .describe('The documents of a case, made for a case system');

export type CaseManifest = z.output<typeof caseManifestSchema>;
export type ManifestDocument = CaseManifest['documents'][number];
export type ManifestFile = ManifestDocument['files'][number];

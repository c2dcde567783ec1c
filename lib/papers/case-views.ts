import type { CaseDocumentKind } from './case-document';
import type { CaseRecord } from './case-record';

export type CaseFileView = {
  id: string;
  number: number;
  kind: 'picture' | 'document';
  name: string;
  format: string;
  bytes: number;
  sha256: string;
  /** Kept back because of a personal number. */
  isWithheld: boolean;
};

/** One line of the index of a case. */
export type CaseDocumentView = {
  id: string;
  number: number;
  kind: CaseDocumentKind;
  at: Date;
  registeredAt: Date;
  /** As it stands in its source; null where that is gone. */
  record: CaseRecord | null;
  sha256: string | null;
  files: CaseFileView[];
};

export type ArchiveView = {
  id: string;
  withOriginals: boolean;
  askedAt: Date;
  readyAt: Date | null;
  hasFailed: boolean;
  done: number;
  steps: number;
  bytes: number | null;
  sha256: string | null;
};

export type CaseIndexView = {
  project: {
    id: string;
    slug: string;
    titleDa: string;
    titleEn: string;
    caseNumber: string | null;
    kle: string | null;
    isExample: boolean;
  };
  /** Documents in all, those the filter lets through, and those without a number yet. */
  counts: { all: number; found: number; unregistered: number };
  documents: CaseDocumentView[];
  next: string | null;
  archives: ArchiveView[];
};

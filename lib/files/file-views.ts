import type { FileKind, FileScreening } from './file';

/** A file as everybody sees it: shown, or fetched. */
export type FileView = {
  id: string;
  kind: FileKind;
  /** As its sender named it, screened; to be shown, never to be a path. */
  name: string;
  format: string;
  bytes: number;
  /** Of a picture: what it shows, or null while nobody has written it. */
  altText: string | null;
  width: number | null;
  height: number | null;
  /** The paper behind words that were written down from it: the words beside it are what can be read aloud. */
  isScan: boolean;
};

/** A file that has been taken but whose contribution has not been sent yet. */
export type PendingFileView = Pick<FileView, 'id' | 'kind' | 'name'> & {
  altText: string;
  /** The place in the form it was chosen in. */
  slot: number;
  screening: FileScreening;
};

/** A file as the people who decide about it see it. */
export type CaseFileView = FileView & {
  screening: FileScreening;
  /** What was noticed, as codes. */
  findings: string[];
  /** What could be read in a document, with the digits of personal numbers masked. */
  text: string | null;
  isReleased: boolean;
  removedAt: Date | null;
};

/** What somebody may send beside their words. A picture is drawn anew; a document stays as it is. */
export type FileKind = 'picture' | 'document';

/** What is stored of a file: a picture in two sizes, a document as it came. */
export const fileParts = ['thumb', 'large', 'original'] as const;
export type FilePart = (typeof fileParts)[number];

/** What screening says of a file: `held` waits for an officer, `quarantined` holds a personal number and is never shown. */
export type FileScreening = 'clear' | 'held' | 'quarantined';

export const pictureFormats = ['jpg', 'png', 'webp', 'avif'] as const;
export const documentFormats = ['pdf', 'docx', 'xlsx', 'pptx', 'odt'] as const;
export type PictureFormat = (typeof pictureFormats)[number];
export type DocumentFormat = (typeof documentFormats)[number];

export const fileLimits = {
  /** Files with one contribution. */
  count: 5,
  /** Bytes of one file, and of everything sent at once. */
  bytes: 10 * 1024 * 1024,
  totalBytes: 30 * 1024 * 1024,
  pixels: 40_000_000,
  altText: 300,
  name: 120,
  /** Letters of a document that are read; a longer one waits for an officer. */
  text: 1_000_000,
  pages: 300,
  /** Bytes of an Office file unpacked, and how many files it may hold. */
  unpackedBytes: 60 * 1024 * 1024,
  entries: 3000,
  /** Bytes of its parts with words in them. */
  readBytes: 20 * 1024 * 1024,
} as const;

/** For the file chooser; a phone turns its own formats into the first of these. */
export const acceptedFiles = ['.jpeg', ...[...pictureFormats, ...documentFormats].map((format) => `.${format}`)].join(',');

/** Why a file is not taken. The person is told in the form, by name of the file. */
export type FileRefusal =
  | 'fileEmpty'
  | 'fileTooLarge'
  | 'filesTooMany'
  | 'filesAboveMost'
  | 'fileKind'
  | 'fileNotWhatItSays'
  | 'fileHeic'
  | 'fileSvg'
  | 'fileTooManyPixels'
  | 'fileBroken'
  | 'fileVirus'
  | 'fileScripted'
  | 'fileMacros'
  | 'fileUnpacksTooLarge'
  | 'cprInFile'
  | 'fileMayHoldCpr'
  | 'cprInAnswerFile'
  | 'wordsInAnswerFileName'
  | 'cprInFileName'
  | 'cprLikelyInFileName'
  | 'contactInFileName'
  | 'cprInAlt'
  | 'cprLikelyInAlt'
  | 'contactInAlt'
  | 'altTooLong';

export type FileProblem = {
  /** Where in the form it belongs: `file-<slot>`, or `alt-<file id>` of one that was taken. */
  field: string;
  code: FileRefusal;
  details: Record<string, string | number>;
};

/** The files made of a version, in the order they are made: the quickest first. */
export const fileFormats = ['csv', 'html', 'docx', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What can be fetched of a version: its files, and the data its hash was made from. */
export const servedFormats = [...fileFormats, 'json'] as const;
export type ServedFormat = (typeof servedFormats)[number];

export function isServedFormat(text: string): text is ServedFormat {
  return servedFormats.some((format) => format === text);
}

export function storageKey(versionId: string, format: FileFormat): string {
  return `${versionId}/${format}`;
}

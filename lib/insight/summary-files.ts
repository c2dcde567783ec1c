import { type Locale, locales } from '@/lib/i18n/locale';

/** The files made of a version, each in both languages. */
export const versionFormats = ['html', 'xlsx', 'docx', 'pdf'] as const;
export type VersionFormat = (typeof versionFormats)[number];

export type VersionFile = { format: VersionFormat; locale: Locale };

export const versionFileNames: readonly VersionFile[] = versionFormats.flatMap((format) =>
  locales.map((locale) => ({ format, locale })),
);

export function isVersionFormat(text: string): text is VersionFormat {
  return versionFormats.some((format) => format === text);
}

export function versionFileKey(versionId: string, { format, locale }: VersionFile): string {
  return `${versionId}/${format}${locale}`;
}

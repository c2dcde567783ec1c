import { fileLimits } from '@/lib/files/file';
import { pageTexts } from '@/lib/web/texts';

export type FileTexts = {
  summary: string;
  rules: string;
  /** The labels of each place. */
  files: string[];
  altOf: string[];
  more: string;
  alt: string;
  altHint: string;
  kept: string;
  keptNote: string;
  heldNote: string;
  quarantinedNote: string;
  /** `§` stands for the name of the file. */
  drop: string;
  quarantineLegend: string;
  quarantine: string;
  quarantineNote: string;
  totalTooLarge: string;
};

const mega = 1024 * 1024;
const numbers = Array.from({ length: fileLimits.count }, (_, slot) => slot + 1);

export async function fileTexts(): Promise<FileTexts> {
  const t = await pageTexts('files.form');
  return {
    summary: t('summary'),
    rules: t('rules', { count: fileLimits.count, mb: fileLimits.bytes / mega }),
    files: numbers.map((number) => t('file', { number })),
    altOf: numbers.map((number) => t('altOf', { number })),
    more: t('more'),
    alt: t('alt'),
    altHint: t('altHint'),
    kept: t('kept'),
    keptNote: t('keptNote'),
    heldNote: t('heldNote'),
    quarantinedNote: t('quarantinedNote'),
    drop: t('drop', { name: '§' }),
    quarantineLegend: t('quarantineLegend'),
    quarantine: t('quarantine'),
    quarantineNote: t('quarantineNote'),
    totalTooLarge: t('totalTooLarge', { max: fileLimits.totalBytes / mega }),
  };
}

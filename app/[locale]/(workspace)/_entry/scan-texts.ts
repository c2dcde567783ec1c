import { getTranslations } from 'next-intl/server';
import { fileTexts } from '@/app/_files/file-texts';
import { fileLimits } from '@/lib/files/file';
import type { ScanTexts } from './scan-fields';

export async function scanTexts(): Promise<ScanTexts> {
  const t = await getTranslations('entry.scan');
  const rules = t('rules', { count: fileLimits.count, mb: fileLimits.bytes / 1024 / 1024 });
  return {
    files: { ...(await fileTexts()), summary: t('summary'), rules },
    shownLegend: t('shownLegend'),
    shown: t('shown'),
    shownNote: t('shownNote'),
  };
}

import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';

type Sheet = { project: string; phase: string; batchId: string };

/** Where one spreadsheet is looked at, entered and taken back. */
export function sheetPath(locale: Locale, { project, phase, batchId }: Sheet): string {
  return pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/entry/sheets/[batch]', {
    slug: project,
    phase,
    batch: batchId,
  });
}

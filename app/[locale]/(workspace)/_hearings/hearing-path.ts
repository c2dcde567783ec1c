import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

export const hearingDone = ['saved', 'document', 'removed', 'parties', 'sent', 'outcome'] as const;
export type HearingDone = (typeof hearingDone)[number];

const parts = {
  saved: '',
  document: '#documents',
  removed: '#documents',
  parties: '#parties',
  sent: '#parties',
  outcome: '#parties',
};

type Phase = { slug: string; project: string };

/** The page a hearing is written on, saying what was just done. */
export function hearingPath(locale: Locale, { slug, project }: Phase, done: HearingDone): string {
  const page = pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/hearing', { slug: project, phase: slug });
  return `${page}?done=${done}${parts[done]}`;
}

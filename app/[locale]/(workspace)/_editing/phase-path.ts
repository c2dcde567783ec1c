import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

/** The page of a phase in the workspace. */
export function phasePath(locale: Locale, project: string, phase: string): string {
  return pathTo(locale, '/workspace/projects/[slug]/phases/[phase]', { slug: project, phase });
}

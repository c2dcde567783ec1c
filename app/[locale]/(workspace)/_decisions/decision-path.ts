import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';

export type DecisionDone = 'saved' | 'published' | 'corrected' | 'cited' | 'uncited';

/** A decision's page in the workspace, saying what was just done. */
export function decisionPath(locale: Locale, slug: string, decision: string, done?: DecisionDone): string {
  const path = pathTo(locale, '/workspace/projects/[slug]/decisions/[decision]', { slug, decision });
  if (!done) return path;
  return `${path}?done=${done}${done === 'cited' || done === 'uncited' ? '#citations' : ''}`;
}

/** Which field a refused decision belongs to. */
export const decisionFieldOf = {
  slugTaken: 'slug',
  committeeNotFound: 'committeeId',
  meetingInFuture: 'meetingOn',
  contributionsGone: 'codes',
} as const;

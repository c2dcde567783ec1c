import { now } from '@/lib/platform/clock';
import { getThemePage } from '@/lib/strategy/server/plan-queries';
import { listThemeFindings } from '@/lib/surveys/server/survey-result-queries';
import { countThemeByMonth } from '@/lib/thread/server/over-time-queries';
import { countThemeFigures } from '@/lib/thread/server/theme-queries';
import { listThemeDecisions, listThemeEffects, listThemeStrands } from '@/lib/thread/server/theme-strand-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

export type ThemeContent = NonNullable<Awaited<ReturnType<typeof themeContent>>>;

/** All a theme's page shows. Null for an address no theme has. */
export async function themeContent(slug: string) {
  'use cache';
  cachedUntilChanged('any:theme', 'any:project', 'any:phase', 'any:contribution', 'any:survey');
  const theme = await getThemePage(slug);
  if (!theme) return null;
  const [figures, months, strands, decisions, effects, findings] = await Promise.all([
    countThemeFigures(theme.id),
    countThemeByMonth(theme.id),
    listThemeStrands(theme.id, now()),
    listThemeDecisions(theme.id),
    listThemeEffects(theme.id),
    listThemeFindings(theme.id, now()),
  ]);
  return { theme, figures, months, strands, decisions, effects, findings, at: now() };
}

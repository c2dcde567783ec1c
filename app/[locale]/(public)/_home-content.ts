import { now } from '@/lib/platform/clock';
import { listOpenPhases, listProjectPoints } from '@/lib/projects/server/project-queries';
import { listThemes } from '@/lib/strategy/server/plan-queries';
import { getPath } from '@/lib/thread/server/path-queries';
import { findCompletePath, listSaidAndDone } from '@/lib/thread/server/said-and-done-queries';
import { countThemeFigures, countThreadFigures } from '@/lib/thread/server/theme-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

/** What the front page shows of phases and places. */
export async function openContent() {
  'use cache';
  cachedUntilChanged('any:project', 'any:phase');
  const at = now();
  const [phases, points] = await Promise.all([listOpenPhases(at), listProjectPoints(at)]);
  return { phases, points };
}

/** What the front page shows of what people said and what came of it. */
export async function saidContent() {
  'use cache';
  cachedUntilChanged('any:contribution', 'any:project', 'any:theme');
  const [figures, saidAndDone, planThemes, code] = await Promise.all([
    countThreadFigures(),
    listSaidAndDone(),
    listThemes(),
    findCompletePath(),
  ]);
  const themes = planThemes.filter(({ state }) => state !== 'concluded');
  const counts = await Promise.all(themes.map(({ id }) => countThemeFigures(id)));
  const path = code ? await getPath(code, now()) : null;
  return {
    figures,
    saidAndDone,
    themes: themes.map((theme, index) => ({ ...theme, sent: counts[index]?.sent ?? 0 })),
    path: path?.status === 'published' ? path : null,
  };
}

import { expect, test } from 'vitest';
import { listThemeEffects } from '@/lib/thread/server/theme-strand-queries';
import { testDatabase } from '@/tests/support/database';
import { aProject, aTheme, day } from '@/tests/support/factories/projects';

const db = testDatabase();

function anEffect(indicatorDa: string, on: { themeId?: string; projectId?: string }) {
  const texts = {
    indicatorDa,
    indicatorEn: 'x',
    unitDa: 'x',
    unitEn: 'x',
    sourceDa: 'x',
    sourceEn: 'x',
    learnedDa: 'x',
    learnedEn: 'x',
  };
  return db.effect.create({ data: { ...texts, ...on, before: 4, after: 8, measuredOn: day(-1) } });
}

test('a theme shows what was measured on it and on its published projects, and names no draft', async () => {
  const theme = await aTheme();
  const shown = await aProject({ themeIds: [theme.id] });
  const draft = await aProject({ themeIds: [theme.id], published: false });
  await anEffect('theme', { themeId: theme.id });
  await anEffect('project', { projectId: shown.id });
  await anEffect('both', { themeId: theme.id, projectId: shown.id });
  await anEffect('draft', { projectId: draft.id });
  await anEffect('both draft', { themeId: theme.id, projectId: draft.id });
  await anEffect('elsewhere', { themeId: (await aTheme()).id });
  const effects = await listThemeEffects(theme.id);
  expect(effects.map(({ indicatorDa }) => indicatorDa).sort()).toEqual(['both', 'project', 'theme']);
});

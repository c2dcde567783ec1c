import { expect, test } from 'vitest';
import { listThemeEffects } from '@/lib/thread/server/theme-strand-queries';
import { testDatabase } from '@/tests/support/database';
import { anEffect } from '@/tests/support/factories/effects';
import { aProject, aTheme } from '@/tests/support/factories/projects';

testDatabase();

const named = (indicatorDa: string, on: { themeId?: string; projectId?: string }) => anEffect(on, { indicatorDa });

test('a theme shows what was measured on it and on its published projects, and names no draft', async () => {
  const theme = await aTheme();
  const shown = await aProject({ themeIds: [theme.id] });
  const draft = await aProject({ themeIds: [theme.id], published: false });
  await named('theme', { themeId: theme.id });
  await named('project', { projectId: shown.id });
  await named('both', { themeId: theme.id, projectId: shown.id });
  await named('draft', { projectId: draft.id });
  await named('both draft', { themeId: theme.id, projectId: draft.id });
  await named('elsewhere', { themeId: (await aTheme()).id });
  const effects = await listThemeEffects(theme.id);
  expect(effects.map(({ indicatorDa }) => indicatorDa).sort()).toEqual(['both', 'project', 'theme']);
});

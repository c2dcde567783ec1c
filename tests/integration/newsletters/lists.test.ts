import { expect, it } from 'vitest';
import { getNewsletterArchive, listNewsletters } from '@/lib/newsletters/server/newsletter-queries';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aNewsletter } from '@/tests/support/factories/newsletters';
import { aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

it('the list of the workspace and both archives take as many statements for twenty newsletters as for one', async () => {
  const manager = await anEmployee();
  const [project, theme] = [await aProject(), await aTheme()];
  const add = async () => {
    for (const about of [{ projectId: project.id }, { themeId: theme.id }])
      await aNewsletter({ ...about, dispatch: { create: { dueAt: now(), sentAt: now() } } });
  };
  const rows = async () => [
    (await listNewsletters(manager)).length,
    (await getNewsletterArchive({ kind: 'project', slug: project.slug }))?.newsletters.length,
    (await getNewsletterArchive({ kind: 'theme', slug: theme.slug }))?.newsletters.length,
  ];
  const measure = async () => [
    await countStatements(() => listNewsletters(manager)),
    await countStatements(() => getNewsletterArchive({ kind: 'project', slug: project.slug })),
    await countStatements(() => getNewsletterArchive({ kind: 'theme', slug: theme.slug })),
  ];
  await add();
  expect(await rows()).toEqual([2, 1, 1]);
  const one = await measure();
  for (let made = 1; made < 20; made++) await add();
  expect(await rows()).toEqual([40, 20, 20]);
  expect(await measure()).toEqual(one);
});

import { expect, type Page, test } from '@playwright/test';
import { makeCaseArchives } from '@/lib/papers/server/make-case-archives';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { signIn } from '@/tests/support/sign-in-browser';

test.afterAll(() => db().$disconnect());

async function aManagedCase(): Promise<string> {
  const project = await aProject({ titleDa: 'Broen over åen', caseNumber: '01.02.05-P16-7-26' });
  await db().projectManager.create({ data: { projectId: project.id, userId: 'demo-manager' }, select: { projectId: true } });
  const phase = await aPhase({ projectId: project.id });
  const proposal = await aProposal({ phase, title: 'En bro af træ' });
  await aComment({ onProposal: proposal });
  return project.slug;
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

test('an officer gives the documents of a case numbers, narrows the index and asks for the archive, by keyboard', async ({
  page,
  context,
  baseURL,
}) => {
  const slug = await aManagedCase();
  await signIn(context, baseURL, { personId: 'demo-manager' });
  await page.goto(pathTo('da', '/workspace/projects/[slug]/records', { slug }));
  await expect(page.getByText('Sagsnr. 01.02.05-P16-7-26')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await press(page, 'Giv numre nu');
  await expect(page.getByText('De nye dokumenter har fået numre.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Forslag: En bro af træ/ })).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);

  await page.getByLabel('Slags').focus();
  await page.getByLabel('Slags').selectOption('comment');
  await press(page, 'Vis');
  await expect(page).toHaveURL(/kind=comment/);
  await expect(page.getByRole('row', { name: /Forslag: En bro af træ/ })).toHaveCount(0);
  await page.goto(`${pathTo('da', '/workspace/projects/[slug]/records', { slug })}?number=1`);
  await expect(page.getByText('Viser 1 akt')).toBeVisible();

  await press(page, 'Lav arkivet');
  await expect(page.getByText('Arkivet bliver lavet.')).toBeVisible();
  await makeCaseArchives();
  const link = page.getByRole('link', { name: /Hent arkivet fra/ });
  await expect(link).toBeVisible({ timeout: 20_000 });
  expect(await axeFaults(page, 'all')).toEqual([]);
  const fetched = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(fetched.headers()['content-type']).toBe('application/zip');
  expect((await fetched.body()).subarray(0, 2).toString()).toBe('PK');
});

test('nobody but those who work on the case gets its index, its file or its archive', async ({
  page,
  context,
  baseURL,
  request,
}) => {
  const slug = await aManagedCase();
  expect((await request.get(`/api/workspace/projects/${slug}/index.csv`)).status()).toBe(404);
  expect((await request.get('/api/workspace/archives/0mb0000000abcdefghijkl')).status()).toBe(404);
  await signIn(context, baseURL, { personId: 'demo-citizen' });
  const answer = await page.goto(pathTo('da', '/workspace/projects/[slug]/records', { slug }));
  expect(answer?.status()).toBe(404);
});

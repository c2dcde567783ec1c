import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aQueue, openFilter, shownCode, signedIn } from './desk';

test.afterAll(() => db().$disconnect());

test('a filter is an address: it can be sent, gone back to, and kept under a name', async ({ page, context, baseURL }) => {
  const { personId } = await signedIn(context, baseURL, 'Maja');
  const { at, path, made, slug } = await aQueue(3);
  await db().moderationCase.update({ where: { contributionId: made[1]?.id }, data: { assigneeId: personId } });
  await page.goto(`${path}&assignee=mine`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 venter');
  await expect(shownCode(page)).toContainText(at(1));

  await openFilter(page);
  await page.getByLabel('Hvem har sagen', { exact: true }).selectOption('nobody');
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 venter');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 venter');

  await openFilter(page);
  await page.getByLabel('Gem filteret som').fill('Mine i køen');
  await page.getByRole('button', { name: 'Gem filter' }).click();
  const saved = page.locator('.rail').getByRole('link', { name: /Mine i køen/ });
  await expect(saved).toContainText('1');
  await saved.click();
  await expect(page).toHaveURL(new RegExp(`project=${slug}&assignee=mine$`));

  await page.goto(pathTo('da', '/workspace/filters'));
  await page.getByLabel(/^Navn/).fill('Mine sager');
  await page.getByRole('button', { name: /^Gem navn/ }).click();
  await expect(page.getByRole('link', { name: 'Mine sager' }).first()).toBeVisible();
  await page.getByRole('button', { name: /^Fjern filter/ }).click();
  await expect(page.getByRole('heading', { name: 'Du har ingen gemte filtre' })).toBeVisible();

  await page.goto(`${path}&due=yesterday&assignee=mine`);
  await expect(page.getByText('et filter, der ikke findes: Frist')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 venter');
  expect((await page.request.get('/api/workspace/queue?due=yesterday')).status()).toBe(400);
});

test('templates are written, changed and removed on their page', async ({ page, context, baseURL }) => {
  await signedIn(context, baseURL, 'Maja', ['project_manager']);
  const name = `Skabelon ${crypto.randomUUID().slice(0, 8)}`;
  await page.goto(pathTo('en', '/workspace/templates'));
  const fresh = page.locator('section').filter({ has: page.getByRole('heading', { name: 'New template' }) });
  await fresh.getByLabel('Name').fill(name);
  await fresh.getByLabel('Text in Danish').fill('Kære {navn}');
  await fresh.getByLabel('Text in English').fill('About {project}.');
  await fresh.getByRole('button', { name: 'Create template' }).click();
  await expect(fresh.getByText('Only the words project, phase, code and title')).toBeVisible();
  await expect(fresh.getByLabel('Text in Danish')).toHaveValue('Kære {navn}');
  await fresh.getByLabel('Text in Danish').fill('Om {projekt}.');
  await fresh.getByRole('button', { name: 'Create template' }).click();
  const own = page.locator('details').filter({ hasText: name });
  await own.locator('summary').click();
  await own.getByLabel('Text in English').fill('About {project}, {code}.');
  await own.getByRole('button', { name: 'Save template' }).click();
  await expect.poll(async () => (await db().textTemplate.findFirst({ where: { name } }))?.version).toBe(2);
  await page.reload();
  await own.locator('summary').click();
  await own.getByRole('button', { name: /^Remove template/ }).click();
  await expect(own).toHaveCount(0);
});

import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { anEmployeeNamed, aQueue, shownCode, signedIn } from './desk';

test.afterAll(() => db().$disconnect());

test('two people see that they stand at the same case; the second decision is held back and nothing written is lost', async ({
  browser,
  baseURL,
}) => {
  const { at, path, made } = await aQueue(2);
  const [one, other] = [await browser.newContext({ baseURL }), await browser.newContext({ baseURL })];
  await signedIn(one, baseURL, 'Maja');
  await signedIn(other, baseURL, 'Ole');
  const [maja, ole] = [await one.newPage(), await other.newPage()];
  await Promise.all([maja.goto(path), ole.goto(path)]);
  await expect(maja.getByText('Ole ser på sagen nu')).toBeVisible({ timeout: 15_000 });
  await expect(ole.getByText('Maja ser på sagen nu')).toBeVisible({ timeout: 15_000 });

  await ole.getByRole('radio', { name: /^Skjul/ }).check();
  await ole.locator(`#reason-${at(0)}`).selectOption('abuse');
  await ole.locator(`#text-${at(0)}`).fill('Sådan taler vi ikke til hinanden.');
  await maja.getByRole('radio', { name: /^Vis, som det er/ }).check();
  await maja.getByRole('button', { name: /^Gem og tag næste/ }).click();
  await expect(shownCode(maja)).toContainText(at(1));

  await expect(ole.getByText('En anden har ændret sagen, mens du læste.')).toBeVisible({ timeout: 15_000 });
  await expect(ole.locator('.queue-note')).toContainText('taget af andre');
  await ole.getByRole('button', { name: /^Gem/ }).first().click();
  await expect(ole.getByText(/En anden har vist bidraget/)).toBeVisible();
  await expect(ole.locator(`#text-${at(0)}`)).toHaveValue('Sådan taler vi ikke til hinanden.');
  expect(await db().publication.count({ where: { contributionId: made[0]?.id } })).toBe(1);
  expect(await db().hiding.count({ where: { contributionId: made[0]?.id } })).toBe(0);
  await Promise.all([one.close(), other.close()]);
});

test('several cases are decided and undone with plain forms, without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await signedIn(context, baseURL, 'Maja');
  const other = await anEmployeeNamed('Ole');
  const { at, made, path } = await aQueue(3);
  await db().moderationCase.update({ where: { contributionId: made[2]?.id }, data: { assigneeId: other.personId } });
  const page = await context.newPage();
  await page.goto(path);
  for (const index of [0, 2]) await page.getByRole('checkbox', { name: new RegExp(at(index)) }).check();
  await page.getByRole('button', { name: /^Se, og afgør valgte/ }).click();
  await expect(page.getByText('1 sag bliver afgjort.')).toBeVisible();
  await expect(page.getByText('Springes over: Ole har sagen.')).toBeVisible();
  await page.getByRole('radio', { name: /^Vis dem/ }).check();
  await page.getByRole('button', { name: /^Gem for alle valgte/ }).click();
  await expect(page.getByText('1 sag er vist.')).toBeVisible();
  await page.getByRole('button', { name: /^Fortryd det hele/ }).click();
  await expect(page.getByText('1 sag venter igen.')).toBeVisible();
  expect(await db().publication.count({ where: { contributionId: made[0]?.id } })).toBe(0);
  await context.close();
});

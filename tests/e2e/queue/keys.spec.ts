import { expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aQueue, press, shownCode, signedIn } from './desk';

const heading = (page: Page) => page.locator('#case-heading');

test.afterAll(() => db().$disconnect());

test('ten cases are worked through with the keyboard alone', async ({ page, context, baseURL }) => {
  const moderator = await signedIn(context, baseURL, 'Maja');
  await db().textTemplate.create({
    data: {
      purpose: 'reason',
      name: `Aa ${moderator.personId}`,
      reason: 'off_topic',
      textDa: 'Ikke {projekt}: {kode}.',
      textEn: 'No.',
    },
  });
  const { made, at, path } = await aQueue(10);
  await page.goto(path);
  await expect(shownCode(page)).toContainText(at(0));

  // Publish the first; the keyboard stands on the second.
  const show = page.getByRole('radio', { name: /^Vis, som det er/ });
  await press(page, '1', () => expect(show).toBeChecked({ timeout: 500 }));
  await page.keyboard.press('Enter');
  await expect(shownCode(page)).toContainText(at(1));
  await expect(heading(page)).toBeFocused();
  expect(await db().publication.count({ where: { contributionId: made[0]?.id } })).toBe(1);

  // Take the second on, and leave a note.
  await page.keyboard.press('a');
  await expect(page.getByText(/^Du har sagen, siden/)).toBeVisible();
  await press(page, 'n', () => expect(page.getByRole('textbox', { name: 'Ny note' })).toBeFocused({ timeout: 500 }));
  await page.keyboard.type('Jeg spørger kommunens biolog.');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.notes')).toContainText('Jeg spørger kommunens biolog.');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);

  // Hide it with a template, with the names of the case in it.
  const text = page.locator('.decide textarea[name="text"]:visible');
  const hideKey = await page
    .locator('.decide .choice')
    .filter({ has: page.locator('[value="hidden"]') })
    .locator('kbd')
    .textContent();
  await press(page, hideKey ?? '', () => expect(text).toBeVisible({ timeout: 500 }));
  await page.keyboard.press('Escape');
  await expect(heading(page)).toBeFocused();
  await press(page, 't', () => expect(page.locator(`#template-${at(1)}`)).toBeFocused({ timeout: 500 }));
  await page.keyboard.type('Aa');
  await expect(text).toHaveValue(new RegExp(at(1)));
  await expect(page.locator(`#reason-${at(1)}`)).toHaveValue('off_topic');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(shownCode(page)).toContainText(at(2));
  const hiding = await db().hiding.findUniqueOrThrow({ where: { contributionId: made[1]?.id } });
  expect(hiding).toMatchObject({ reason: 'off_topic', text: expect.stringContaining(at(1)) });

  // Take the hiding back, and go on where one was.
  await page.keyboard.press('u');
  await expect(shownCode(page)).toContainText(at(1));
  await expect(page).toHaveURL(/project=koe-/);
  await expect.poll(() => db().hiding.count({ where: { contributionId: made[1]?.id } })).toBe(0);
  await page.keyboard.press('j');
  await expect(shownCode(page)).toContainText(at(2));
  await page.keyboard.press('k');
  await expect(shownCode(page)).toContainText(at(1));
  // Quicker than the pages come.
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(shownCode(page)).toContainText(at(3));
  await page.keyboard.press('k');
  await expect(shownCode(page)).toContainText(at(2));

  // Select a range of five, look it over, decide, and undo.
  await page.keyboard.press('x');
  await expect(page.locator('.bulk-bar')).toContainText('1 valgt');
  for (let index = 3; index <= 6; index++) {
    await page.keyboard.press('j');
    await expect(shownCode(page)).toContainText(at(index));
  }
  await page.keyboard.press('Shift+X');
  await expect(page.locator('.bulk-bar')).toContainText('5 valgt');
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { level: 1, name: 'Afgør flere sager' })).toBeVisible();
  await expect(page.getByText('5 sager bliver afgjort.')).toBeVisible();
  await press(page, '1', () => expect(page.getByRole('radio', { name: /^Vis dem/ })).toBeChecked({ timeout: 500 }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('5 sager er vist.')).toBeVisible();
  expect(await db().publication.count({ where: { contributionId: { in: made.slice(2, 7).map(({ id }) => id) } } })).toBe(5);
  await press(page, 'u', () => expect(page.getByText('5 sager venter igen.')).toBeVisible({ timeout: 3000 }));
  expect(await db().publication.count({ where: { contributionId: { in: made.slice(2, 7).map(({ id }) => id) } } })).toBe(0);
});

test('single keys can be turned off for good, and the list of keys is still at hand', async ({ page, context, baseURL }) => {
  await signedIn(context, baseURL, 'Ole');
  const { at, path } = await aQueue(2);
  await page.goto(path);
  const dialog = page.getByRole('dialog', { name: 'Genveje' });
  await press(page, '?', () => expect(dialog).toBeVisible({ timeout: 500 }));
  expect(await axeFaults(page, 'all')).toEqual([]);
  await dialog.getByRole('button', { name: 'Slå dem fra for mig' }).click();
  await expect(dialog.getByText('Taster uden Ctrl er slået fra')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.goto(path);
  await expect(page.locator('.desk')).toHaveAttribute('data-single-keys', 'off');
  await page.getByRole('button', { name: 'Alle genveje' }).click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  for (const key of ['j', '1', 'a', 'x', 'f', '?']) await page.keyboard.press(key);
  await expect(shownCode(page)).toContainText(at(0));
  await expect(page.getByRole('radio', { name: /^Vis, som det er/ })).not.toBeChecked();
  await expect(page.locator('.queue-filter')).not.toHaveAttribute('open');
});

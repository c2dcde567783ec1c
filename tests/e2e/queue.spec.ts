import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/audit/actor';
import type { Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults, overflow } from '@/tests/a11y/inspect-page';
import { aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

const minute = 60_000;

async function anEmployeeNamed(name: string, roles: Role[] = ['moderator']) {
  const person = await anEmployee(roles);
  await db().user.update({ where: { id: person.personId }, data: { name } });
  return person;
}

/** A project of its own with some waiting proposals, oldest first, and the address of its queue. */
async function aQueue(count: number, locale: Locale = 'da') {
  const slug = `koe-${crypto.randomUUID().slice(0, 8)}`;
  const project = await aProject({ slug });
  const phase = await aPhase({ projectId: project.id });
  const made: { id: string; code: string }[] = [];
  for (let index = 0; index < count; index++) {
    const at = new Date(Date.now() - (count - index) * minute);
    made.push(await aProposal({ phase, title: `Forslag ${index + 1}`, isPublished: false, at }));
  }
  const codes = made.map(({ code }) => code);
  return {
    slug,
    made,
    codes,
    at: (index: number) => codes[index] ?? '',
    path: `${pathTo(locale, '/workspace')}?project=${slug}`,
  };
}

const shownCode = (page: Page) => page.locator('.open-case .meta');
const heading = (page: Page) => page.locator('#case-heading');

/** Presses a key until what it does has happened: the first presses may come before the page listens. */
async function press(page: Page, key: string, happened: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await happened();
  }).toPass({ timeout: 20_000 });
}

async function openFilter(page: Page): Promise<void> {
  const panel = page.locator('.queue-filter');
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
}

async function signedIn(context: BrowserContext, baseURL: string | undefined, name: string, roles?: Role[]) {
  const person = await anEmployeeNamed(name, roles);
  await signIn(context, baseURL, person);
  return person;
}

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

for (const locale of ['da', 'en'] as const) {
  test(`the states of the queue are accessible and fit a small phone (${locale})`, async ({ browser, baseURL }) => {
    const { codes, path } = await aQueue(2, locale);
    const bulk = `${pathTo(locale, '/workspace/bulk')}?${codes.map((code) => `case=${code}`).join('&')}`;
    for (const look of [
      { width: 1280, height: 900, colorScheme: 'light' },
      { width: 320, height: 640, colorScheme: 'dark' },
    ] as const) {
      const context = await browser.newContext({ baseURL, viewport: look, colorScheme: look.colorScheme });
      await signedIn(context, baseURL, 'Maja');
      const page = await context.newPage();
      for (const address of [path, bulk]) {
        await page.goto(address);
        if (address === path) {
          await openFilter(page);
          await page.getByRole('checkbox').first().check();
        } else await page.locator('.bulk [value="hide"]').check();
        expect(await axeFaults(page, 'all'), `${address} ${look.width}`).toEqual([]);
        expect(await overflow(page), `${address} ${look.width}`).toBeLessThanOrEqual(0);
      }
      await context.close();
    }
  });
}

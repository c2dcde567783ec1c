import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults, overflow } from '@/tests/a11y/inspect-page';
import { anAnswer } from '@/tests/support/factories/decisions';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aRequest } from '@/tests/support/factories/requests';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

const words = {
  da: {
    ask: 'Lav en kopi',
    look: 'Se, om den er klar',
    fetch: /^Hent \(/,
    open: 'Slet min konto',
    word: /^Skriv SLET/,
    wrong: 'Skriv SLET, hvis du vil slette din konto',
    erase: 'Slet min konto og mine data',
    waiting: /^Din konto bliver slettet den/,
    keep: 'Behold min konto',
    hide: 'Tag det ned',
    gone: 'Slettet bruger',
    erased: 'Slettet forslag',
    correct: /^Ret noget, der er forkert/,
    about: 'Hvad drejer det sig om?',
    send: 'Send',
    missing: 'Skriv, hvad det drejer sig om',
    sent: /Du får svar på mail/,
    typed: 'slet',
  },
  en: {
    ask: 'Make a copy',
    look: 'See whether it is ready',
    fetch: /^Download \(/,
    open: 'Delete my account',
    word: /^Write DELETE/,
    wrong: 'Write DELETE if you want to delete your account',
    erase: 'Delete my account and my data',
    waiting: /^Your account will be deleted on/,
    keep: 'Keep my account',
    hide: 'Take it down',
    gone: 'Deleted user',
    erased: 'Slettet forslag',
    correct: /^Correct something that is wrong/,
    about: 'What is it about?',
    send: 'Send',
    missing: 'Write what it is about',
    sent: /You get an answer by mail/,
    typed: 'delete',
  },
} as const;

test.afterAll(() => db().$disconnect());

for (const [locale, javaScriptEnabled] of [
  ['da', true],
  ['en', false],
] as const) {
  test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    const say = words[locale];
    const data = pathTo(locale, '/me/data');

    test('a citizen downloads everything there is about them', async ({ page, context, baseURL }) => {
      const anna = await aCitizen({ name: 'Anna Lund', locale });
      const { code } = await aProposal({ by: anna, text: 'Kun her står blåhvaler.' });
      await signIn(context, baseURL, anna);
      await page.goto(data);
      await page.getByRole('button', { name: say.ask }).click();
      await expect(async () => {
        await page.goto(data);
        await expect(page.getByRole('button', { name: say.fetch })).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 30_000 });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: say.fetch }).click(),
      ]);
      const files = unzipSync(await readFile(await download.path()));
      expect(Object.keys(files)).toEqual(['data.json', 'index.html']);
      const read = new TextDecoder().decode(files['index.html']);
      for (const part of ['Anna Lund', 'Kun her står blåhvaler.', code]) expect(read).toContain(part);
      expect((await page.request.get(download.url())).status()).toBe(200);
      expect((await page.request.get(download.url())).status()).toBe(404);
      if (javaScriptEnabled) {
        await page.setContent(read);
        expect(await axeFaults(page, 'all')).toEqual([]);
      }
    });

    test('a citizen asks for a correction and sees that it is received', async ({ page, context, baseURL }) => {
      await signIn(context, baseURL, await aCitizen({ locale }));
      await page.goto(data);
      await page.getByRole('radio', { name: say.correct }).check();
      await page.getByRole('button', { name: say.send, exact: true }).click();
      await expect(page.getByRole('link', { name: say.missing })).toBeVisible();
      await page.getByRole('textbox', { name: say.about }).fill('Mit navn er stavet forkert.');
      await page.getByRole('button', { name: say.send, exact: true }).click();
      await expect(page.getByText(say.sent)).toBeVisible();
      await page.goto(data);
      await expect(page.getByText('Mit navn er stavet forkert.')).toBeVisible();
    });

    test('a citizen is erased, and what they said stands without them', async ({ page, context, baseURL, browser }) => {
      const anna = await aCitizen({ name: 'Anna Lund', locale });
      const proposal = await aProposal({ by: anna, text: 'Kun her står blåhvaler.' });
      const answered = await aProposal({ by: anna });
      await anAnswer(answered.id);
      const supported = await aProposal();
      await aSupport({ proposal: supported, by: anna });
      await signIn(context, baseURL, anna);
      await page.goto(data);
      await expect(page.getByRole('link', { name: answered.code })).toBeVisible();
      await page.locator('summary', { hasText: say.open }).click();
      await page.getByRole('button', { name: say.erase }).click();
      await expect(page.getByRole('link', { name: say.wrong })).toBeVisible();
      await page.getByRole('radio', { name: say.hide }).check();
      await page.getByRole('textbox', { name: say.word }).fill(say.typed);
      await page.getByRole('button', { name: say.erase }).click();
      await expect(page.getByText(say.waiting)).toBeVisible();
      await page.getByRole('button', { name: say.keep }).click();
      await expect(page.getByText(say.waiting)).toBeHidden();
      await page.locator('summary', { hasText: say.open }).click();
      await page.getByRole('radio', { name: say.hide }).check();
      await page.getByRole('textbox', { name: say.word }).fill(say.typed);
      await page.getByRole('button', { name: say.erase }).click();
      await expect(page.getByText(say.waiting)).toBeVisible();
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);

      await db().erasure.updateMany({ where: { personId: anna.personId, cancelledAt: null }, data: { dueAt: new Date() } });
      await expect.poll(() => db().user.count({ where: { id: anna.personId } }), { timeout: 30_000 }).toBe(0);
      await page.goto(data);
      await expect(page).toHaveURL(new RegExp(pathTo(locale, '/sign-in')));
      const reader = await (await browser.newContext({ baseURL })).newPage();
      const { slug } = await db().project.findUniqueOrThrow({ where: { id: proposal.phase.projectId } });
      await reader.goto(pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code: proposal.code }));
      await expect(reader.getByText(say.gone).first()).toBeVisible();
      await expect(reader.getByRole('heading', { name: say.erased })).toBeVisible();
      await expect(reader.getByText('blåhvaler')).toHaveCount(0);
      expect(await db().support.count({ where: { proposalId: supported.id } })).toBe(1);
      await reader.context().close();
    });
  });
}

test('the page fits a phone, light and dark, and is used by keyboard alone', async ({ page, context, baseURL }) => {
  const anna = await aCitizen();
  await signIn(context, baseURL, anna);
  await page.setViewportSize({ width: 320, height: 800 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(pathTo('da', '/me/data'));
    await page.locator('summary', { hasText: words.da.open }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: words.da.word })).toBeVisible();
    expect(await overflow(page)).toBe(0);
    expect(await axeFaults(page, 'all')).toEqual([]);
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: words.da.word })).toBeFocused();
  await page.keyboard.type('SLET');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.da.waiting)).toBeVisible();
});

test('a leader notes a letter, answers a request, and the citizen reads the answer', async ({
  page,
  context,
  baseURL,
  browser,
}) => {
  const anna = await aCitizen();
  const { number } = await aRequest({ personId: anna.personId, channel: 'platform', name: null, address: null });
  await signIn(context, baseURL, await anEmployee(['leader']));
  await page.goto(pathTo('da', '/workspace/requests/new'));
  await page.getByRole('button', { name: 'Notér', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Skriv et navn' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Bo Lund');
  await page.getByRole('textbox', { name: 'Mail eller postadresse' }).fill('Vej 1, Grenaa');
  await page.getByRole('textbox', { name: 'Hvad drejer det sig om?' }).fill('Hvad har I om mig?');
  await page.getByRole('button', { name: 'Notér', exact: true }).click();
  await expect(page.getByText('30 dage tilbage af 30')).toBeVisible();
  await expect(page.getByText('Bo Lund')).toBeVisible();

  await page.goto(pathTo('da', '/workspace/requests'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page, 'all')).toEqual([]);
  }
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('radio', { name: /^Gjort/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Navnet er rettet.');
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Svaret er sendt på mail.')).toBeVisible();

  const home = await browser.newContext({ baseURL });
  await signIn(home, baseURL, anna);
  const mine = await home.newPage();
  await mine.goto(pathTo('da', '/me/data'));
  await expect(mine.getByText('Navnet er rettet.')).toBeVisible();
  expect((await mine.goto(pathTo('da', '/workspace/requests/[number]', { number })))?.status()).toBe(404);
  await home.close();
});

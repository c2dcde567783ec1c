import { expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

const words = {
  da: {
    report: /^Rapportér/,
    abuse: /^Trusler eller had/,
    why: /Vil du forklare det/,
    send: 'Send',
    choose: 'Vælg, hvad der er galt',
    thanks: 'Tak. En ansat ser på det',
    hidden: 'Det vises ikke mere',
    mine: 'Det, du har rapporteret',
    flagged: 'Rapporteret af en læser.',
    oneReader: '1 læser har rapporteret det',
    hide: /^Skjul/,
    reason: 'Grund',
    abuseReason: 'Trusler eller had',
    message: 'Besked til borgeren',
    save: /^Gem/,
    decided: /er skjult/,
  },
  en: {
    report: /^Report/,
    abuse: /^Threats or hate/,
    why: /Would you like to explain/,
    send: 'Send',
    choose: 'Choose what is wrong',
    thanks: 'Thank you. An employee will look at it',
    hidden: 'It is no longer shown',
    mine: 'What you have reported',
    flagged: 'Reported by a reader.',
    oneReader: '1 reader has reported it',
    hide: /^Hide/,
    reason: 'Reason',
    abuseReason: 'Threats or hate',
    message: 'Message to the citizen',
    save: /^Save/,
    decided: /is hidden/,
  },
} as const;

async function aPublicProposal() {
  const proposal = await aProposal();
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: proposal.phase.projectId } });
  return { ...proposal, slug };
}

test.afterAll(() => db().$disconnect());

for (const javaScriptEnabled of [true, false]) {
  for (const locale of ['da', 'en'] as const) {
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled });
      const say = words[locale];

      test('a reader who is not signed in reports a proposal and sees what came of it', async ({ page, browser, baseURL }) => {
        const { code, slug } = await aPublicProposal();
        await page.goto(pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code }));
        await page.getByRole('main').getByRole('link', { name: say.report }).first().click();
        await page.getByRole('button', { name: say.send, exact: true }).click();
        await expect(page.getByRole('link', { name: say.choose })).toBeVisible();
        if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
        await page.getByRole('radio', { name: say.abuse }).check();
        await page.getByRole('textbox', { name: say.why }).fill('Det truer <b>naboen</b>.');
        await page.getByRole('button', { name: say.send, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1, name: say.thanks })).toBeVisible();
        const receipt = page.url();
        expect(receipt).toMatch(/\/RA-\w{4}-\w{2}$/);
        expect(await db().publication.count({ where: { contribution: { code } } })).toBe(1);

        const desk = await browser.newContext({ baseURL });
        await signIn(desk, baseURL, await anEmployee(['moderator']));
        await hideAtDesk(await desk.newPage(), code);
        await desk.close();

        await page.goto(receipt);
        await expect(page.getByRole('heading', { level: 1, name: say.hidden })).toBeVisible();
      });

      test('somebody signed in finds the report on their own page', async ({ page, context, baseURL }) => {
        const { code } = await aPublicProposal();
        await signIn(context, baseURL, await aCitizen());
        await page.goto(pathTo(locale, '/report/[code]', { code }));
        await page.getByRole('radio', { name: say.abuse }).check();
        await page.getByRole('button', { name: say.send, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1, name: say.thanks })).toBeVisible();
        await page.goto(pathTo(locale, '/me'));
        await expect(page.getByRole('heading', { name: say.mine })).toBeVisible();
        await page.getByRole('link', { name: code }).click();
        await expect(page.getByRole('heading', { level: 1, name: say.thanks })).toBeVisible();
      });

      async function hideAtDesk(desk: Page, code: string): Promise<void> {
        await desk.goto(pathTo(locale, '/workspace/cases/[code]', { code }));
        await expect(desk.getByRole('main').getByText(say.flagged)).toBeVisible();
        await expect(desk.getByRole('heading', { name: say.oneReader })).toBeVisible();
        await expect(desk.getByText('Det truer <b>naboen</b>.')).toBeVisible();
        await desk.getByRole('radio', { name: say.hide }).check();
        await desk.getByRole('combobox', { name: say.reason }).selectOption({ label: say.abuseReason });
        await desk.getByRole('textbox', { name: say.message }).fill('Det er en trussel.');
        await desk.locator('.decide').getByRole('button', { name: say.save }).click();
        await expect(desk.getByText(say.decided)).toBeVisible();
      }
    });
  }
}

test('the whole report can be made with the keyboard', async ({ page }) => {
  const { code } = await aPublicProposal();
  await page.goto(pathTo('da', '/report/[code]', { code }));
  await page.getByRole('radio', { name: words.da.abuse }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: words.da.why })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words.da.thanks })).toBeVisible();
});

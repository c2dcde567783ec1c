import { expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { signIn } from '@/tests/support/sign-in-browser';
import { aDesk, aSaidProposal, decide, openMail, save } from './desk';
import { runs, words } from './words';

test.afterAll(() => db().$disconnect());

for (const { locale, javaScriptEnabled } of runs) {
  const say = words[locale];
  test.describe(`${locale}, the citizen ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    const isClean = async (page: Page) => {
      if (javaScriptEnabled) expect(await axeFaults(page, 'all'), page.url()).toEqual([]);
    };

    test('what is returned is mended and published', async ({ page, context, browser, baseURL }) => {
      test.setTimeout(120_000);
      const said = await aSaidProposal(locale, { text: 'En bænk, for Kaj i nummer 4 er gammel.', isPublished: false });
      const maja = await aDesk(browser, baseURL, 'Maja');
      await maja.goto(said.case);
      await decide(maja, say.giveBack);
      await save(maja);
      await expect(maja.locator(`#reason-${said.code}`)).toBeFocused();
      expect(await axeFaults(maja, 'all')).toEqual([]);
      await maja.locator(`#reason-${said.code}`).selectOption('personal_data');
      await maja.locator(`#text-${said.code}`).fill('Tag naboen ud, så viser vi det.');
      await save(maja);
      await expect.poll(() => db().mending.count({ where: { contributionId: said.id } })).toBe(1);

      await openMail(page, locale, said.email, say.mendIt);
      await signIn(context, baseURL, said.author);
      await page.goto(said.own);
      await expect(page.getByText('Tag naboen ud, så viser vi det.')).toBeVisible();
      await isClean(page);
      const text = page.getByLabel(say.mend, { exact: true });
      await expect(text).toHaveValue('En bænk, for Kaj i nummer 4 er gammel.');
      await text.fill('En bænk.');
      await page.getByRole('button', { name: say.sendAgain }).click();
      await expect(page.getByRole('link', { name: say.tooShort })).toBeVisible();
      await expect(text).toHaveValue('En bænk.');
      await isClean(page);
      await text.fill('En bænk, for mange her er gamle.');
      await page.getByRole('button', { name: say.sendAgain }).click();
      await expect(page.getByText(say.waiting)).toBeVisible();
      await isClean(page);

      await maja.goto(said.case);
      await expect(maja.getByRole('heading', { name: say.difference })).toBeVisible();
      await expect(maja.locator('.difference del').first()).toBeVisible();
      await expect(maja.locator('.difference ins').first()).toBeVisible();
      expect(await axeFaults(maja, 'all')).toEqual([]);
      await decide(maja, say.show);
      await save(maja);
      await expect.poll(() => db().publication.count({ where: { contributionId: said.id } })).toBe(1);
      await maja.context().close();
      await page.goto(said.path);
      await expect(page.getByRole('main')).toContainText('En bænk, for mange her er gamle.');
      await expect(page.getByRole('main')).not.toContainText('Kaj');
    });
  });
}

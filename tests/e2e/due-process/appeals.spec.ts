import { expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { signIn } from '@/tests/support/sign-in-browser';
import { aDesk, aSaidProposal, hideWithKeys, openMail } from './desk';
import { runs, words } from './words';

test.afterAll(() => db().$disconnect());

for (const { locale, javaScriptEnabled } of runs) {
  const say = words[locale];
  test.describe(`${locale}, the citizen ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    const isClean = async (page: Page) => {
      if (javaScriptEnabled) expect(await axeFaults(page, 'all'), page.url()).toEqual([]);
    };

    test('what is hidden is told, appealed, and restored by another officer', async ({ page, context, browser, baseURL }) => {
      test.setTimeout(120_000);
      const said = await aSaidProposal(locale);
      await page.goto(said.path);
      await expect(page.getByRole('main')).toContainText('Så kan man hvile undervejs.');

      const maja = await aDesk(browser, baseURL, 'Maja');
      await maja.goto(said.case);
      await hideWithKeys(maja, said.code, say.abuse, 'Det er hån.');
      await expect.poll(() => db().hiding.count({ where: { contributionId: said.id } })).toBe(1);
      expect((await page.goto(said.path))?.status()).toBe(404);

      await openMail(page, locale, said.email, say.notShown);
      await expect(page.getByText('Det er hån.').first()).toBeVisible();

      await signIn(context, baseURL, said.author);
      await page.goto(said.own);
      await expect(page.getByRole('main')).toContainText('Det er hån.');
      await expect(page.getByRole('link', { name: say.abuse })).toHaveAttribute('href', /#abuse$/);
      await isClean(page);
      const appeal = page.getByLabel(say.appeal);
      if (javaScriptEnabled) {
        await page.getByRole('button', { name: say.sendAppeal }).click();
        await expect(page.getByRole('link', { name: say.appealNeeded })).toBeVisible();
        await expect(page.locator('.errors')).toBeFocused();
        await isClean(page);
      }
      await appeal.fill('Mit nummer er 010180-1234. Det er ikke hån.');
      await page.getByRole('button', { name: say.sendAppeal }).click();
      await expect(page.getByRole('link', { name: say.appealCpr })).toBeVisible();
      await expect(appeal).toHaveValue('Mit nummer er 010180-1234. Det er ikke hån.');
      await appeal.fill('Jeg skriver om en <b>bænk</b>, ikke om mennesker.');
      await page.getByRole('button', { name: say.sendAppeal }).click();
      await expect(page.getByText(say.appealed)).toBeVisible();
      await expect(page.getByText('Jeg skriver om en <b>bænk</b>, ikke om mennesker.')).toBeVisible();
      await expect(appeal).toHaveCount(0);
      await isClean(page);

      // Whoever decided cannot answer, nor decide around the appeal.
      const { id } = await db().appeal.findFirstOrThrow({ where: { decision: { case: { contributionId: said.id } } } });
      const answering = pathTo(locale, '/workspace/appeals/[id]', { id });
      await maja.goto(answering);
      await expect(maja.getByText(say.sameOfficer)).toBeVisible();
      await maja.goto(said.case);
      await expect(maja.getByText(say.waits)).toBeVisible();
      await maja.context().close();

      const ole = await aDesk(browser, baseURL, 'Ole');
      await ole.goto(answering);
      await expect(ole.getByText('Jeg skriver om en <b>bænk</b>, ikke om mennesker.')).toBeVisible();
      await ole.getByRole('radio', { name: say.uphold }).check();
      await ole.getByRole('button', { name: say.sendAnswer }).click();
      await expect(ole.locator('.errors')).toBeFocused();
      await expect(ole.getByRole('radio', { name: say.uphold })).toBeChecked();
      expect(await axeFaults(ole, 'all')).toEqual([]);
      await ole.getByLabel(say.answer).fill('Du har ret. Kritik skjuler vi ikke.');
      await ole.getByRole('button', { name: say.sendAnswer }).click();
      await expect(ole.getByRole('heading', { name: say.upheld, exact: true })).toBeVisible();
      expect(await axeFaults(ole, 'all')).toEqual([]);
      await ole.context().close();

      await openMail(page, locale, said.email, say.mailUpheld);
      await page.goto(said.own);
      await expect(page.getByText(say.youWon)).toBeVisible();
      await expect(page.getByText('Du har ret. Kritik skjuler vi ikke.')).toBeVisible();
      await isClean(page);
      expect((await page.goto(said.path))?.status()).toBe(200);
      await expect(page.getByRole('main')).toContainText('Så kan man hvile undervejs.');

      // The log says that it was shown again, and holds neither the words nor the person.
      await page.goto(pathTo(locale, '/moderation/log'));
      const line = page.getByRole('row').filter({ has: page.locator(`a[href$="/${said.slug}"]`) });
      await expect(line).toContainText(say.logged);
      await expect(page.getByRole('main')).not.toContainText('Det er hån.');
    });
  });
}

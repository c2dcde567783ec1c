import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen, aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { signIn } from '@/tests/support/sign-in-browser';

const words = {
  da: {
    reply: /^Svar ND-/,
    label: 'Dit svar',
    send: 'Send svar',
    sent: /Din kommentar er sendt\. Koden er ND-/,
    newest: 'Nyeste først',
    link: /^Link ND-/,
    support: /^\d+ ?Støt/,
    given: 'Du støtter kommentaren.',
    search: 'Søg efter ord',
    find: 'Søg',
    town: 'Nærmeste by',
    one: '1 bidrag fundet',
    map: 'Kort',
    total: 'I alt',
  },
  en: {
    reply: /^Reply ND-/,
    label: 'Your reply',
    send: 'Send reply',
    sent: /Your comment is sent\. The code is ND-/,
    newest: 'Newest first',
    link: /^Link ND-/,
    support: /^\d+ ?Support/,
    given: 'You support the comment.',
    search: 'Search for words',
    find: 'Search',
    town: 'Nearest town',
    one: '1 contribution found',
    map: 'Map',
    total: 'In all',
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

    test('a citizen answers a comment and supports it by keyboard, in the order chosen', async ({ page, baseURL }) => {
      const project = await aProject();
      const proposal = await aProposal({ phase: await aPhase({ projectId: project.id, moderation: 'after' }) });
      await aComment({ onProposal: proposal, text: 'Den første kommentar.', at: new Date(Date.now() - 60_000) });
      const second = await aComment({ onProposal: proposal, text: 'Den anden kommentar.' });
      const citizen = await aCitizen();
      // Without JavaScript this page cannot tell when it was opened: what one has said before speaks for one.
      if (!javaScriptEnabled) await aProposal({ by: citizen, at: day(-3) });
      await signIn(page.context(), baseURL, citizen);
      const at = { slug: project.slug, code: proposal.code };
      await page.goto(pathTo(locale, '/projects/[slug]/proposals/[code]', at));

      await page.getByRole('link', { name: say.newest }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.said-list > li').first()).toContainText('Den anden kommentar.');
      const comment = page.locator(`#${second.code}`);
      await comment.getByRole('link', { name: say.reply }).focus();
      await page.keyboard.press('Enter');
      if (javaScriptEnabled) {
        await expect(page.getByLabel(say.label)).toBeFocused();
        expect(await axeFaults(page, 'all')).toEqual([]);
      } else await expect(page).toHaveURL(new RegExp(pathTo(locale, '/comments/[code]', { code: second.code })));
      await page.getByLabel(say.label).fill('Det kan jeg godt lide.');
      await page.getByRole('button', { name: say.send }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(say.sent)).toBeVisible();
      expect(await db().comment.count({ where: { parentId: second.id } })).toBe(1);
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);

      await comment.getByRole('link', { name: say.link }).first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(pathTo(locale, '/comments/[code]', { code: second.code })));
      await expect(page.locator('.replies .voice')).toHaveText('Det kan jeg godt lide.');
      await comment.getByRole('button', { name: say.support }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(say.given).first()).toBeVisible();
      await expect.poll(() => db().commentSupport.count({ where: { commentId: second.id } })).toBe(1);
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
    });

    test('words and a place are found, and the map holds as much as the list', async ({ page }) => {
      const project = await aProject({ longitude: 10.87825, latitude: 56.41578 });
      const word = `Ganghest${Date.now()}`;
      await aProposal({ phase: await aPhase({ projectId: project.id }), title: `${word} ved stien` });
      await page.goto(pathTo(locale, '/contributions'));
      await page.getByLabel(say.search).fill(word.toLowerCase());
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: say.one })).toBeVisible();
      await expect(page.locator('mark')).toHaveText(word);
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);

      await page.getByLabel(say.town).selectOption('Grenaa');
      await page.getByRole('button', { name: say.find, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/town=Grenaa/);
      await page.getByRole('link', { name: say.map, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('row', { name: /^Grenaa 1$/ })).toBeVisible();
      await expect(page.getByRole('row', { name: `${say.total} 1` })).toBeVisible();
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
    });
  });
}

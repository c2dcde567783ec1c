import { type Browser, expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { signIn } from '@/tests/support/sign-in-browser';
import { aDesk, aSaidProposal, openMail } from './desk';
import { words } from './words';

test.afterAll(() => db().$disconnect());

for (const { locale, way } of [
  { locale: 'da', way: 'lifted' },
  { locale: 'en', way: 'appealed' },
] as const) {
  const say = words[locale];

  test(`who is blocked is told why and can write again once the block is ${way} (${locale})`, async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const said = await aSaidProposal(locale);
    const { slug } = said;
    const manager = await aDesk(browser, baseURL, 'Lone', ['project_manager']);
    await manager.goto(said.case);
    await manager.getByRole('link', { name: say.block }).click();
    await manager.getByRole('button', { name: say.impose, exact: true }).click();
    await expect(manager.locator('.errors')).toBeFocused();
    expect(await axeFaults(manager, 'all')).toEqual([]);
    await manager.getByLabel(say.blockReason, { exact: true }).selectOption('abuse');
    await manager.getByLabel(say.blockMessage).fill('Du har truet andre tre gange.');
    await manager.getByRole('button', { name: say.impose, exact: true }).click();
    const row = manager.getByRole('row').filter({ hasText: said.code });
    await expect(row).toBeVisible();
    expect(await axeFaults(manager, 'all')).toEqual([]);
    await openMail(page, locale, said.email, say.myBlock);

    await signIn(context, baseURL, said.author);
    const comments = pathTo(locale, '/projects/[slug]/comments', { slug });
    await page.goto(comments);
    await page.getByLabel(say.comment).fill('Det er en god idé.');
    await page.getByRole('button', { name: say.sendComment }).click();
    await expect(page.getByRole('link', { name: say.blocked })).toBeVisible();
    await expect(page.getByLabel(say.comment)).toHaveValue('Det er en god idé.');
    expect(await axeFaults(page, 'all')).toEqual([]);

    await page.goto(pathTo(locale, '/me'));
    await expect(page.getByRole('heading', { name: say.myBlock })).toBeVisible();
    await expect(page.getByText('Du har truet andre tre gange.')).toBeVisible();
    expect(await axeFaults(page, 'all')).toEqual([]);
    if (way === 'lifted') await row.getByRole('button', { name: say.lift }).click();
    else await appealBlock(page, browser, baseURL, said.author.personId);
    await expect.poll(() => db().block.count({ where: { personId: said.author.personId, liftedAt: null } })).toBe(0);
    await manager.context().close();

    await page.goto(pathTo(locale, '/me'));
    await expect(page.getByRole('heading', { name: say.myBlock })).toHaveCount(0);
    await page.goto(comments);
    await page.getByLabel(say.comment).fill('Det er en god idé.');
    await page.getByRole('button', { name: say.sendComment }).click();
    await expect(page.getByText(say.commentSent)).toBeVisible();
  });

  async function appealBlock(page: Page, browser: Browser, baseURL: string | undefined, personId: string): Promise<void> {
    await page.getByLabel(say.appeal).fill('Det var ikke mig.');
    await page.getByRole('button', { name: say.sendAppeal }).click();
    await expect(page.getByText(say.appealed)).toBeVisible();
    expect(await axeFaults(page, 'all')).toEqual([]);
    const { id } = await db().appeal.findFirstOrThrow({ where: { authorId: personId } });
    const other = await aDesk(browser, baseURL, 'Ida', ['project_manager']);
    await other.goto(pathTo(locale, '/workspace/appeals/[id]', { id }));
    await other.getByRole('radio', { name: say.uphold }).check();
    await other.getByLabel(say.answer).fill('Du har ret. Det var en anden.');
    await other.getByRole('button', { name: say.sendAnswer }).click();
    await expect(other.getByRole('heading', { name: say.upheld, exact: true })).toBeVisible();
    await other.context().close();
  }
}

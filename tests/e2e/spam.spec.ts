import { expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { signIn } from '@/tests/support/sign-in-browser';

const words = {
  da: { comment: 'Din kommentar', send: 'Send kommentar', sent: /Din kommentar er sendt\. Koden er ND-/ },
  en: { comment: 'Your comment', send: 'Send comment', sent: /Your comment is sent\. The code is ND-/ },
} as const;
const posts = Number(process.env.TRAADEN_POSTS ?? 6);

/** A word of its own without digits: those could read as somebody's number. */
const randomWord = () => crypto.randomUUID().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');

/** A page where comments are published at once. */
async function anOpenPage(locale: 'da' | 'en') {
  const project = await aProject();
  await aPhase({ projectId: project.id, moderation: 'after' });
  return pathTo(locale, '/projects/[slug]/comments', { slug: project.slug });
}

async function comment(page: Page, locale: 'da' | 'en', text: string): Promise<void> {
  await page.getByLabel(words[locale].comment).fill(text);
  await page.getByRole('button', { name: words[locale].send }).click();
  await expect(page.getByText(words[locale].sent)).toBeVisible();
}

const storedAs = async (text: string) => {
  const { publication, moderation } = await db().contribution.findFirstOrThrow({
    where: { text },
    include: { publication: true, moderation: true },
  });
  return { isPublic: publication !== null, flags: moderation?.flags };
};

test.afterAll(() => db().$disconnect());

for (const locale of ['da', 'en'] as const) {
  test(`ABU-05: whoever writes suspiciously fast proves that it is a browser without doing anything (${locale})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const workers: string[] = [];
    const complaints: string[] = [];
    page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await signIn(context, baseURL, await aCitizen());
    await page.goto(await anOpenPage(locale));
    const text = `Skrevet på et øjeblik: ${randomWord()}`;
    await comment(page, locale, text);
    expect(workers).toEqual(['/altcha-pbkdf2.js']);
    expect(complaints).toEqual([]);
    expect(await storedAs(text)).toEqual({ isPublic: true, flags: [] });
    expect(await axeFaults(page, 'all')).toEqual([]);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test(`ABU-05: whoever cannot prove it is taken all the same, and a person reads it first (${locale})`, async ({
      page,
      context,
      baseURL,
    }) => {
      await signIn(context, baseURL, await aCitizen());
      await page.goto(await anOpenPage(locale));
      const text = `Skrevet uden JavaScript: ${randomWord()}`;
      await comment(page, locale, text);
      expect(await storedAs(text)).toEqual({ isPublic: false, flags: ['suspicious'] });
    });
  });
}

test('ABU-04: neither keyboard nor screen reader meets the trap', async ({ page }) => {
  await page.goto(await anOpenPage('da'));
  await page.getByLabel(words.da.comment).focus();
  const met: string[] = [];
  for (let step = 0; step < 12; step++) {
    met.push(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? ''));
    await page.keyboard.press(step < 6 ? 'Tab' : 'Shift+Tab');
  }
  expect(met).toContain('senderShown');
  expect(met).not.toContain('website');
  await expect(page.getByRole('textbox', { name: 'Website' })).toHaveCount(0);
  const trap = page.locator('input[name="website"]');
  await expect(trap).toHaveAttribute('tabindex', '-1');
  await expect(trap).toHaveAttribute('autocomplete', 'off');
  expect(await trap.evaluate((field) => field.closest('[aria-hidden="true"]') !== null)).toBe(true);
});

test('ABU-04: a script that posts the form gets nothing published', async ({ page, context, baseURL }) => {
  test.setTimeout(60_000 + posts * 300);
  await signIn(context, baseURL, await aCitizen());
  const address = await anOpenPage('da');
  await page.goto(address);
  const form = page.locator('form', { has: page.locator('textarea') });
  const hidden = await form
    .locator('input[type="hidden"]')
    .evaluateAll((fields) => fields.map((field) => [(field as HTMLInputElement).name, (field as HTMLInputElement).value]));
  const marker = `Køb billigt ${randomWord()}`;
  for (let index = 0; index < posts; index++) {
    const multipart = { ...Object.fromEntries(hidden), text: `${marker} ${index}`, senderShown: 'role', senderName: '' };
    const response = await context.request.post(address, { multipart, headers: { Origin: baseURL ?? '' } });
    expect(response.status()).toBe(200);
  }
  const sent = { text: { startsWith: marker } };
  const taken = await db().contribution.count({ where: sent });
  expect(await db().publication.count({ where: { contribution: sent } })).toBe(0);
  expect(taken).toBe(Math.min(posts, 30));
  test.info().annotations.push({ type: 'posts', description: `${posts} posted, ${taken} taken for a person, 0 published` });
});

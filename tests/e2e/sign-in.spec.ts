import { expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';

const anAddress = () => `anna.${crypto.randomUUID().slice(0, 8)}@borger.example`;

/** Opens the caught mail to an address as soon as it is there. */
async function openMailTo(page: Page, address: string): Promise<void> {
  await expect(async () => {
    await page.goto('/postkasse');
    const row = page.getByRole('listitem').filter({ hasText: address }).first();
    await row.getByRole('link').click({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('heading', { level: 1, name: 'Dit link til Tråden' })).toBeVisible();
}

async function askForLink(page: Page, address: string, from = '/min-side'): Promise<void> {
  await page.goto(from);
  await page.getByLabel('Din e-mail').fill(address);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Se i din indbakke' })).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a citizen follows the link in the mail, lands where they came from, and signs out', async ({ page }) => {
      const address = anAddress();
      await askForLink(page, address);
      await openMailTo(page, address);
      await page.getByRole('link', { name: /log-ind\/bekraeft/ }).click();
      await expect(page.getByText(`Linket er sendt til a…@borger.example.`)).toBeVisible();
      await expect(page.getByText('Det blev bestilt fra Chrome, Linux.')).toBeVisible();
      await page.getByRole('button', { name: 'Log mig ind' }).click();
      await expect(page).toHaveURL(/\/min-side$/);
      await expect(page.getByText(`Du er logget ind med ${address}.`)).toBeVisible();
      await page.locator('main').getByRole('button', { name: 'Log ud' }).click();
      await page.goto('/min-side');
      await expect(page).toHaveURL(/\/log-ind\?returnTo=%2Fmin-side$/);
    });

    test('a link that is used offers a new one', async ({ page }) => {
      const address = anAddress();
      await askForLink(page, address);
      await openMailTo(page, address);
      const link = await page.getByRole('link', { name: /log-ind\/bekraeft/ }).getAttribute('href');
      await page.goto(link ?? '');
      await page.getByRole('button', { name: 'Log mig ind' }).click();
      await expect(page).toHaveURL(/\/min-side$/);
      await page.goto(link ?? '');
      await expect(page.getByRole('heading', { level: 1, name: 'Linket virker ikke mere' })).toBeVisible();
      await expect(page.getByLabel('Din e-mail')).toBeVisible();
    });

    test('what is not an address comes back with what was written and a way to mend it', async ({ page }) => {
      await page.goto('/log-ind');
      await page.getByLabel('Din e-mail').fill('anna hos borger');
      await page.getByRole('button', { name: 'Send mig et link' }).click();
      await expect(page.getByRole('alert').getByRole('link', { name: /Skriv én e-mail/ })).toBeVisible();
      await expect(page.getByLabel('Din e-mail')).toHaveValue('anna hos borger');
    });

    test('an example person is signed in with one click', async ({ page }) => {
      await page.goto('/demo');
      await page.getByRole('button', { name: 'Log ind som borger' }).click();
      await expect(page).toHaveURL(/\/$/);
      await page.goto('/min-side');
      await expect(page.getByText('borger@eksempel.invalid')).toBeVisible();
    });

    test('a name and a language are saved', async ({ page }) => {
      await page.goto('/demo');
      await page.getByRole('button', { name: 'Log ind som borger' }).click();
      await expect(page).toHaveURL(/\/$/);
      await page.goto('/min-side');
      await page.getByLabel('Dit navn').fill('ring 86 12 34 56');
      await page.getByRole('button', { name: 'Gem' }).click();
      await expect(page.getByRole('alert').getByRole('link', { name: /Skriv kun et navn/ })).toBeVisible();
      await page.getByLabel('Dit navn').fill('Eksempel Borger');
      await page.getByRole('button', { name: 'Gem' }).click();
      await expect(page.getByText('Gemt.')).toBeVisible();
      await expect(page.getByLabel('Dit navn')).toHaveValue('Eksempel Borger');
    });
  });
}

test('opening the link twenty times signs nobody in, and then it still works', async ({ page, request }) => {
  const address = anAddress();
  await askForLink(page, address);
  await openMailTo(page, address);
  const link = (await page.getByRole('link', { name: /log-ind\/bekraeft/ }).getAttribute('href')) ?? '';
  for (let times = 0; times < 20; times++) {
    for (const method of ['get', 'head'] as const) {
      const response = await request[method](link);
      expect(response.ok()).toBe(true);
      expect(response.headers()['set-cookie'] ?? '').not.toContain('traaden-session');
    }
  }
  await page.goto(link);
  await page.getByRole('button', { name: 'Log mig ind' }).click();
  await expect(page).toHaveURL(/\/min-side$/);
});

test('fifty browsers that press the button at once get one session between them', async ({ page, request, baseURL }) => {
  const address = anAddress();
  await askForLink(page, address);
  await openMailTo(page, address);
  const link = (await page.getByRole('link', { name: /log-ind\/bekraeft/ }).getAttribute('href')) ?? '';
  const html = await (await request.get(link)).text();
  const form = /<form[^>]*>(?:(?!<\/form>).)*name="token".*?<\/form>/s.exec(html)?.[0] ?? '';
  const multipart = Object.fromEntries(
    [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
      /name="([^"]*)"/.exec(input)?.[1] ?? '',
      (/value="([^"]*)"/.exec(input)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]),
  );
  expect(Object.keys(multipart)).toContain('token');
  const headers = { origin: new URL(baseURL ?? '').origin };
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => request.post(link, { multipart, headers, maxRedirects: 0 })),
  );
  const signedIn = answers.filter((answer) => (answer.headers()['set-cookie'] ?? '').includes('traaden-session='));
  expect(signedIn).toHaveLength(1);
  const { sessions } = await db().user.findUniqueOrThrow({ where: { email: address }, select: { sessions: true } });
  expect(sessions).toHaveLength(1);
});

test('signing in never leads to another site', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  for (const returnTo of [
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    '%2f%2fevil.example',
  ]) {
    const address = anAddress();
    await askForLink(page, address, `/log-ind?returnTo=${encodeURIComponent(returnTo)}`);
    await openMailTo(page, address);
    await page.getByRole('link', { name: /log-ind\/bekraeft/ }).click();
    await page.getByRole('button', { name: 'Log mig ind' }).click();
    await expect(page).not.toHaveURL(/bekraeft/);
    expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin);
    await page.context().clearCookies();
  }
});

test('the header of a cached page knows who reads it', async ({ page }) => {
  await page.goto('/demo');
  await page.getByRole('button', { name: 'Log ind som projektleder' }).click();
  await expect(page).toHaveURL(/arbejdsrum/);
  await page.goto('/projekter');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Arbejdsrum' }).first()).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'Log ud' }).first().click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Log ind' }).first()).toBeVisible();
});

test('in English everything is English', async ({ page }) => {
  const address = anAddress();
  await page.goto('/en/my-page');
  await page.getByLabel('Your e-mail address').fill(address);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Look in your inbox' })).toBeVisible();
  await expect(async () => {
    await page.goto('/en/mailbox');
    await page.getByRole('listitem').filter({ hasText: address }).getByRole('link').click({ timeout: 1000 });
  }).toPass();
  await page.getByRole('link', { name: /\/en\/sign-in\/confirm/ }).click();
  await page.getByRole('button', { name: 'Sign me in' }).click();
  await expect(page).toHaveURL(/\/en\/my-page$/);
  await expect(page.getByText(`You are signed in with ${address}.`)).toBeVisible();
});

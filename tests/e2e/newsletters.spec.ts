import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { sendDueNewsletters } from '@/lib/newsletters/server/send-due-newsletters';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aSession } from '@/tests/support/sign-in';

const archive = '/projekter/eksempelby-solpark/nyhedsbreve';
const anAddress = () => `laeser.${crypto.randomUUID().slice(0, 8)}@eksempel.invalid`;

/** Opens the newest caught mail to an address with a subject, as soon as it is there. */
async function openMail(page: Page, address: string, subject: string): Promise<void> {
  await expect(async () => {
    await page.goto('/postkasse');
    const row = page.getByRole('listitem').filter({ hasText: address }).filter({ hasText: subject }).first();
    await row.getByRole('link').click({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
}

async function sayYes(page: Page, address: string, at = archive): Promise<void> {
  await page.goto(at);
  await page.getByLabel('Din e-mail').fill(address);
  await page.getByRole('button', { name: 'Ja tak til nyhedsbrevet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Se i din indbakke' })).toBeVisible();
  await openMail(page, address, 'Vil du have nyhedsbrevet?');
  await page.getByRole('link', { name: /nyhedsbreve\/bekraeft/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sig ja til nyhedsbrevet' })).toBeVisible();
  await page.getByRole('button', { name: 'Ja, send mig nyhedsbrevet' }).click();
  await expect(page.getByText('Tak. Du får det næste nyhedsbrev.')).toBeVisible();
}

async function asManager(context: BrowserContext, url = ''): Promise<void> {
  const [name = '', value = ''] = (await aSession(db(), 'demo-manager')).split(/=(.*)/s);
  await context.addCookies([{ name, value, url }]);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('somebody without an account asks for the newsletter and says yes by the link of a mail', async ({ page }) => {
    const address = anAddress();
    await sayYes(page, address);
    const row = await db().newsletterSubscriber.findFirstOrThrow({ where: { email: address } });
    expect(row.confirmedAt).not.toBeNull();
    await page.goto(page.url());
    await expect(page.getByRole('heading', { level: 1, name: 'Linket er brugt' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ja, send mig nyhedsbrevet' })).toHaveCount(0);
  });

  test('a theme leads to its newsletters, to one of them and back, and to the mail that asks for a yes', async ({ page }) => {
    const { theme } = await db().newsletter.findFirstOrThrow({
      where: { theme: { isNot: null }, dispatch: { isNot: null } },
      select: { theme: true },
    });
    const { id = '', slug = '', titleDa: about = '' } = theme ?? {};
    await page.goto(`/strategi/${slug}`);
    await page.getByRole('link', { name: /^Få nyhedsbrevet/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Nyhedsbreve om ${about}` })).toBeVisible();
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('link', { name: `Alle nyhedsbreve om ${about}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Nyhedsbreve om ${about}` })).toBeVisible();
    const address = anAddress();
    await sayYes(page, address, page.url());
    const row = await db().newsletterSubscriber.findFirstOrThrow({ where: { email: address } });
    expect(row).toMatchObject({ themeId: id, projectId: null });
    expect(row.confirmedAt).not.toBeNull();
  });
});

test('a newsletter is written, previewed, tested, scheduled, sent, read in the mail and stopped from it', async ({
  browser,
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const address = anAddress();
  await sayYes(page, address);

  const staff = await browser.newContext({ baseURL });
  await asManager(staff, baseURL);
  const desk = await staff.newPage();
  const title = `Nyt om stien ${crypto.randomUUID().slice(0, 6)}`;
  await desk.goto('/arbejdsrum/nyhedsbreve/nyt');
  await desk.getByLabel('Projekt eller tema').selectOption({ label: 'Eksempelby Solpark' });
  await desk.getByLabel('Titel på dansk').fill(title);
  await desk.getByLabel('Titel på engelsk').fill(`News ${title}`);
  await desk.getByLabel('Tekst på dansk').fill('Stien åbner.\n\n# Mødet\n\n- Kom kl. 19\n- <b>ingen HTML</b>');
  await desk.getByLabel('Tekst på engelsk').fill('The path opens.');
  await desk.getByRole('button', { name: 'Gem kladden' }).click();
  await expect(desk.getByText('Nyhedsbrevet er gemt.')).toBeVisible();
  const phone = desk.frameLocator('iframe[title*="Telefon"]').first();
  await expect(phone.getByRole('heading', { level: 2, name: 'Mødet' })).toBeVisible();
  await expect(phone.getByText('<b>ingen HTML</b>')).toBeVisible();

  await desk.getByRole('button', { name: 'Send en prøve til mig' }).click();
  await expect(desk.getByText('Prøven er på vej')).toBeVisible();
  await openMail(page, 'eksempel', `Prøve: ${title}`);

  await desk.getByLabel('Dato').fill('2026-01-01');
  await desk.getByRole('button', { name: 'Sæt det til afsendelse' }).click();
  await expect(desk.getByRole('link', { name: 'Sæt kryds ved, at det skal sendes.' })).toBeVisible();
  await desk.getByLabel(/Ja, send det til/).check();
  await desk.getByRole('button', { name: 'Sæt det til afsendelse' }).click();
  await expect(desk.getByText('Nyhedsbrevet bliver sendt på det tidspunkt, du valgte.')).toBeVisible();
  // The worker looks every minute; what it does may be done twice.
  await sendDueNewsletters(now());

  await openMail(page, address, title);
  await page
    .getByRole('link', { name: /nyhedsbreve\/[^/]+$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goto(archive);
  await expect(page.getByRole('link', { name: title })).toBeVisible();

  await openMail(page, address, title);
  const stop = (await page.getByRole('link', { name: /nyhedsbreve\/stop/ }).getAttribute('href')) ?? '';
  await page.goto(stop);
  await page.getByRole('button', { name: 'Stop nyhedsbrevet' }).click();
  await expect(page.getByText('Du får ikke flere.')).toBeVisible();
  const oneClick = await page.request.post(`/api/newsletters/stop/${stop.split('/').at(-1)}`, {
    form: { 'List-Unsubscribe': 'One-Click' },
  });
  expect(oneClick.status()).toBe(200);
  await staff.close();
});

test('what an employee has written and not saved is found again on the same device, also over what is stored', async ({
  context,
  page,
  baseURL,
}) => {
  await asManager(context, baseURL);
  const project = await db().project.findFirstOrThrow({ where: { isExample: true, publication: { isNot: null } } });
  const words = { titleDa: 'Gemt titel', titleEn: 'Saved title', textDa: 'Gemt\r\ntekst.', textEn: 'Saved text.' };
  const { id } = await db().newsletter.create({ data: { ...words, projectId: project.id } });
  const address = `/arbejdsrum/nyhedsbreve/${id}`;
  const text = page.getByLabel('Tekst på dansk');
  const kept = () => page.evaluate(() => Object.keys(localStorage).length);
  await page.goto(address);
  await text.fill('Skrevet og ikke gemt.');
  await expect.poll(kept).toBe(1);
  await text.fill('Gemt\ntekst.');
  await expect.poll(kept).toBe(0);
  await text.fill('Skrevet og ikke gemt.');
  await expect.poll(kept).toBe(1);
  await page.goto(address);
  await expect(page.getByText('Det, du skrev sidst uden at gemme, er sat ind igen.')).toBeVisible();
  await expect(text).toHaveValue('Skrevet og ikke gemt.');
  await page.getByRole('button', { name: 'Brug den gemte tekst' }).click();
  await expect(text).toHaveValue('Gemt\ntekst.');
  expect(await kept()).toBe(0);
  await text.fill('Skrevet og gemt.');
  await expect.poll(kept).toBe(1);
  await page.getByRole('button', { name: 'Gem ændringerne' }).click();
  await expect(page.getByText('Nyhedsbrevet er gemt.')).toBeVisible();
  await expect.poll(kept).toBe(0);
  await page.goto(address);
  await expect(text).toHaveValue('Skrevet og gemt.');
});

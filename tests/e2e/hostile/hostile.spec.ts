import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Locale, locales } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { openDatabase } from '@/lib/platform/db';
import { everyPage } from '@/tests/a11y/every-page';
import type { Visit, Visitor } from '@/tests/a11y/visit';
import { aSession } from '@/tests/support/sign-in';
import { foreignParts, payloadsRead, watchPolicy } from './foreign-parts';
import { type HostileSite, hostileSite } from './hostile-site';
import { payloads } from './payloads';

test.describe.configure({ mode: 'serial' });
test.setTimeout(900_000);

let site: HostileSite;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await hostileSite();
});
test.afterAll(() => site?.stop());

test(`SEC-04: of ${payloads.length} payloads in every text field none runs on any page, in any mail, JSON or CSV`, async ({
  browser,
}) => {
  expect(payloads.length).toBeGreaterThanOrEqual(200);
  const faults: string[] = [];
  const read = new Set<string>();
  const contexts = new Map<Visitor, BrowserContext>();
  const tabs = new Map<Visitor, Page>();
  let pages = 0;

  const mails = await caughtMails(await contextOf('anonymous'));
  for (const mail of mails) await look('anonymous', `/api/mailbox/${mail}`);
  // Every page once; the languages share the pages, since the payloads are the same in both.
  const visits = await Promise.all(locales.map((locale) => everyPage(site.databaseUrl, mails[0] ?? '', locale)));
  for (const [index, { as }] of (visits[0] ?? []).entries()) {
    const turn = index % locales.length;
    const visit = visits[turn]?.[index];
    if (visit) await look(as, addressOf(visit, locales[turn] ?? 'da'));
  }
  for (const address of ['/api/v1/projects', ...(await openData())]) await lookAtData(address);
  await Promise.all([...contexts.values()].map((context) => context.close()));

  const summary = `${payloads.length} payloads, ${site.filled.size} columns, ${pages} pages, ${mails.length} mails, ${read.size} payloads read as text`;
  test.info().annotations.push({ type: 'SEC-04', description: summary });
  console.info(`SEC-04: ${summary}`);
  expect(faults).toEqual([]);
  expect(read.size).toBeGreaterThan(payloads.length * 0.9);

  async function contextOf(who: Visitor): Promise<BrowserContext> {
    const known = contexts.get(who);
    if (known) return known;
    const context = await browser.newContext({ baseURL: site.address });
    contexts.set(who, context);
    await watchPolicy(context);
    if (who === 'anonymous') return context;
    const database = openDatabase(site.databaseUrl);
    const [name = '', value = ''] = (await aSession(database, who)).split(/=(.*)/s);
    await database.$disconnect();
    await context.addCookies([{ name, value, url: site.address }]);
    return context;
  }

  async function look(who: Visitor, address: string): Promise<void> {
    const page = tabs.get(who) ?? (await (await contextOf(who)).newPage());
    tabs.set(who, page);
    page.removeAllListeners();
    const note = (what: string) => faults.push(`${address}: ${what}`);
    watch(page, note);
    const response = await page.goto(address, { waitUntil: 'load' });
    if (response?.status() !== 200) note(`status ${response?.status()}`);
    for (const part of await foreignParts(page)) note(part);
    for (const payload of await payloadsRead(page)) read.add(payload);
    pages += 1;
  }

  async function lookAtData(address: string): Promise<void> {
    const context = await contextOf(address.startsWith('/api/partner') ? 'demo-partner' : 'demo-manager');
    const response = await context.request.get(address, { headers: { Accept: 'application/json' } });
    const type = response.headers()['content-type'] ?? '';
    if (response.status() !== 200 || !/json|csv/.test(type)) faults.push(`${address}: ${response.status()} ${type}`);
    if (response.headers()['x-content-type-options'] !== 'nosniff') faults.push(`${address}: may be sniffed`);
    if (type.includes('csv')) for (const cell of formulasIn(await response.text())) faults.push(`${address}: formula ${cell}`);
  }

  async function openData(): Promise<string[]> {
    const listed = await (await contextOf('anonymous')).request.get('/api/v1/projects');
    const slugs = [...(await listed.text()).matchAll(/"key":"([\w-]+)"/g)].map(([, slug]) => slug);
    const example = slugs.find((slug) => slug?.includes('eksempel')) ?? slugs[0];
    const project = `/api/v1/projects/${example}`;
    return [project, `/api/v1/contributions?project=${example}`, '/api/workspace/queue', `/api/partner/${example}/summary.csv`];
  }
});

test('the same look sees an element that was let in', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site.address });
  await watchPolicy(context);
  const page = await context.newPage();
  await page.goto('/');
  expect(await foreignParts(page)).toEqual([]);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img data-hostile src="x" onerror="alert(1)">'));
  await expect.poll(() => foreignParts(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^IMG data-hostile/)]));
  await expect.poll(() => foreignParts(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^refused script-src/)]));
  await context.close();
});

function watch(page: Page, note: (what: string) => void): void {
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && note(message.text()));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== site.address) note(`asks ${url.origin}`);
  });
}

function addressOf({ page, params }: Visit, locale: Locale): string {
  return pathTo(locale, page, params as never);
}

/** The names of the caught mails, once the worker has sent what was asked for. */
async function caughtMails(context: BrowserContext): Promise<string[]> {
  const database = openDatabase(site.databaseUrl);
  await expect.poll(() => database.delivery.count({ where: { state: 'pending' } }), { timeout: 90_000 }).toBe(0);
  await database.$disconnect();
  const page = await context.newPage();
  await page.goto('/postkasse');
  const links = await page
    .locator('main a[href^="/postkasse/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await page.close();
  return [...new Set(links.map((link) => link?.split('/').at(-1) ?? ''))];
}

/** Cells a spreadsheet would calculate. */
function formulasIn(csv: string): string[] {
  const cells = csv.replace(/^\ufeff/, '').match(/(?:"(?:[^"]|"")*"|[^;,\r\n]*)/g) ?? [];
  return cells.map((cell) => cell.replace(/^"|"$/g, '')).filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell));
}

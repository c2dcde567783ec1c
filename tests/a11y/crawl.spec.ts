import { type Browser, type BrowserContext, expect, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { db } from '@/lib/platform/db';
import { aSession } from '@/tests/support/sign-in';
import { everyPage, type Visit, type Visitor } from './every-page';
import { axeFaults, headerFaults, htmlFaults, overflow } from './inspect-page';

const databaseUrl = process.env.DATABASE_URL ?? '';
const lightDesktop = { name: 'desktop, light', width: 1280, height: 900, colorScheme: 'light', rules: 'all' } as const;
const darkPhone = { name: '320 px, dark', width: 320, height: 640, colorScheme: 'dark', rules: 'all' } as const;
/** Between them, only what colour and width can change is asked again. */
const darkDesktop = { ...lightDesktop, name: 'desktop, dark', colorScheme: 'dark', rules: 'looks' } as const;
const lightPhone = { ...darkPhone, name: '320 px, light', colorScheme: 'light', rules: 'looks' } as const;

/** The English pages are the same pages with other words: two looks show what longer or shorter words break. */
const looksOf = { da: [lightDesktop, darkDesktop, lightPhone, darkPhone], en: [lightDesktop, darkPhone] } as const;

const privatePages =
  /^\/(me|support|report|follow|unsubscribe|sign-in|workspace|partner|demo|mailbox)|^\/newsletters\/(asked|confirm|stop)/;

for (const locale of locales) {
  test(`every page is accessible, valid and talks to nobody else (${locale})`, async ({ browser, baseURL }) => {
    test.setTimeout(900_000);
    const visits = await everyPage(databaseUrl, await aCaughtMail(browser, baseURL ?? ''), locale);
    const contexts = new Map<Visitor, BrowserContext>();
    const faults: string[] = [];
    let states = 0;
    for (const visit of visits) {
      const context = contexts.get(visit.as) ?? (await signedIn(visit.as));
      contexts.set(visit.as, context);
      faults.push(...(await faultsOf(visit, context)));
    }
    await Promise.all([...contexts.values()].map((context) => context.close()));
    test.info().annotations.push({ type: 'page states', description: String(states) });
    expect(faults).toEqual([]);

    async function signedIn(who: Visitor): Promise<BrowserContext> {
      const context = await browser.newContext({ baseURL });
      if (who === 'anonymous') return context;
      const [name = '', value = ''] = (await aSession(db(), who)).split(/=(.*)/s);
      await context.addCookies([{ name, value, url: baseURL }]);
      return context;
    }

    async function faultsOf(visit: Visit, context: BrowserContext): Promise<string[]> {
      const address = pathTo(locale, visit.page, visit.params as never);
      const found: string[] = [];
      const note = (what: string) => found.push(`${address} as ${visit.as}: ${what}`);
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`));
      page.on('pageerror', (error) => note(`script: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin) note(`third party: ${url.origin}`);
      });
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      if (response?.status() !== 200) {
        note(`status ${response?.status()}`);
        await page.close();
        return found;
      }
      for (const fault of headerFaults(response, privatePages.test(visit.page))) note(fault);
      for (const fault of await htmlFaults(await response.text())) note(`html: ${fault}`);
      for (const look of looksOf[locale]) {
        await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width: look.width, height: look.height });
        states += 1;
        for (const fault of await axeFaults(page, look.rules)) note(`${look.name}: ${fault}`);
        const tooWide = await overflow(page);
        if (tooWide > 0) note(`${look.name}: scrolls sideways by ${tooWide} px`);
      }
      await page.close();
      return found;
    }
  });
}

/** Asks for a sign-in link and answers the name of the mail that was caught. */
async function aCaughtMail(browser: Browser, baseURL: string): Promise<string> {
  const page = await browser.newPage({ baseURL });
  await page.goto(pathTo('en', '/sign-in'));
  await page.getByRole('textbox').fill(`${crypto.randomUUID()}@eksempel.invalid`);
  await page.getByRole('button', { name: /link/i }).click();
  await page.waitForURL(`**${pathTo('en', '/sign-in/sent')}*`);
  const mails = page.locator(`main a[href^="${pathTo('en', '/mailbox')}/"]`);
  await expect(async () => {
    await page.goto(pathTo('en', '/mailbox'));
    await expect(mails.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const address = await mails.first().getAttribute('href');
  await page.close();
  return address?.split('/').at(-1) ?? '';
}

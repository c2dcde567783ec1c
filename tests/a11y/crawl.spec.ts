import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Locale, locales } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { loadMessages } from '@/lib/web/messages';
import { signIn } from '@/tests/support/sign-in-browser';
import { everyPage } from './every-page';
import { axeFaults, bringRules, headerFaults, htmlFaults, overflow } from './inspect-page';
import type { Visit, Visitor } from './visit';

const databaseUrl = process.env.DATABASE_URL ?? '';
/** Between them both languages, both colours and both widths are seen; what does not depend on words is asked in Danish. */
const looksOf = {
  da: [
    { name: 'desktop, light', width: 1280, height: 900, colorScheme: 'light', rules: 'all' },
    { name: '320 px, dark', width: 320, height: 640, colorScheme: 'dark', rules: 'all' },
  ],
  en: [
    { name: 'desktop, dark', width: 1280, height: 900, colorScheme: 'dark', rules: 'looks' },
    { name: '320 px, light', width: 320, height: 640, colorScheme: 'light', rules: 'looks' },
  ],
} as const satisfies Record<Locale, readonly [object, object]>;
type Look = (typeof looksOf)[Locale][number];

const privatePages =
  /^\/(me|support|report|follow|unsubscribe|sign-in|workspace|partner|demo|mailbox|example-mitid|guest|shared)|^\/newsletters\/(asked|confirm|stop)/;

const texts: unknown = loadMessages('da');

/** So many browsers share the pages of one language; a part ends by itself and says what it found. */
const parts = 4;

for (const locale of locales) {
  for (let part = 1; part <= parts; part++) {
    test(`every page is accessible, valid and talks to nobody else (${locale}, ${part} of ${parts})`, async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(600_000);
      const all = await everyPage(databaseUrl, await aCaughtMail(browser, baseURL), locale);
      const visits = all.filter((_, index) => index % parts === part - 1);
      const pages = new Map<Visitor, Page>();
      const faults: string[] = [];
      for (const visit of visits) {
        const page = pages.get(visit.as) ?? (await pageOf(browser, baseURL, visit.as));
        pages.set(visit.as, page);
        const found = await faultsOf(page, visit, locale, baseURL ?? '');
        for (const fault of found) console.error(fault);
        faults.push(...found);
      }
      await Promise.all([...pages.values()].map((page) => page.context().close()));
      expect(faults).toEqual([]);
    });
  }
}

async function pageOf(browser: Browser, baseURL: string | undefined, who: Visitor): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  await bringRules(context);
  if (who !== 'anonymous') await signIn(context, baseURL, { personId: who });
  return context.newPage();
}

/** What each page looks like now. */
const worn = new WeakMap<Page, Look>();

async function wear(page: Page, look: Look): Promise<void> {
  if (worn.get(page) === look) return;
  await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: look.width, height: look.height });
  worn.set(page, look);
}

/** The looks of a language, beginning with the one the page before ended in. */
function looksFor(page: Page, locale: Locale): readonly [Look, Look] {
  const [first, last] = looksOf[locale];
  return worn.get(page) === last ? [last, first] : [first, last];
}

/** Visits one page in every look; answers a sentence for each thing that is wrong. */
async function faultsOf(page: Page, visit: Visit, locale: Locale, baseURL: string): Promise<string[]> {
  const address = pathTo(locale, visit.page, visit.params as never);
  const found: string[] = [];
  const note = (what: string) => found.push(`${address} as ${visit.as}: ${what}`);
  page.removeAllListeners();
  page.on('console', (message) => {
    // The sandbox of a mail's frame, keeping out what looks for faults in it.
    if (message.type() === 'error' && !/^Blocked script execution in '[^']*\/mail/.test(message.text()))
      note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL).origin) note(`third party: ${url.origin}`);
  });
  const looks = looksFor(page, locale);
  await wear(page, looks[0]);
  const response = await page.goto(address);
  if (response?.status() !== 200) {
    note(`status ${response?.status()}`);
    return found;
  }
  for (const fault of headerFaults(response, privatePages.test(visit.page))) note(fault);
  for (const fault of await htmlFaults(await response.text())) note(`html: ${fault}`);
  for (const name of missingTexts((await page.getByRole('main').textContent()) ?? '')) note(`a text is missing: ${name}`);
  for (const look of looks) {
    await wear(page, look);
    for (const fault of await axeFaults(page, look.rules)) note(`${look.name}: ${fault}`);
    const tooWide = await overflow(page);
    if (tooWide > 0) note(`${look.name}: scrolls sideways by ${tooWide} px`);
  }
  return found;
}

/** The names of texts in what a page says: where a text is missing, its name is shown instead, in both languages or in one. */
function missingTexts(said: string): string[] {
  const inTexts = (parts: string[]) =>
    parts.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], texts);
  return [...said.matchAll(/(?<![@/.-])\b[a-z]\w*(?:\.[a-z]\w*)+\b/g)]
    .map(([name]) => name)
    .filter((name) => !/\.(csv|docx|geojson|ics|json|pdf|xlsx|xml|zip)$/.test(name))
    .filter((name) => typeof inTexts(name.split('.').slice(0, -1)) === 'object');
}

/** The name of a caught mail; asks for a sign-in link when there is none. */
async function aCaughtMail(browser: Browser, baseURL: string | undefined): Promise<string> {
  const page = await browser.newPage({ baseURL });
  const mails = page.locator(`main a[href^="${pathTo('en', '/mailbox')}/"]`);
  await page.goto(pathTo('en', '/mailbox'));
  if ((await mails.count()) === 0) {
    await page.goto(pathTo('en', '/sign-in'));
    await page.getByRole('textbox').fill(`${crypto.randomUUID()}@eksempel.invalid`);
    await page.getByRole('button', { name: /link/i }).click();
    await page.waitForURL(`**${pathTo('en', '/sign-in/sent')}*`);
    await expect(async () => {
      await page.goto(pathTo('en', '/mailbox'));
      await expect(mails.first()).toBeVisible({ timeout: 1_000 });
    }).toPass();
  }
  const address = await mails.first().getAttribute('href');
  await page.close();
  return address?.split('/').at(-1) ?? '';
}

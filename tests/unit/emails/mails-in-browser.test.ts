import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsPurposes } from '@/emails/news';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { browserOptions } from '@/tests/support/browser';
import { everyState, home, written } from './every-mail';
import { knownHostileWords, madeHostileWords } from './hostile-words';

/** Short news is one template: one kind that shows a name, and the one without a project, stand for all. */
const otherNews = newsPurposes.filter((purpose) => purpose !== 'new_proposal');

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await chromium.launch(browserOptions());
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
}, 60_000);
afterAll(() => browser.close());

describe('every mail in a browser', () => {
  it('is accessible in light and dark, fits a phone and asks for nothing', async () => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (request) => faults.push(`asks for ${request.url()}`));
    for (const state of everyState()) {
      const { html } = await written(state);
      await page.setContent(html);
      // The languages differ in words, not in colours: the dark chart is looked at in one of them.
      for (const colorScheme of state.words.locale === 'da' ? (['light', 'dark'] as const) : (['light'] as const)) {
        await page.emulateMedia({ colorScheme });
        const found = await axeFaults(page, colorScheme === 'light' ? 'all' : 'looks');
        faults.push(...found.map((fault) => `${state.label}, ${colorScheme}: ${fault}`));
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) faults.push(`${state.label}: ${width} px wide`);
    }
    expect(faults).toEqual([]);
    await page.close();
  }, 180_000);

  it('shows whatever a person wrote as text: no payload makes an element, an attribute or a request', async () => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (request) => faults.push(`asks for ${request.url()}`));
    page.on('dialog', (dialog) => faults.push(`says ${dialog.message()}`));
    const chosen = everyState().filter(({ name }) => !otherNews.some((other) => other === name));
    const known = knownHostileWords.map((payload, at) => ({
      payload,
      states: chosen.filter((_, index) => index % 2 === at % 2),
    }));
    const made = madeHostileWords.map((payload, at) => ({
      payload,
      states: chosen.filter((_, index) => index % 19 === at % 19),
    }));
    expect(known.length + made.length).toBeGreaterThanOrEqual(200);
    for (const { payload, states } of [...known, ...made]) {
      const words = { title: payload, shortText: payload, longText: `${payload}\n\n${payload}`, owner: payload };
      const mails = await Promise.all(states.map((state) => written(state, words)));
      const found = await page.evaluate(foreignParts, { mails: mails.map(({ html }) => html), home });
      faults.push(...found.map((fault) => `${payload}: ${fault}`));
      for (const { subject } of mails) if (/\p{Cc}/u.test(subject)) faults.push(`${payload}: in the subject`);
    }
    expect(faults).toEqual([]);
    await page.close();
  }, 180_000);
});

/** Runs in the browser: whatever in the mails our own templates do not write. */
function foreignParts({ mails, home }: { mails: string[]; home: string }): string[] {
  const tags =
    'HTML HEAD TITLE META STYLE BODY DIV MAIN TABLE TBODY TR TD A P H1 H2 H3 UL OL LI FOOTER SPAN BR STRONG EM HR'.split(' ');
  const attributes =
    'lang dir name content charset http-equiv class style href target role width border cellpadding cellspacing colspan rowspan align data-skip-in-text data-id'.split(
      ' ',
    );
  return mails.flatMap((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return [...parsed.querySelectorAll('*')].flatMap((element) => {
      if (!tags.includes(element.tagName)) return [`element ${element.tagName}`];
      const strange = [...element.attributes]
        .filter(({ name }) => !attributes.includes(name))
        .map(({ name }) => `attribute ${name}`);
      const href = element.getAttribute('href');
      return href && !href.startsWith(`${home}/`) ? [...strange, `link to ${href}`] : strange;
    });
  });
}

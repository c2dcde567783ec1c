import type { BrowserContext, Page } from '@playwright/test';
import { payloads } from './payloads';

/** Counts what the browser refuses to run, from before the first script of a page on. */
export async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const shared = window as unknown as { refused: string[] };
    shared.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      shared.refused.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** Elements, attributes and refusals on a page that no page of ours makes. */
export async function foreignParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const strange = 'xmp, marquee, embed, object, math, mglyph, image, portal, base, isindex, frameset, applet, x-hostile';
    const found = [...document.querySelectorAll(strange)].map((element) => `element ${element.tagName}`);
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        const leads = /^(href|src|action|formaction|xlink:href|data|srcdoc)$/.test(name);
        const isForeign = name === 'data-hostile' || name === 'srcdoc' || /^on/i.test(name);
        if (isForeign || (leads && /^[\s\p{Cc}]*(javascript|vbscript|data:text)/iu.test(value)))
          found.push(`${element.tagName} ${name}=${value.slice(0, 60)}`);
      }
    const refused = (window as unknown as { refused?: string[] }).refused ?? [];
    return [...found, ...refused.map((what) => `refused ${what}`)];
  });
}

/** Which payloads can be read on a page as what they are: text. */
export async function payloadsRead(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.documentElement.textContent ?? '');
  const plain = text.replace(/\s+/g, ' ');
  return payloads.filter((payload) => plain.includes(payload.replace(/\s+/g, ' ').trim()));
}

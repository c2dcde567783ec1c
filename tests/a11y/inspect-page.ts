import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, expect, type Page, type Response } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOnly } from 'axe-core';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How React writes documents, not what they say.
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'no-raw-characters': 'off',
    // The framework hides its own boundary markers in an empty hidden division.
    'no-implicit-button-type': 'error',
  },
});

/** Faults of the delivered HTML, one sentence each. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.ruleId}: ${message.message} (${message.selector ?? message.line})`),
  );
}

const ruleSets = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  looks: { type: 'rule', values: ['color-contrast', 'target-size', 'link-in-text-block'] },
} satisfies Record<string, RunOnly>;

const axeScript = readFileSync(path.join('node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** For a context whose pages are all looked over: what the browser has read of the rules once serves each page. */
export async function bringRules(context: BrowserContext): Promise<void> {
  await context.addInitScript(axeScript);
}

/** Violations of WCAG 2.2 AA and best practice in what the page looks like now; `looks` asks for colours and sizes only. */
export async function axeFaults(page: Page, rules: keyof typeof ruleSets): Promise<string[]> {
  // A page one has gone to without loading it anew gets its title a moment after its text.
  await expect(page).toHaveTitle(/./);
  // Once for a page: what the browser has made ready of it serves the next look too.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript);
  return page.evaluate(async (runOnly: RunOnly) => {
    const inPage = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await inPage.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => {
      const where = nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`);
      return `${id}: ${help} [${where.join(' | ')}]`;
    });
  }, ruleSets[rules]);
}

/** Widths in which the page needs sideways scrolling. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What the headers promise: exactly one policy, nothing inline allowed, no caching of private pages. */
export function headerFaults(response: Response, isPrivate: boolean): string[] {
  const headers = response.headers();
  const policy = headers['content-security-policy'] ?? '';
  const faults: string[] = [];
  if (!policy || policy.includes(', ')) faults.push(`policies: ${policy || 'none'}`);
  if (policy.includes('unsafe-inline') || policy.includes('unsafe-eval')) faults.push('policy allows unsafe code');
  if (headers['x-content-type-options'] !== 'nosniff') faults.push('nosniff missing');
  if (!headers['strict-transport-security']) faults.push('HSTS missing');
  if (isPrivate && !/no-store/.test(headers['cache-control'] ?? '')) faults.push(`cacheable: ${headers['cache-control']}`);
  return faults;
}

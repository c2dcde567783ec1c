import { chromium } from '@playwright/test';
import { browserOptions } from '@/tests/support/browser';
import { signedIn } from './cases';
import type { Request } from './measure';
import { code, type LoadData } from './seed-load';

const marker = 'Kommentar til måling nummer nul';

/**
 * Catches the request a real browser makes for one comment and answers a maker of many such requests,
 * each by another person with another text.
 */
export async function commentRequest(base: string, data: LoadData): Promise<(n: number) => Request> {
  const caught = await catchOne(base, `/projekter/${data.slug}/forslag/${code('proposal', 5)}`);
  return (n) => ({
    method: 'POST',
    path: caught.path,
    headers: { ...caught.headers, ...signedIn(n % data.persons, base) },
    body: caught.body.replaceAll(marker, `Kommentar til måling nummer ${n} ${Date.now()}`),
  });
}

async function catchOne(base: string, path: string) {
  const browser = await chromium.launch(browserOptions());
  try {
    const context = await browser.newContext({ baseURL: base });
    await context.addCookies([{ name: 'traaden-session', value: 'load-0', url: base }]);
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'networkidle' });
    const form = page.locator('form').filter({ has: page.locator('textarea') });
    await form.locator('textarea').fill(marker);
    const sent = page.waitForRequest((request) => request.method() === 'POST' && Boolean(request.headers()['next-action']));
    await form.locator('button[type=submit]').last().click();
    const request = await sent;
    const kept = ['accept', 'content-type', 'next-action', 'next-router-state-tree'];
    const headers = Object.fromEntries(Object.entries(request.headers()).filter(([name]) => kept.includes(name)));
    return { path: new URL(request.url()).pathname, headers, body: request.postData() ?? '' };
  } finally {
    await browser.close();
  }
}

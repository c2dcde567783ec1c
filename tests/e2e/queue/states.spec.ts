import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults, overflow } from '@/tests/a11y/inspect-page';
import { aQueue, openFilter, signedIn } from './desk';

test.afterAll(() => db().$disconnect());

for (const locale of ['da', 'en'] as const) {
  test(`the states of the queue are accessible and fit a small phone (${locale})`, async ({ browser, baseURL }) => {
    const { codes, path } = await aQueue(2, locale);
    const bulk = `${pathTo(locale, '/workspace/bulk')}?${codes.map((code) => `case=${code}`).join('&')}`;
    for (const look of [
      { width: 1280, height: 900, colorScheme: 'light' },
      { width: 320, height: 640, colorScheme: 'dark' },
    ] as const) {
      const context = await browser.newContext({ baseURL, viewport: look, colorScheme: look.colorScheme });
      await signedIn(context, baseURL, 'Maja');
      const page = await context.newPage();
      for (const address of [path, bulk]) {
        await page.goto(address);
        if (address === path) {
          await openFilter(page);
          await page.getByRole('checkbox').first().check();
        } else await page.locator('.bulk [value="hide"]').check();
        expect(await axeFaults(page, 'all'), `${address} ${look.width}`).toEqual([]);
        expect(await overflow(page), `${address} ${look.width}`).toBeLessThanOrEqual(0);
      }
      await context.close();
    }
  });
}

import { createServer, type Server } from 'node:http';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { makeSummaryFiles } from '@/lib/papers/server/make-summary-files';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSummary, aSummaryVersion } from '@/tests/support/factories/summaries';
import { signIn } from '@/tests/support/sign-in-browser';

test.afterAll(() => db().$disconnect());

/** A project seven people have taken part in, with a summary of it. */
async function aSummarisedProject() {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id });
  for (let each = 0; each < 7; each++) await aSupport({ proposal: await aProposal({ phase, by: await aCitizen() }) });
  const title = `Opgørelse ${crypto.randomUUID().slice(0, 8)}`;
  return { project, title, summary: await aSummary({ projectId: project.id, titleDa: title, titleEn: title }) };
}

const statusOf = async (context: BrowserContext, address: string) =>
  (await context.request.get(address, { maxRedirects: 0, maxRetries: 2 })).status();

test('a version is put together by keyboard, frozen, read by a partner, and gone with the grant', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const { project, title, summary } = await aSummarisedProject();
  const partner = await aPartner([project]);
  await signIn(context, baseURL, await anEmployee(['administrator']));
  await page.goto(pathTo('da', '/workspace/summaries/[id]', { id: summary.id }));
  const parts = page.locator('.summary-part');
  const second = (await parts.nth(1).textContent()) ?? '';
  await pressByTab(page, `Flyt op ${second}`);
  await expect(page.getByText('Indholdet er gemt.')).toBeVisible();
  await expect(parts.first()).toHaveText(second);
  expect(await axeFaults(page, 'all')).toEqual([]);

  await page.goto(pathTo('da', '/workspace/summaries/[id]/versions', { id: summary.id }));
  await page.getByLabel('Jeg har set forhåndsvisningen').check();
  await pressByTab(page, 'Fasthold');
  await expect(page.getByText('Versionen er fastholdt.')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await makeSummaryFiles();

  const theirs = await browser.newContext({ baseURL });
  await signIn(theirs, baseURL, partner);
  const reading = await theirs.newPage();
  await reading.goto(pathTo('da', '/partner'));
  await reading.getByRole('link', { name: new RegExp(`Version 1.*${title}`) }).click();
  await expect(reading.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(await axeFaults(reading, 'all')).toEqual([]);
  const { code } = await db().summaryVersion.findFirstOrThrow({ where: { summaryId: summary.id } });
  const [address, file] = [pathTo('da', '/partner/versions/[code]', { code }), `/api/summaries/${code}/da.pdf`];
  expect([await statusOf(theirs, address), await statusOf(theirs, file)]).toEqual([200, 200]);
  const anybody = await browser.newContext({ baseURL });
  expect(await statusOf(anybody, pathTo('da', '/summaries/[code]', { code }))).toBe(404);

  await db().partnerGrant.updateMany({ where: { projectId: project.id }, data: { revokedAt: new Date() } });
  expect([await statusOf(theirs, address), await statusOf(theirs, file)]).toEqual([404, 404]);
  await page.getByLabel('Alle må se versionen').check();
  await page.getByRole('button', { name: /^Offentliggør/ }).click();
  await expect(page.getByText('Alle kan nu se versionen.')).toBeVisible();
  expect(await statusOf(anybody, pathTo('da', '/summaries/[code]', { code }))).toBe(200);
  await Promise.all([theirs.close(), anybody.close()]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a share link is made, opened by somebody without an account, counted, and closed at the next request', async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const { title, summary } = await aSummarisedProject();
    await aSummaryVersion(summary, { published: false });
    await signIn(context, baseURL, await anEmployee(['administrator']));
    await page.goto(pathTo('da', '/workspace/summaries/[id]/sharing', { id: summary.id }));
    await page.getByLabel('Hvem er linket til?').fill('Fondens bestyrelse');
    await page.getByRole('button', { name: 'Lav et link' }).click();
    const address = (await page.locator('.told code').textContent()) ?? '';
    expect(address).toMatch(/\/delt\/[0-9a-f]{64}$/);

    const board = await browser.newContext({ baseURL, javaScriptEnabled: true });
    const reading = await board.newPage();
    const path = new URL(address).pathname;
    const answer = await reading.goto(path);
    await expect(reading.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(answer?.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': expect.stringContaining('no-store'),
    });
    expect(await board.cookies()).toEqual([]);
    expect(await axeFaults(reading, 'all')).toEqual([]);

    await page.goto(pathTo('da', '/workspace/summaries/[id]/sharing', { id: summary.id }));
    const row = page.getByRole('row').filter({ hasText: 'Fondens bestyrelse' });
    await expect(row).toContainText('1');
    await expect(page.locator('.told')).toHaveCount(0);
    await row.getByLabel('Linket skal holde op med at virke nu').check();
    await row.getByRole('button', { name: /^Luk linket/ }).click();
    await expect(page.getByText('Linket er lukket')).toBeVisible();
    const [closed, unknown] = [await board.request.get(path), await board.request.get(path.replace(/.$/, 'x'))];
    expect([closed.status(), unknown.status()]).toEqual([404, 404]);
    expect(wordsOf(await closed.text())).toBe(wordsOf(await unknown.text()));
    await board.close();
  });
});

test('an embed shows on the site it was made for, on no other, and says so once it is closed', async ({ browser, baseURL }) => {
  const { title, summary } = await aSummarisedProject();
  await aSummaryVersion(summary);
  const [allowed, other] = [await aSite(), await aSite()];
  const embed = await db().summaryEmbed.create({
    data: { summaryId: summary.id, key: crypto.randomUUID(), label: 'Fonden', origins: [allowed.origin] },
  });
  const address = new URL(`/embed/${embed.key}`, baseURL).href;
  for (const site of [allowed, other]) site.show(`<iframe src="${address}" title="Opgørelse" width="600" height="600"></iframe>`);
  const context = await browser.newContext();
  const page = await context.newPage();

  await page.goto(allowed.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(frame.getByRole('link')).toHaveAttribute('href', /\/opgoerelser\/OP-/);
  const answer = await context.request.get(address);
  expect(await answer.text()).not.toContain('<script');
  expect(answer.headers()).not.toHaveProperty('x-frame-options');
  expect(answer.headers()['set-cookie']).toBeUndefined();
  expect(await context.cookies()).toEqual([]);

  const refused = page.waitForEvent('console', { predicate: (message) => /frame-ancestors/.test(message.text()) });
  await page.goto(other.origin);
  await refused;
  await expect(frame.getByRole('heading', { level: 1, name: title })).toHaveCount(0);

  const { revokeEmbed } = await import('@/lib/insight/server/revoke-embed');
  await revokeEmbed(await anEmployee(['administrator']), { embedId: embed.id, sure: 'yes' });
  await expect(async () => {
    await page.goto(allowed.origin);
    await expect(frame.getByText('har lukket for visningen')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await Promise.all([context.close(), allowed.close(), other.close()]);
});

test('a version on paper shows every table open', async ({ page }) => {
  const { summary } = await aSummarisedProject();
  const { code } = await aSummaryVersion(summary);
  await page.goto(pathTo('da', '/summaries/[code]', { code }));
  const tables = page.locator('main table');
  const hidden = async () => (await tables.evaluateAll((all) => all.filter((each) => !each.checkVisibility()))).length;
  expect(await tables.count()).toBeGreaterThan(2);
  expect(await hidden()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await hidden()).toBe(0);
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
});

/** Presses Tab until the button has the focus, then Enter. */
async function pressByTab(page: Page, name: string): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name, exact: true });
  for (let presses = 0; presses < 120; presses++) {
    if (await button.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${name} by keyboard`);
}

/** The words of a page, without what differs between any two answers. */
const wordsOf = (html: string) => (/<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>/g, '');

/** Somebody else's site: an origin of its own with one page. */
async function aSite() {
  let body = '';
  const server: Server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="da"><title>En fond</title><body>${body}</body></html>`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    show: (html: string) => {
      body = html;
    },
    close: () => new Promise((done) => server.close(done)),
  };
}

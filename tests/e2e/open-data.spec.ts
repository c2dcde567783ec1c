import { expect, test } from '@playwright/test';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { openBase, openQuestions } from '@/lib/insight/open-terms';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults, overflow } from '@/tests/a11y/inspect-page';
import { aProposal } from '@/tests/support/factories/participation';

test.afterAll(() => db().$disconnect());

const machine = { kind: 'system', name: 'test' } as const;

test('machines from everywhere read it: with HEAD, with a tag they hold, after asking first', async ({ request }) => {
  const full = await request.get(`${openBase}/projects?limit=2`, { headers: { Origin: 'https://elsewhere.example' } });
  expect(full.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-type': 'application/json; charset=utf-8',
  });
  expect(full.headers()['set-cookie']).toBeUndefined();
  const { etag } = full.headers();
  const head = await request.head(`${openBase}/projects?limit=2`);
  expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0]);
  const held = await request.get(`${openBase}/projects?limit=2`, { headers: { 'If-None-Match': etag ?? '' } });
  expect([held.status(), (await held.body()).length]).toEqual([304, 0]);
  const asked = await request.fetch(`${openBase}/projects`, { method: 'OPTIONS' });
  expect([asked.status(), asked.headers()['access-control-allow-methods']]).toEqual([204, 'GET, HEAD, OPTIONS']);
  expect((await request.post(`${openBase}/projects`)).status()).toBe(405);
  const area = await request.get(`${openBase}/areas/${encodeURIComponent('Ørum Djurs')}`);
  expect((await area.json()).name).toBe('Ørum Djurs');
  const refused = await request.get(`${openBase}/projects?sender=anna`);
  expect([refused.status(), refused.headers()['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8']);
});

test('what is published is there at the next question, and what is hidden is gone', async ({ request }) => {
  const { id, code, phase } = await aProposal({ isPublished: false });
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: phase.projectId }, select: { slug: true } });
  const ofProject = `project=${slug}`;
  const outputs = [
    ...[`/contributions/${code}`, `/contributions?${ofProject}`, `/contributions.csv?${ofProject}`],
    ...['/feed.atom', `/projects/${slug}/feed.atom`],
  ];
  const tells = async () =>
    Promise.all(outputs.map(async (output) => (await (await request.get(`${openBase}${output}`)).text()).includes(code)));
  const all = (told: boolean) => outputs.map(() => told);
  expect(await tells()).toEqual(all(false));
  await db().$transaction((tx) => publishContribution(tx, machine, id, now()));
  await expect.poll(tells).toEqual(all(true));
  await db().$transaction((tx) => hideContribution(tx, machine, id, { reason: 'abuse', text: 'Væk.' }, now()));
  await expect.poll(tells).toEqual(all(false));
});

for (const locale of ['da', 'en'] as const) {
  test(`${locale}: the page explains it, and every question it shows is answered`, async ({ page, request, baseURL }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(pathTo(locale, '/open-data'));
    expect(await axeFaults(page, 'all')).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const heading = { da: 'Åbne data', en: 'Open data' }[locale];
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('contentinfo').getByRole('link', { name: heading, exact: true })).toBeVisible();
    const shown = await page.locator('.questions code').allTextContents();
    const asked = shown.filter((text) => text.startsWith('curl')).map((text) => text.replace(/^curl '|'$/g, ''));
    expect(asked).toHaveLength(Object.keys(openQuestions).length);
    for (const address of asked) {
      const answer = await request.get(`${baseURL}${new URL(address).pathname}${new URL(address).search}`);
      expect([address, answer.status()]).toEqual([address, 200]);
    }
    const links = await page.locator('main a[href^="/api/v1"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.length).toBeGreaterThan(40);
    for (const link of links) expect([link, (await request.get(link ?? '')).status()]).toEqual([link, 200]);

    await page.locator('#what .table-scroll').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('#what .ways a').first()).toBeFocused();
    expect(await axeFaults(page, 'looks')).toEqual([]);
  });

  test(`${locale}: pages say where their feed and their calendar are`, async ({ page, request }) => {
    const { items } = await (await request.get(`${openBase}/projects?limit=1`)).json();
    await page.goto(new URL(items[0].url[locale]).pathname);
    for (const [type, begins] of [
      ['application/atom+xml', '<?xml'],
      ['text/calendar', 'BEGIN:VCALENDAR'],
    ]) {
      const address = await page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href');
      const answer = await request.get(new URL(address ?? '', page.url()).pathname + new URL(address ?? '', page.url()).search);
      expect((await answer.text()).startsWith(begins ?? '-')).toBe(true);
      expect(answer.headers()['content-type']).toContain(type);
    }
  });
}

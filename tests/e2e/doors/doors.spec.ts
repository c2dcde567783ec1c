import { expect, test } from '@playwright/test';
import { pathTo } from '@/lib/i18n/paths';
import { openApiDocument } from '@/lib/insight/open-document';
import { unsubscribeToken } from '@/lib/notifications/server/unsubscribe-token';
import { openDatabase } from '@/lib/platform/db';
import { everyPage } from '@/tests/a11y/every-page';
import type { Visit } from '@/tests/a11y/visit';
import { hashOfRows } from '@/tests/support/hash-of-rows';
import { type OwnSite, ownSite } from '@/tests/support/own-site';
import { aSession } from '@/tests/support/sign-in';
import { canary, namesInCircle, plantCanaries, strangers } from './canaries';
import { actionsOfBuild, buildWithoutProxy, routesOfBuild } from './doors-of-build';
import { type Answer, ask, each, variants } from './variants';

test.describe.configure({ mode: 'default' });
test.setTimeout(600_000);

let site: OwnSite;
let planted = 0;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  const prepare = async (databaseUrl: string) => {
    planted = await plantCanaries(databaseUrl);
  };
  site = await ownSite({ name: 'doors', prepare });
});
test.afterAll(() => site?.stop());

const sessionOf = async (personId: string) => {
  const database = openDatabase(site.databaseUrl);
  const cookie = await aSession(database, personId);
  await database.$disconnect();
  return cookie;
};

/** Every door of the build with an address that leads somewhere, and whose it is. Fails for a page nobody visits. */
async function addresses(): Promise<string[]> {
  const { pages, handlers } = routesOfBuild();
  const visits = await everyPage(site.databaseUrl, 'mail', 'da');
  const known = new Set<string>(visits.map(({ page }) => page));
  expect(pages.filter((page) => !known.has(page) && !unvisited.has(page))).toEqual([]);
  const circle = await namesInCircle(site.databaseUrl);
  // Every door that names a project or what lies in one is also asked for the one that is only for invited people.
  const inside = visits.map((visit) => ({ ...visit, params: { ...visit.params, ...named(circle, visit.params) } }));
  return [
    ...new Set([
      ...[...visits, ...inside].map(addressOf),
      ...handlers.map((route) => handlerAddress(route, visits)),
      ...handlers.map((route) => handlerAddress(route, inside)),
      ...openDataAddresses(circle),
    ]),
  ];
}

const named = (names: Record<string, string>, params: Record<string, string>) =>
  Object.fromEntries(Object.entries(names).filter(([name]) => name in params));

/** What opens for whoever holds the console's link, and the pages that say that there is none. */
const unvisited = new Set(['/sign-in/administrator', '/not-here', '/[...rest]']);

const addressOf = ({ page, params }: Visit) => pathTo('da', page, params as never);

/**
 * Every address of the open data, which one handler answers, with the names of what is only for invited people. What else
 * is not public is asked for by its key where the outputs of the open data are gone through (open-data-canaries.test.ts).
 */
function openDataAddresses(names: Record<string, string>): string[] {
  const keys = [...new Set(Object.values(names))];
  return Object.keys(openApiDocument(site.address).paths as object).flatMap((path) =>
    path.includes('{key}')
      ? keys.map((key) => `/api/v1${path.replace('{key}', encodeURIComponent(key))}`)
      : [`/api/v1${path === '/' ? '' : path}`],
  );
}

/** A route handler under the names the pages were visited by. */
function handlerAddress(route: string, visits: Visit[]): string {
  const names = Object.assign({}, ...visits.map(({ params }) => params)) as Record<string, string>;
  return route.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => encodeURIComponent(names[name] ?? 'x'));
}

/**
 * Each stranger at each door in each way. Of the ways but the plain one only each so many-th, so that each door, way and
 * stranger still comes: neither three nor seven divides them. All of them with EVERY_DOOR=yes (docs/measurements.md).
 */
async function crawl(origin: string, eachOf: 3 | 7): Promise<{ asked: number; leaks: string[] }> {
  const doors = await addresses();
  const people = [
    ['nobody', undefined] as const,
    ...(await Promise.all(strangers.map(async (who) => [who, await sessionOf(who)] as const))),
  ];
  const all = doors
    .flatMap((address) =>
      Object.entries(variants).flatMap(([variant, of]) => people.map(([who, cookie]) => ({ address, variant, of, who, cookie }))),
    )
    .filter(({ variant }, index) => process.env.EVERY_DOOR || variant === 'plain' || index % eachOf === 0);
  const leaks: string[] = [];
  await each(all, async ({ address, variant, of, who, cookie }) => {
    const { body, status } = await ask(origin, of(address), { cookie });
    if (body.includes(canary)) leaks.push(`${address} (${variant}) as ${who}: ${status}`);
  });
  return { asked: all.length, leaks };
}

test('SEC-02: no door of the build gives a protected body to a stranger, however it is asked for', async () => {
  const administrator = await sessionOf('demo-administrator');
  const shown = new Set<string>();
  await each(await addresses(), async (address) => {
    const { body } = await ask(site.address, { path: address }, { cookie: administrator });
    for (const [word] of body.matchAll(new RegExp(`${canary}[. …@]?\\w*`, 'g'))) shown.add(word);
  });
  expect(shown.size, 'what an administrator is shown, so that the canaries can be seen at all').toBeGreaterThan(6);

  const { asked, leaks } = await crawl(site.address, 3);
  say(
    'SEC-02',
    `${asked} requests (${Object.keys(variants).length} ways, ${strangers.length + 1} strangers), ${planted} kinds of canaries, ${leaks.length} leaks`,
  );
  expect(leaks).toEqual([]);
});

test('SEC-02: nor does the same build without its proxy', async () => {
  const bare = await ownSite({
    name: 'doors-without-proxy',
    prepare: async (databaseUrl) => void (await plantCanaries(databaseUrl)),
    dist: buildWithoutProxy(),
  });
  const before = site;
  try {
    site = bare;
    const [withProxy, without] = await Promise.all([before, bare].map(({ address }) => ask(address, { path: '/log-ind' })));
    expect(withProxy?.headers['content-security-policy']).toContain('nonce-');
    expect(without?.headers['content-security-policy'] ?? '').not.toContain('nonce-');
    const { asked, leaks } = await crawl(bare.address, 7);
    say('SEC-02 without proxy.ts', `${asked} requests, ${leaks.length} leaks`);
    expect(leaks).toEqual([]);
  } finally {
    site = before;
    await bare.stop();
  }
});

test('SEC-15: no server action changes anything for another site, an opaque origin or none', async () => {
  const cookie = await sessionOf('demo-administrator');
  const origins = { evil: 'https://evil.example', opaque: 'null', lookalike: `${site.address}.evil.example`, missing: null };
  const before = await hashOfRows(site.databaseUrl);
  const done: string[] = [];
  const all = actionsOfBuild().flatMap((action) =>
    Object.entries(origins).flatMap(([from, origin]) => forms.map((form) => ({ action, from, origin, form }))),
  );
  await each(all, async ({ action, from, origin, form }) => {
    const { headers, body } = form.of(action.id);
    const answer = await ask(
      site.address,
      { path: '/min-side', headers: { ...headers, ...(origin && { Origin: origin }) } },
      { method: 'POST', cookie, body },
    );
    // Without an origin the answer is the page with the form and a refusal (form-door.test.ts); the rows say the rest.
    if (origin && answer.status < 400) done.push(`${action.name} from ${from} (${form.name}): ${answer.status}`);
  });
  say('SEC-15', `${all.length} requests to ${actionsOfBuild().length} actions, ${done.length} let in`);
  expect(done).toEqual([]);
  expect(await hashOfRows(site.databaseUrl)).toBe(before);
});

const boundary = 'xxxxx';
const multipart = (fields: Record<string, string>) =>
  `${Object.entries(fields)
    .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--${boundary}--\r\n`;

/** How a browser sends an action: by script, by a plain form, and as the text another site can send without asking. */
const forms = [
  {
    name: 'by script',
    of: (id: string) => ({
      headers: { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify([{ fieldErrors: {}, values: {}, attempt: 0 }, {}]),
    }),
  },
  {
    name: 'by a form',
    of: (id: string) => ({
      headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
      body: multipart({ [`$ACTION_ID_${id}`]: '', locale: 'da', name: 'Ond' }),
    }),
  },
];

test('SEC-18: what a mail’s token opens is the one thing it was sent for', async () => {
  const token = unsubscribeToken({ what: 'kind', which: 'news', personId: 'demo-citizen' });
  const before = await hashOfRows(site.databaseUrl);
  const { pages, handlers } = routesOfBuild();
  const others = [...pages.map((page) => (page === '/' ? '/en' : `/en${page}`)), ...handlers].filter(
    (route) => !/unsubscribe/.test(route),
  );
  const sessions: string[] = [];
  const tries = others.flatMap((route) => {
    const path = route.replaceAll(/\[(?:\.\.\.)?\w+\]/g, token);
    return [
      { path: `${path}?token=${token}`, method: 'GET' },
      { path: `${path}?token=${token}`, method: 'POST' },
    ];
  });
  const opensOne = (answer: Answer) =>
    [answer.headers['set-cookie']].flat().some((line) => /traaden-session=[^;]/.test(line ?? ''));
  await each(tries, async ({ path, method }) => {
    const answer = await ask(site.address, { path, headers: { Origin: site.address } }, { method });
    if (opensOne(answer)) sessions.push(`${method} ${path}`);
  });
  say('SEC-18', `${tries.length} requests with a mail's token, ${sessions.length} sessions`);
  expect(sessions).toEqual([]);
  expect(await hashOfRows(site.databaseUrl)).toBe(before);
});

function say(check: string, figures: string): void {
  test.info().annotations.push({ type: check, description: figures });
  console.info(`${check}: ${figures}`);
}

import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aDesk, aSaidProposal, decide, save } from './desk';
import { words } from './words';

test.afterAll(() => db().$disconnect());

test('what is redacted shows its mark, and the words are nowhere in public', async ({ page, browser, baseURL, request }) => {
  test.setTimeout(120_000);
  const say = words.da;
  const canaries = ['Kanariefugl', 'Skovskade'];
  const said = await aSaidProposal('da', {
    title: 'En bænk hos Kanariefugl ved stien',
    text: 'Spørg Skovskade i nummer 4. Så kan man hvile.\nOgså om vinteren.',
  });
  const { code, slug } = said;
  const pages = [
    said.path,
    pathTo('da', '/path/[code]', { code }),
    pathTo('da', '/projects/[slug]', { slug }),
    pathTo('da', '/projects/[slug]/proposals', { slug }),
    pathTo('da', '/report/[code]', { code }),
    pathTo('da', '/contributions'),
    pathTo('da', '/moderation/log'),
  ];
  const machines = [`/api/v1/contributions/${code}`, `/api/v1/contributions?project=${slug}`, `/api/v1/projects/${slug}`];
  /** Everything public says, as pages, as what the router fetches for them, and as open data. */
  const everything = async () => {
    const asRouter = { RSC: '1', 'Next-Router-State-Tree': '' };
    // A connection kept from before may be closed by the server just now; a browser asks again, and so do we.
    const get = (address: string, headers = {}) => request.get(address, { headers, maxRetries: 2 });
    const got = await Promise.all([
      ...[...pages, ...machines].map((address) => get(address)),
      ...pages.map((address) => get(`${address}?_rsc=1`)),
      ...pages.map((address) => get(address, asRouter)),
    ]);
    return Promise.all(got.map(async (answer) => `${answer.url()} ${await answer.text()}`));
  };
  const telling = (texts: string[]) => texts.filter((text) => canaries.some((canary) => text.includes(canary))).length;
  const before = await everything();
  expect(telling(before)).toBeGreaterThan(7);

  const maja = await aDesk(browser, baseURL, 'Maja');
  await maja.goto(said.case);
  await decide(maja, say.redact);
  await save(maja);
  await expect(maja.locator('.field-error .input').first()).toBeFocused();
  expect(await axeFaults(maja, 'all')).toEqual([]);
  for (const [field, canary] of [
    [`#marked-title-${code}`, 'Kanariefugl'],
    [`#marked-text-${code}`, 'Skovskade'],
  ] as const) {
    await maja.locator(field).evaluate((element: HTMLTextAreaElement, word) => {
      element.focus();
      element.setSelectionRange(element.value.indexOf(word), element.value.indexOf(word) + word.length);
    }, canary);
    await maja.locator('.mark-passages button').click();
    await expect(maja.locator(field)).toHaveValue(new RegExp(`\\[\\[${canary}\\]\\]`));
  }
  await maja.locator(`#reason-${code}`).selectOption('personal_data');
  await maja.locator(`#text-${code}`).fill('Vi har fjernet navnene.');
  await save(maja);
  await expect.poll(() => db().redaction.count({ where: { contributionId: said.id } })).toBe(1);
  await maja.context().close();

  await page.goto(said.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'En bænk hos [fjernet af kommunen: personoplysning] ved stien',
  );
  await expect(page.locator('main .voice .removed').first()).toHaveText('[fjernet af kommunen: personoplysning]');
  await expect(page).toHaveTitle(/En bænk hos \[fjernet af kommunen: personoplysning\] ved stien/);
  expect(await axeFaults(page, 'all')).toEqual([]);
  const after = await everything();
  expect(after.filter((text) => canaries.some((canary) => text.includes(canary))).map((text) => text.slice(0, 200))).toEqual([]);
  expect(after.filter((text) => /[⟦⟧]/.test(text)).map((text) => text.slice(0, 200))).toEqual([]);
  const open = await (await request.get(`/api/v1/contributions/${code}`)).json();
  expect(JSON.stringify(open)).toContain('hos [fjernet af kommunen: personoplysning] ved stien');
});

test('of two officers at one case the slower one sees who decided what, and loses no word', async ({ browser, baseURL }) => {
  const say = words.da;
  const said = await aSaidProposal('da', { text: 'En bænk hos Kaj ved stien.', isPublished: false });
  const [maja, ole] = [await aDesk(browser, baseURL, 'Maja Majasen'), await aDesk(browser, baseURL, 'Ole')];
  await Promise.all([maja.goto(said.case), ole.goto(said.case)]);
  await decide(ole, say.redact);
  await ole.locator(`#marked-text-${said.code}`).fill('En bænk hos [[Kaj]] ved stien.');
  await ole.locator(`#reason-${said.code}`).selectOption('personal_data');
  await ole.locator(`#text-${said.code}`).fill('Vi har fjernet et navn.');
  await decide(maja, say.hide);
  await maja.locator(`#reason-${said.code}`).selectOption('off_topic');
  await maja.locator(`#text-${said.code}`).fill('Det handler om noget andet.');
  await save(maja);
  await expect.poll(() => db().hiding.count({ where: { contributionId: said.id } })).toBe(1);

  await save(ole);
  await expect(ole.getByText(/En anden har skjult bidraget, mens du læste/)).toBeVisible();
  await expect(ole.locator('.history')).toContainText(`Skjult af Maja Majasen. Grund: ${say.offTopic}.`);
  await expect(ole.locator(`#marked-text-${said.code}`)).toHaveValue('En bænk hos [[Kaj]] ved stien.');
  await expect(ole.locator(`#text-${said.code}`)).toHaveValue('Vi har fjernet et navn.');
  await expect(ole.locator(`#reason-${said.code}`)).toHaveValue('personal_data');
  expect(await axeFaults(ole, 'all')).toEqual([]);
  expect(await db().redaction.count({ where: { contributionId: said.id } })).toBe(0);

  // Knowing that, Ole's decision holds when it is given again.
  await save(ole);
  await expect.poll(() => db().redaction.count({ where: { contributionId: said.id } })).toBe(1);
  expect(await db().hiding.count({ where: { contributionId: said.id } })).toBe(0);
  await Promise.all([maja.context().close(), ole.context().close()]);
});

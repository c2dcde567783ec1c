import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/audit/actor';
import type { Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

const words = {
  da: {
    abuse: 'Trusler eller had',
    offTopic: 'Uden for emnet',
    hide: /^Skjul/,
    show: /^Vis, som det er/,
    giveBack: /^Send tilbage til rettelse/,
    redact: /^Vis uden nogle ord/,
    notShown: /vises ikke/,
    mendIt: 'Ret dit forslag, og send igen',
    appeal: 'Hvorfor er du uenig?',
    sendAppeal: 'Send klagen',
    appealNeeded: 'Skriv, hvorfor du er uenig',
    appealCpr: /ligner et CPR-nummer/,
    appealed: /^Du klagede/,
    sameOfficer: 'Du afgjorde sagen. En anden skal svare på klagen.',
    waits: /Borgeren har klaget/,
    uphold: /^Medhold/,
    answer: /^Svar til borgeren/,
    sendAnswer: 'Send svaret',
    upheld: 'Medhold',
    mailUpheld: 'Du har fået medhold',
    youWon: /^Du fik medhold/,
    logged: 'Medhold: vist igen',
    mend: 'Tekst',
    sendAgain: 'Send igen',
    tooShort: /Skriv mindst 10 tegn/,
    waiting: /venter på, at en ansat læser/,
    difference: 'Det, borgeren har rettet',
    block: 'Udeluk afsenderen for en tid',
    blockMessage: /^Besked til personen/,
    impose: 'Udeluk',
    blockReason: 'Grund',
    lift: /^Ophæv/,
    comment: 'Din kommentar',
    sendComment: 'Send kommentar',
    commentSent: /Din kommentar er sendt\. Koden er ND-/,
    blocked: /Du kan ikke skrive her før .* På Min side/,
    myBlock: /^Du kan ikke skrive eller støtte før/,
  },
  en: {
    abuse: 'Threats or hate',
    offTopic: 'Off topic',
    hide: /^Hide/,
    show: /^Show as it is/,
    giveBack: /^Return to be mended/,
    redact: /^Show without some words/,
    notShown: /is not shown/,
    mendIt: 'Mend your proposal and send it again',
    appeal: 'Why do you disagree?',
    sendAppeal: 'Send the appeal',
    appealNeeded: 'Write why you disagree',
    appealCpr: /looks like a CPR number/,
    appealed: /^You appealed/,
    sameOfficer: 'You decided the case. Somebody else has to answer the appeal.',
    waits: /The citizen has appealed/,
    uphold: /^Uphold/,
    answer: /^Answer to the citizen/,
    sendAnswer: 'Send the answer',
    upheld: 'Upheld',
    mailUpheld: 'Your appeal is upheld',
    youWon: /^Your appeal was upheld/,
    logged: 'Upheld: shown again',
    mend: 'Text',
    sendAgain: 'Send again',
    tooShort: /Write at least 10 characters/,
    waiting: /waits for an employee/,
    difference: 'What the citizen mended',
    block: 'Block the sender for a time',
    blockMessage: /^Message to the person/,
    impose: 'Block',
    blockReason: 'Reason',
    lift: /^Lift/,
    comment: 'Your comment',
    sendComment: 'Send comment',
    commentSent: /Your comment is sent\. The code is ND-/,
    blocked: /You cannot write here before .* On My page/,
    myBlock: /^You cannot write or support before/,
  },
} as const;

const runs = [
  { locale: 'da', javaScriptEnabled: true },
  { locale: 'en', javaScriptEnabled: false },
] as const;

/** A proposal with its author and the address everybody reads it at. */
async function aSaidProposal(locale: Locale, over: { title?: string; text?: string; isPublished?: boolean } = {}) {
  const author = await aCitizen({ locale });
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, moderation: 'after' });
  const proposal = await aProposal({ phase, by: author, at: day(-2), ...over });
  const { email } = await db().user.findUniqueOrThrow({ where: { id: author.personId }, select: { email: true } });
  return {
    ...proposal,
    author,
    email: email ?? '',
    slug: project.slug,
    path: pathTo(locale, '/projects/[slug]/proposals/[code]', { slug: project.slug, code: proposal.code }),
    own: pathTo(locale, '/me/contributions/[code]', { code: proposal.code }),
    case: pathTo(locale, '/workspace/cases/[code]', { code: proposal.code }),
  };
}

/** A desk of its own for an employee with a name. */
async function aDesk(browser: Browser, baseURL: string | undefined, name: string, roles: Role[] = ['moderator']) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: true });
  const person = await anEmployee(roles);
  await db().user.update({ where: { id: person.personId }, data: { name } });
  await signIn(context, baseURL, person);
  return context.newPage();
}

/** Opens the newest caught mail to an address as soon as it is the one with this heading. */
async function openMail(page: Page, locale: Locale, address: string, heading: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(pathTo(locale, '/mailbox'));
    const link = page.getByRole('listitem').filter({ hasText: address }).first().getByRole('link');
    await page.goto((await link.getAttribute('href', { timeout: 1000 })) ?? '');
    await expect(page.getByRole('main').getByText(heading).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
}

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

/** Hides the open case with the keyboard alone. */
async function hideWithKeys(page: Page, code: string, reason: string, message: string): Promise<void> {
  const hide = page.locator('.decide [name="outcome"][value="hidden"]');
  const choice = page.locator('.decide .choice').filter({ has: page.locator('[value="hidden"]') });
  const key = await choice.locator('kbd').textContent();
  await expect(async () => {
    await page.keyboard.press(key ?? '');
    await expect(hide).toBeChecked({ timeout: 500 });
  }).toPass();
  await expect(page.locator(`#reason-${code}`)).toBeFocused();
  await page.keyboard.type(reason);
  await tabTo(page, page.locator(`#text-${code}`));
  await page.keyboard.type(message);
  await tabTo(page, page.locator('.decide button[type="submit"]'));
  await page.keyboard.press('Enter');
}

const save = (page: Page) => page.locator('.decide button[type="submit"]').click();
const decide = (page: Page, outcome: RegExp) => page.locator('.decide').getByRole('radio', { name: outcome }).check();

test.afterAll(() => db().$disconnect());

for (const { locale, javaScriptEnabled } of runs) {
  const say = words[locale];
  test.describe(`${locale}, the citizen ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    const isClean = async (page: Page) => {
      if (javaScriptEnabled) expect(await axeFaults(page, 'all'), page.url()).toEqual([]);
    };

    test('what is hidden is told, appealed, and restored by another officer', async ({ page, context, browser, baseURL }) => {
      test.setTimeout(120_000);
      const said = await aSaidProposal(locale);
      await page.goto(said.path);
      await expect(page.getByRole('main')).toContainText('Så kan man hvile undervejs.');

      const maja = await aDesk(browser, baseURL, 'Maja');
      await maja.goto(said.case);
      await hideWithKeys(maja, said.code, say.abuse, 'Det er hån.');
      await expect.poll(() => db().hiding.count({ where: { contributionId: said.id } })).toBe(1);
      expect((await page.goto(said.path))?.status()).toBe(404);

      await openMail(page, locale, said.email, say.notShown);
      await expect(page.getByText('Det er hån.').first()).toBeVisible();

      await signIn(context, baseURL, said.author);
      await page.goto(said.own);
      await expect(page.getByRole('main')).toContainText('Det er hån.');
      await expect(page.getByRole('link', { name: say.abuse })).toHaveAttribute('href', /#abuse$/);
      await isClean(page);
      const appeal = page.getByLabel(say.appeal);
      if (javaScriptEnabled) {
        await page.getByRole('button', { name: say.sendAppeal }).click();
        await expect(page.getByRole('link', { name: say.appealNeeded })).toBeVisible();
        await expect(page.locator('.errors')).toBeFocused();
        await isClean(page);
      }
      await appeal.fill('Mit nummer er 010180-1234. Det er ikke hån.');
      await page.getByRole('button', { name: say.sendAppeal }).click();
      await expect(page.getByRole('link', { name: say.appealCpr })).toBeVisible();
      await expect(appeal).toHaveValue('Mit nummer er 010180-1234. Det er ikke hån.');
      await appeal.fill('Jeg skriver om en <b>bænk</b>, ikke om mennesker.');
      await page.getByRole('button', { name: say.sendAppeal }).click();
      await expect(page.getByText(say.appealed)).toBeVisible();
      await expect(page.getByText('Jeg skriver om en <b>bænk</b>, ikke om mennesker.')).toBeVisible();
      await expect(appeal).toHaveCount(0);
      await isClean(page);

      // Whoever decided cannot answer, nor decide around the appeal.
      const { id } = await db().appeal.findFirstOrThrow({ where: { decision: { case: { contributionId: said.id } } } });
      const answering = pathTo(locale, '/workspace/appeals/[id]', { id });
      await maja.goto(answering);
      await expect(maja.getByText(say.sameOfficer)).toBeVisible();
      await maja.goto(said.case);
      await expect(maja.getByText(say.waits)).toBeVisible();
      await maja.context().close();

      const ole = await aDesk(browser, baseURL, 'Ole');
      await ole.goto(answering);
      await expect(ole.getByText('Jeg skriver om en <b>bænk</b>, ikke om mennesker.')).toBeVisible();
      await ole.getByRole('radio', { name: say.uphold }).check();
      await ole.getByRole('button', { name: say.sendAnswer }).click();
      await expect(ole.locator('.errors')).toBeFocused();
      await expect(ole.getByRole('radio', { name: say.uphold })).toBeChecked();
      expect(await axeFaults(ole, 'all')).toEqual([]);
      await ole.getByLabel(say.answer).fill('Du har ret. Kritik skjuler vi ikke.');
      await ole.getByRole('button', { name: say.sendAnswer }).click();
      await expect(ole.getByRole('heading', { name: say.upheld, exact: true })).toBeVisible();
      expect(await axeFaults(ole, 'all')).toEqual([]);
      await ole.context().close();

      await openMail(page, locale, said.email, say.mailUpheld);
      await page.goto(said.own);
      await expect(page.getByText(say.youWon)).toBeVisible();
      await expect(page.getByText('Du har ret. Kritik skjuler vi ikke.')).toBeVisible();
      await isClean(page);
      expect((await page.goto(said.path))?.status()).toBe(200);
      await expect(page.getByRole('main')).toContainText('Så kan man hvile undervejs.');

      // The log says that it was shown again, and holds neither the words nor the person.
      await page.goto(pathTo(locale, '/moderation/log'));
      const line = page.getByRole('row').filter({ has: page.locator(`a[href$="/${said.slug}"]`) });
      await expect(line).toContainText(say.logged);
      await expect(page.getByRole('main')).not.toContainText('Det er hån.');
    });

    test('what is returned is mended and published', async ({ page, context, browser, baseURL }) => {
      test.setTimeout(120_000);
      const said = await aSaidProposal(locale, { text: 'En bænk, for Kaj i nummer 4 er gammel.', isPublished: false });
      const maja = await aDesk(browser, baseURL, 'Maja');
      await maja.goto(said.case);
      await decide(maja, say.giveBack);
      await save(maja);
      await expect(maja.locator(`#reason-${said.code}`)).toBeFocused();
      expect(await axeFaults(maja, 'all')).toEqual([]);
      await maja.locator(`#reason-${said.code}`).selectOption('personal_data');
      await maja.locator(`#text-${said.code}`).fill('Tag naboen ud, så viser vi det.');
      await save(maja);
      await expect.poll(() => db().mending.count({ where: { contributionId: said.id } })).toBe(1);

      await openMail(page, locale, said.email, say.mendIt);
      await signIn(context, baseURL, said.author);
      await page.goto(said.own);
      await expect(page.getByText('Tag naboen ud, så viser vi det.')).toBeVisible();
      await isClean(page);
      const text = page.getByLabel(say.mend, { exact: true });
      await expect(text).toHaveValue('En bænk, for Kaj i nummer 4 er gammel.');
      await text.fill('En bænk.');
      await page.getByRole('button', { name: say.sendAgain }).click();
      await expect(page.getByRole('link', { name: say.tooShort })).toBeVisible();
      await expect(text).toHaveValue('En bænk.');
      await isClean(page);
      await text.fill('En bænk, for mange her er gamle.');
      await page.getByRole('button', { name: say.sendAgain }).click();
      await expect(page.getByText(say.waiting)).toBeVisible();
      await isClean(page);

      await maja.goto(said.case);
      await expect(maja.getByRole('heading', { name: say.difference })).toBeVisible();
      await expect(maja.locator('.difference del').first()).toBeVisible();
      await expect(maja.locator('.difference ins').first()).toBeVisible();
      expect(await axeFaults(maja, 'all')).toEqual([]);
      await decide(maja, say.show);
      await save(maja);
      await expect.poll(() => db().publication.count({ where: { contributionId: said.id } })).toBe(1);
      await maja.context().close();
      await page.goto(said.path);
      await expect(page.getByRole('main')).toContainText('En bænk, for mange her er gamle.');
      await expect(page.getByRole('main')).not.toContainText('Kaj');
    });
  });
}

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

for (const { locale, way } of [
  { locale: 'da', way: 'lifted' },
  { locale: 'en', way: 'appealed' },
] as const) {
  const say = words[locale];

  test(`who is blocked is told why and can write again once the block is ${way} (${locale})`, async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const said = await aSaidProposal(locale);
    const { slug } = said;
    const manager = await aDesk(browser, baseURL, 'Lone', ['project_manager']);
    await manager.goto(said.case);
    await manager.getByRole('link', { name: say.block }).click();
    await manager.getByRole('button', { name: say.impose, exact: true }).click();
    await expect(manager.locator('.errors')).toBeFocused();
    expect(await axeFaults(manager, 'all')).toEqual([]);
    await manager.getByLabel(say.blockReason, { exact: true }).selectOption('abuse');
    await manager.getByLabel(say.blockMessage).fill('Du har truet andre tre gange.');
    await manager.getByRole('button', { name: say.impose, exact: true }).click();
    const row = manager.getByRole('row').filter({ hasText: said.code });
    await expect(row).toBeVisible();
    expect(await axeFaults(manager, 'all')).toEqual([]);
    await openMail(page, locale, said.email, say.myBlock);

    await signIn(context, baseURL, said.author);
    const comments = pathTo(locale, '/projects/[slug]/comments', { slug });
    await page.goto(comments);
    await page.getByLabel(say.comment).fill('Det er en god idé.');
    await page.getByRole('button', { name: say.sendComment }).click();
    await expect(page.getByRole('link', { name: say.blocked })).toBeVisible();
    await expect(page.getByLabel(say.comment)).toHaveValue('Det er en god idé.');
    expect(await axeFaults(page, 'all')).toEqual([]);

    await page.goto(pathTo(locale, '/me'));
    await expect(page.getByRole('heading', { name: say.myBlock })).toBeVisible();
    await expect(page.getByText('Du har truet andre tre gange.')).toBeVisible();
    expect(await axeFaults(page, 'all')).toEqual([]);
    if (way === 'lifted') await row.getByRole('button', { name: say.lift }).click();
    else await appealBlock(page, browser, baseURL, said.author.personId);
    await expect.poll(() => db().block.count({ where: { personId: said.author.personId, liftedAt: null } })).toBe(0);
    await manager.context().close();

    await page.goto(pathTo(locale, '/me'));
    await expect(page.getByRole('heading', { name: say.myBlock })).toHaveCount(0);
    await page.goto(comments);
    await page.getByLabel(say.comment).fill('Det er en god idé.');
    await page.getByRole('button', { name: say.sendComment }).click();
    await expect(page.getByText(say.commentSent)).toBeVisible();
  });

  async function appealBlock(page: Page, browser: Browser, baseURL: string | undefined, personId: string): Promise<void> {
    await page.getByLabel(say.appeal).fill('Det var ikke mig.');
    await page.getByRole('button', { name: say.sendAppeal }).click();
    await expect(page.getByText(say.appealed)).toBeVisible();
    expect(await axeFaults(page, 'all')).toEqual([]);
    const { id } = await db().appeal.findFirstOrThrow({ where: { authorId: personId } });
    const other = await aDesk(browser, baseURL, 'Ida', ['project_manager']);
    await other.goto(pathTo(locale, '/workspace/appeals/[id]', { id }));
    await other.getByRole('radio', { name: say.uphold }).check();
    await other.getByLabel(say.answer).fill('Du har ret. Det var en anden.');
    await other.getByRole('button', { name: say.sendAnswer }).click();
    await expect(other.getByRole('heading', { name: say.upheld, exact: true })).toBeVisible();
    await other.context().close();
  }
}

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

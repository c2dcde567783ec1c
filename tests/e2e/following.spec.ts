import { expect, type Page, test } from '@playwright/test';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { markUse } from '@/lib/decisions/server/mark-use';
import { unsubscribeToken } from '@/lib/notifications/server/unsubscribe-token';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

test.afterAll(() => db().$disconnect());

const exampleProject = async () =>
  (await db().project.findFirstOrThrow({ where: { isExample: true, publication: { isNot: null } } })).slug;
const open = (page: Page, path: string) => page.goto(path);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a citizen follows a project, sees it in the list, adds a word and a place, and stops again', async ({
      page,
      context,
      baseURL,
    }) => {
      const person = await aCitizen();
      await signIn(context, baseURL, person);
      const slug = await exampleProject();
      await open(page, pathTo('da', '/projects/[slug]', { slug }));
      await page.getByRole('button', { name: /^Følg ?:/ }).click();
      if (javaScriptEnabled) await expect(page.getByRole('button', { name: /^Du følger ?:/ })).toBeVisible();
      else await expect(page).toHaveURL(pathTo('da', '/follow/[what]/[slug]', { what: 'project', slug }));
      await expect.poll(() => db().follow.count({ where: { personId: person.personId, endedAt: null } })).toBe(1);

      await open(page, pathTo('da', '/me/following'));
      await expect(page.getByText('Du følger én ting')).toBeVisible();
      await page.getByLabel('Ord', { exact: true }).fill('cykelsti');
      await page.getByRole('button', { name: 'Følg ordet' }).click();
      await expect(page.getByText('Du følger 2 ting')).toBeVisible();
      await page.getByLabel('By', { exact: true }).selectOption('Grenaa');
      await page.getByRole('button', { name: 'Følg stedet' }).click();
      await expect(page.getByText('Du følger 3 ting')).toBeVisible();
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
      await page.getByRole('button', { name: /Følg ikke længere ?: cykelsti/ }).click();
      await expect(page.getByText('Du følger 2 ting')).toBeVisible();
    });

    test('a citizen chooses how soon to hear, and pauses', async ({ page, context, baseURL }) => {
      const person = await aCitizen();
      await signIn(context, baseURL, person);
      await open(page, pathTo('da', '/me/notifications'));
      const news = page.getByRole('group', { name: 'Nyt om det, du følger' });
      await news.getByLabel('Aldrig').check();
      await page.getByLabel(/^Ingen mails før/).fill('2000-01-01');
      await page.getByRole('button', { name: 'Gem' }).click();
      await expect(page.getByText('Vælg en dag fra i morgen og frem.').first()).toBeVisible();
      await expect(news.getByLabel('Aldrig')).toBeChecked();
      await page.getByLabel(/^Ingen mails før/).fill('');
      await page.getByRole('button', { name: 'Gem' }).click();
      await expect(page.getByText('Dine valg er gemt.')).toBeVisible();
      await expect(news.getByLabel('Aldrig')).toBeChecked();
      await open(page, pathTo('da', '/me/notifications'));
      await expect(news.getByLabel('Aldrig')).toBeChecked();
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
    });

    test('the link of a mail turns off what it was about and nothing else, and undoes it', async ({ page }) => {
      const { personId } = await aCitizen();
      const token = unsubscribeToken({ what: 'kind', which: 'news', personId });
      await open(page, pathTo('da', '/unsubscribe/[token]', { token }));
      expect(await db().notificationPreference.count({ where: { personId } })).toBe(0);
      await page.getByRole('button', { name: 'Stop disse mails' }).click();
      await expect(page.getByText('Det er slået fra.')).toBeVisible();
      expect(await db().notificationPreference.findMany({ where: { personId } })).toMatchObject([
        { kind: 'news', cadence: 'never' },
      ]);
      await page.getByRole('button', { name: /^Fortryd/ }).click();
      await expect(page.getByRole('button', { name: 'Stop disse mails' })).toBeVisible();
      expect(await db().notificationPreference.findMany({ where: { personId } })).toMatchObject([{ cadence: 'daily' }]);
    });
  });
}

test('MAIL-07, SEC-18: one click from a mail program works from anywhere, once and for one thing; no other door opens', async ({
  request,
}) => {
  const { personId } = await aCitizen();
  const token = unsubscribeToken({ what: 'kind', which: 'news', personId });
  const address = `/api/unsubscribe/${token}`;
  const seen = await request.get(address, { maxRedirects: 0 });
  expect(seen.status()).toBe(303);
  expect(await db().notificationPreference.count({ where: { personId } })).toBe(0);
  for (let time = 0; time < 2; time++) {
    const answer = await request.post(address, {
      headers: { origin: 'https://mail.example' },
      form: { 'List-Unsubscribe': 'One-Click' },
      maxRedirects: 0,
    });
    expect([answer.status(), answer.headers()['set-cookie']]).toEqual([200, undefined]);
  }
  expect(await db().notificationPreference.count({ where: { personId } })).toBe(1);
  expect((await request.post('/api/unsubscribe/guessed')).status()).toBe(404);

  const bearing = { authorization: `Bearer ${token}`, cookie: `traaden-session=${token}` };
  expect(await (await request.get('/api/me', { headers: bearing })).json()).toMatchObject({ kind: 'anonymous' });
  expect((await request.get(`/api/me/notifications?token=${token}`, { headers: bearing })).status()).toBe(401);
  const slug = await exampleProject();
  for (const door of ['/api/me/notifications', `/api/follow/project/${slug}`, `/api/proposals/${token}/support`, '/api/sign-out'])
    expect((await request.post(`${door}?token=${token}`, { headers: bearing, data: { act: 'follow' } })).status(), door).toBe(
      403,
    );
  expect(await db().session.count({ where: { userId: personId } })).toBe(0);
});

test('what is new shows live in two windows, is read by opening it, and leaves the badge when seen', async ({
  page,
  context,
  baseURL,
}) => {
  const author = await aCitizen();
  await signIn(context, baseURL, author);
  const officer = await anEmployee(['moderator']);
  const first = await aProposal({ by: author, title: 'Det første', isPublished: false });
  await publishContribution(db(), officer, first.id, now());
  await expect.poll(() => db().notification.count({ where: { recipientId: author.personId } })).toBe(1);
  await open(page, pathTo('da', '/projects'));
  const badge = page.getByRole('link', { name: '1 ny besked' });
  await expect(badge.first()).toBeVisible();
  await badge.first().click();
  await expect(page.getByText('1 ulæst')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);

  const other = await context.newPage();
  await open(other, pathTo('da', '/me/news'));
  const second = await aProposal({ by: author, title: 'Det andet', isPublished: false });
  await hideContribution(db(), officer, second.id, { reason: 'off_topic', text: 'Forkert sted.' }, now());
  for (const window of [page, other]) await expect(window.getByText('Det andet')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Markér alt som læst' }).click();
  for (const window of [page, other]) await expect(window.getByText('Alt er læst')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: /^Markér som ulæst ?: Dit forslag/ }).click();
  await expect(other.getByText('1 ulæst')).toBeVisible({ timeout: 15_000 });
  await other.getByRole('link', { name: 'Dit forslag vises ikke' }).click();
  await expect(other).toHaveURL(new RegExp(second.code));
  await expect(page.getByText('Alt er læst')).toBeVisible({ timeout: 15_000 });
  await open(page, pathTo('da', '/projects'));
  await expect(page.getByRole('link', { name: /Eksempel|Min side/ }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /ny besked/ })).toHaveCount(0);
});

test('a citizen’s mails through a whole case, read from the mailbox and followed by their links', async ({
  page,
  context,
  baseURL,
}) => {
  const author = await aCitizen();
  await signIn(context, baseURL, author);
  const [officer, manager] = [await anEmployee(['moderator']), await anEmployee()];
  const { email } = await db().user.findUniqueOrThrow({ where: { id: author.personId } });
  const proposal = await aProposal({ by: author, isPublished: false });
  await publishContribution(db(), officer, proposal.id, now());
  await answerContribution(manager, { code: proposal.code, language: 'da', text: 'Tak for forslaget.' });
  await markUse(manager, { code: proposal.code, use: 'used', reason: 'Bænken er med i planen.' });
  const sent = () =>
    db().delivery.findMany({ where: { recipientId: author.personId, state: 'sent' }, select: { purpose: true } });
  await expect
    .poll(async () => (await sent()).map(({ purpose }) => purpose).sort(), { timeout: 20_000 })
    .toEqual(['answered', 'published', 'use_marked']);
  for (const subject of ['Nu kan alle læse', 'Du har fået svar', 'Sådan blev det brugt']) {
    await open(page, pathTo('da', '/mailbox'));
    await page
      .getByRole('link', { name: new RegExp(`${subject}.*${proposal.code}`) })
      .first()
      .click();
    await expect(page.getByText(email ?? '').first()).toBeVisible();
    await page
      .getByRole('link', { name: new RegExp(`/vej/${proposal.code}`) })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/vej/${proposal.code}`));
  }
  await open(page, pathTo('da', '/mailbox'));
  await page
    .getByRole('link', { name: new RegExp(`Du har fået svar.*${proposal.code}`) })
    .first()
    .click();
  await page
    .getByRole('link', { name: /\/afmeld\// })
    .first()
    .click();
  await page.getByRole('button', { name: 'Stop disse mails' }).click();
  await expect(page.getByText('Mailen er slået fra. Det står stadig på min side.')).toBeVisible();
});

import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

const words = {
  da: {
    search: 'Søg efter navn eller mailadresse',
    searchButton: 'Søg',
    role: 'Rolle',
    moderator: 'Moderator',
    sure: 'Jeg er sikker på, at det er den rigtige person',
    sureTake: 'Jeg er sikker',
    give: 'Giv rollen',
    tick: 'Sæt kryds for at bekræfte',
    take: 'Fratag Moderator',
    taken: /Rollen er taget fra personen/,
    given: /Rollen er givet/,
    project: 'Projekt',
    sureGrant: 'Jeg er sikker på, at parten må se tallene',
    why: 'Hvorfor',
    grant: 'Giv adgang',
    granted: 'Parten har fået adgang.',
    revoke: /^Træk adgangen tilbage/,
    revoked: /Adgangen er trukket tilbage/,
    who: 'Hvem står bag?',
    show: 'Vis hvem',
    reasonNeeded: 'Vælg en begrundelse',
    threat: 'Trusler eller fare',
    looked: 'Har set, hvem der står bag',
    gave: 'Gav rollen Moderator',
  },
  en: {
    search: 'Search for a name or an e-mail address',
    searchButton: 'Search',
    role: 'Role',
    moderator: 'Moderator',
    sure: 'I am sure that this is the right person',
    sureTake: 'I am sure',
    give: 'Give the role',
    tick: 'Tick the box to confirm',
    take: 'Take away Moderator',
    taken: /The role is taken away/,
    given: /The role is given/,
    project: 'Project',
    sureGrant: 'I am sure that the partner may see the figures',
    why: 'Why',
    grant: 'Grant access',
    granted: 'The partner has access.',
    revoke: /^Revoke the access/,
    revoked: /The access is revoked/,
    who: 'Who stands behind it?',
    show: 'Show who',
    reasonNeeded: 'Choose a reason',
    threat: 'Threats or danger',
    looked: 'Saw who stands behind it',
    gave: 'Gave the role Moderator',
  },
} as const;

test.afterAll(() => db().$disconnect());

const statusOf = async (context: BrowserContext, address: string) =>
  (await context.request.get(address, { maxRedirects: 0, maxRetries: 2 })).status();

/** Presses a key where the focus is until what is looked for has it. */
async function focusByTab(page: Page, name: string | RegExp, within = page.getByRole('main')): Promise<void> {
  const button = within.getByRole('button', { name });
  for (let presses = 0; presses < 80; presses++) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${name} by keyboard`);
}

for (const [locale, javaScriptEnabled] of [
  ['da', true],
  ['en', false],
] as const) {
  const say = words[locale];
  test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a role is given, acts on the next request, and is taken again', async ({ page, context, browser, baseURL }) => {
      const name = `Rikke Ravn ${crypto.randomUUID().slice(0, 8)}`;
      const person = await aCitizen({ name });
      await signIn(context, baseURL, await anEmployee(['administrator']));
      const theirs = await browser.newContext({ baseURL });
      const queue = pathTo(locale, '/workspace/contributions');
      await signIn(theirs, baseURL, person);
      expect(await statusOf(theirs, queue)).toBe(404);

      await page.goto(pathTo(locale, '/workspace/administration'));
      await page.getByLabel(say.search).fill(name);
      await page.getByRole('main').getByRole('button', { name: say.searchButton, exact: true }).click();
      await page.getByRole('link', { name }).click();
      await page.getByLabel(say.role, { exact: true }).selectOption({ label: say.moderator });
      await page.getByRole('button', { name: say.give }).click();
      await expect(page.getByText(say.tick)).toBeVisible();
      await expect(page.getByLabel(say.role, { exact: true })).toHaveValue('moderator');
      await page.getByLabel(say.sure).check();
      await page.getByRole('button', { name: say.give }).click();
      await expect(page.getByText(say.given)).toBeVisible();

      // The session from before is dead; the next one carries the role.
      expect(await statusOf(theirs, queue)).toBe(307);
      await theirs.clearCookies();
      await signIn(theirs, baseURL, person);
      expect(await statusOf(theirs, queue)).toBe(200);
      expect(await statusOf(theirs, pathTo(locale, '/workspace/administration'))).toBe(404);

      await page.getByLabel(say.sureTake, { exact: true }).check();
      await page.getByRole('button', { name: say.take }).click();
      await expect(page.getByText(say.taken)).toBeVisible();
      expect(await statusOf(theirs, queue)).toBe(307);
      await theirs.clearCookies();
      await signIn(theirs, baseURL, person);
      expect(await statusOf(theirs, queue)).toBe(404);
      await theirs.close();

      await page.goto(pathTo(locale, '/workspace/administration/access'));
      await expect(page.getByRole('row').filter({ hasText: name }).filter({ hasText: say.gave })).toBeVisible();
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
    });

    test('a partner sees a project from the grant until it is revoked', async ({ page, context, browser, baseURL }) => {
      const [partner, project] = [await aPartner(), await aProject({ titleEn: `Grantable ${crypto.randomUUID()}` })];
      const title = locale === 'da' ? project.titleDa : project.titleEn;
      await signIn(context, baseURL, await anEmployee(['administrator']));
      const theirs = await browser.newContext({ baseURL });
      await signIn(theirs, baseURL, partner);
      const summary = pathTo(locale, '/partner/[slug]', { slug: project.slug });
      expect(await statusOf(theirs, summary)).toBe(404);

      const id = partner.organisationIds[0] ?? '';
      await page.goto(pathTo(locale, '/workspace/administration/partners/[id]', { id }));
      const form = page.locator('form').filter({ has: page.getByLabel(say.project, { exact: true }) });
      await form.getByLabel(say.project, { exact: true }).selectOption({ label: title });
      await form.getByLabel(say.why, { exact: true }).fill('Det står i en aftale.');
      await form.getByLabel(say.sureGrant).check();
      if (javaScriptEnabled) {
        await focusByTab(page, say.grant, form);
        await page.keyboard.press('Enter');
      } else await form.getByRole('button', { name: say.grant, exact: true }).click();
      await expect(page.getByText(say.granted)).toBeVisible();
      expect(await statusOf(theirs, summary)).toBe(200);
      expect(await statusOf(theirs, `/api/partner/${project.slug}/summary.csv`)).toBe(200);
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);

      await page.getByRole('button', { name: say.revoke }).click();
      await expect(page.getByText(say.revoked)).toBeVisible();
      expect(await statusOf(theirs, summary)).toBe(404);
      expect(await statusOf(theirs, `/api/partner/${project.slug}/summary.csv`)).toBe(404);
      await theirs.close();
    });

    test('who stands behind a contribution is told with a reason, and stands in the log and its file', async ({
      page,
      context,
      browser,
      baseURL,
    }) => {
      const author = await aCitizen({ name: `Sara Sol ${crypto.randomUUID().slice(0, 8)}` });
      const { code } = await aProposal({ by: author });
      const { email } = await db().user.findUniqueOrThrow({ where: { id: author.personId } });
      await signIn(context, baseURL, await anEmployee(['moderator']));
      await page.goto(pathTo(locale, '/workspace/cases/[code]', { code }));
      expect(await page.content()).not.toContain(email);
      await page.getByText(say.who).click();
      await page.getByRole('button', { name: say.show }).click();
      if (!javaScriptEnabled) await page.getByText(say.who).click();
      await expect(page.getByText(say.reasonNeeded).first()).toBeVisible();
      await page.locator('#author-reason').selectOption({ label: say.threat });
      await page.getByRole('button', { name: say.show }).click();
      if (!javaScriptEnabled) await page.getByText(say.who).click();
      await expect(page.getByText(email ?? 'no address')).toBeVisible();

      const administration = await browser.newContext({ baseURL, javaScriptEnabled });
      await signIn(administration, baseURL, await anEmployee(['administrator']));
      const log = await administration.newPage();
      await log.goto(`${pathTo(locale, '/workspace/administration/access')}?kind=identity`);
      await expect(log.getByRole('row').filter({ hasText: code })).toContainText(say.looked);
      const file = await (await administration.request.get(`/api/workspace/access-log?kind=identity&locale=${locale}`)).text();
      expect(file).toContain(`${code}`);
      expect(file).not.toContain(author.personId);
      expect(await statusOf(context, '/api/workspace/access-log')).toBe(404);
      await administration.close();
    });
  });
}

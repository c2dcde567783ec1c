import { type BrowserContext, expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aHearing, aReply } from '@/tests/support/factories/hearings';
import { aCitizen } from '@/tests/support/factories/participation';
import { aCommittee, aPhase, aProject, day } from '@/tests/support/factories/projects';
import { aSession } from '@/tests/support/sign-in';

test.afterAll(() => db().$disconnect());

async function signIn(context: BrowserContext, baseURL: string | undefined, personId: string): Promise<void> {
  const [name = '', value = ''] = (await aSession(db(), personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
}

/** The project manager of the demonstration, who manages this project too. */
async function manages(projectId: string): Promise<string> {
  const userId = 'demo-manager';
  await db().projectManager.create({ data: { projectId, userId }, select: { projectId: true } });
  return userId;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('an association replies to a hearing, mends the form, and gets a receipt with code and number', async ({
      page,
      context,
      baseURL,
    }) => {
      const hearing = await aHearing();
      const minority = { minorityDa: 'Et medlem af udvalget vil vente.', minorityEn: 'One member wants to wait.' };
      const complaint = { complaintDa: 'Skriv til Planklagenævnet inden fire uger.', complaintEn: 'Write within four weeks.' };
      await db().hearing.update({ where: { phaseId: hearing.id }, data: { ...minority, ...complaint } });
      const params = { slug: hearing.project, phase: hearing.slug };
      await page.goto(pathTo('da', '/projects/[slug]/hearings/[phase]', params));
      await expect(page.getByText('planloven § 23 c')).toBeVisible();
      await expect(page.getByText('Et medlem af udvalget vil vente.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Hvis du vil klage' })).toBeVisible();
      await expect(page.getByText('Skriv til Planklagenævnet inden fire uger.')).toBeVisible();
      await page.getByRole('link', { name: 'Skriv høringssvar' }).click();
      await expect(page.getByRole('link', { name: 'Log ind, og skriv' })).toHaveAttribute('href', /returnTo=/);

      const citizen = await aCitizen();
      await signIn(context, baseURL, citizen.personId);
      await page.reload();
      await page.getByRole('radio', { name: 'Forening' }).check();
      await page.getByLabel('Dit høringssvar', { exact: true }).fill('Behold hegnet mod vest.');
      const shown = page.getByRole('heading', { name: 'Det bliver offentligt' });
      await expect(shown).toBeVisible();
      const isAbove = await shown.evaluate((heading) => {
        const button = heading.closest('form')?.querySelector('button[type="submit"], button:not([type])');
        return Boolean(button && heading.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);
      });
      expect(isAbove, 'what will be public stands above the button').toBe(true);
      await page.getByRole('button', { name: 'Send høringssvar' }).click();
      await expect(page.getByRole('link', { name: 'Skriv navnet på dem, du taler for, eller vælg Borger' })).toBeVisible();
      await expect(page.getByLabel('Dit høringssvar', { exact: true })).toHaveValue('Behold hegnet mod vest.');
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
      await page.getByLabel('Navnet på dem, du taler for').fill('Eksempel Lokalråd');
      await page.getByRole('button', { name: 'Send høringssvar' }).click();

      await expect(page.getByRole('heading', { name: 'Vi har modtaget dit høringssvar' })).toBeVisible();
      await expect(page.getByText('Det kom i tide.')).toBeVisible();
      const code = page.url().split('/').at(-1) ?? '';
      const stored = await db().contribution.findUniqueOrThrow({ where: { code }, include: { hearingReply: true } });
      expect(stored.hearingReply).toMatchObject({ number: 1, speaksAs: 'association', organisation: 'Eksempel Lokalråd' });
      await page.getByRole('link', { name: 'Følg svaret' }).click();
      await expect(page.getByText(code).first()).toBeVisible();
    });

    test('a deadline that passes while somebody writes: the text is received late, and they are told', async ({
      page,
      context,
      baseURL,
    }) => {
      const hearing = await aHearing({ moderation: 'after' });
      const params = { slug: hearing.project, phase: hearing.slug };
      const citizen = await aCitizen();
      await signIn(context, baseURL, citizen.personId);
      await page.goto(pathTo('da', '/projects/[slug]/hearings/[phase]/reply', params));
      await page.getByLabel('Dit høringssvar', { exact: true }).fill('Vi var på ferie.');
      await db().phase.update({ where: { id: hearing.id }, data: { opensOn: day(-9), closesOn: day(-1) } });
      await page.getByRole('button', { name: 'Send høringssvar' }).click();
      await expect(page.getByText('Det kom efter fristen.')).toBeVisible();
      await expect(page.getByText('Modtaget for sent')).toBeVisible();
      expect(await db().contribution.findFirst({ where: { phaseId: hearing.id } })).toMatchObject({ text: 'Vi var på ferie.' });
    });
  });
}

test('a citizen replies by keyboard alone', async ({ page, context, baseURL }) => {
  const hearing = await aHearing();
  await signIn(context, baseURL, (await aCitizen()).personId);
  const params = { slug: hearing.project, phase: hearing.slug };
  await page.goto(pathTo('da', '/projects/[slug]/hearings/[phase]/reply', params));
  await page.getByRole('radio', { name: 'Borger' }).first().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Dit høringssvar', { exact: true })).toBeFocused();
  await page.keyboard.type('Plant hegnet først.');
  const send = page.getByRole('button', { name: 'Send høringssvar' });
  for (let pressed = 0; pressed < 12 && !(await send.evaluate((button) => button === document.activeElement)); pressed++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Vi har modtaget dit høringssvar' })).toBeVisible();
});

test('an officer cannot publish a hearing that is too short, and does so when it holds', async ({ page, context, baseURL }) => {
  const project = await aProject();
  await signIn(context, baseURL, await manages(project.id));
  const { id: committeeId } = await aCommittee();
  const phase = await aPhase({
    projectId: project.id,
    published: false,
    committeeId,
    acts: ['hearing_reply'],
    opensOn: day(0),
    closesOn: day(27),
  });
  const params = { slug: project.slug, phase: phase.slug };
  await page.goto(pathTo('da', '/workspace/projects/[slug]/phases/[phase]/hearing', params));
  await page.getByRole('checkbox', { name: /Forslag til lokalplan, mindst 4 uger/ }).check();
  await page.getByRole('button', { name: 'Gem høringen' }).click();
  await expect(page.getByText('Høringen er gemt.')).toBeVisible();
  await expect(page.getByText(/Efter planloven § 24, stk. 5 skal høringen vare mindst 4 uger/)).toBeVisible();
  await page.getByLabel('Navne').fill('Eksempelstyrelsen\nEksempelmuseet');
  await page.getByRole('button', { name: 'Føj til listen' }).click();
  await expect(page.getByRole('rowheader', { name: 'Eksempelmuseet' })).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);

  const editor = pathTo('da', '/workspace/projects/[slug]/phases/[phase]', params);
  await page.goto(editor);
  await page.getByRole('button', { name: 'Udgiv fasen' }).click();
  await expect(page.getByText(/Efter planloven § 24, stk. 5 skal høringen vare mindst 4 uger/)).toBeVisible();
  await db().phase.update({ where: { id: phase.id }, data: { closesOn: day(28) } });
  await page.getByRole('button', { name: 'Udgiv fasen' }).click();
  await expect(page.getByText('Fasen er vist for alle.')).toBeVisible();
});

test('an officer records an objection, sees the late list, settles it and takes the replies out', async ({
  page,
  context,
  baseURL,
}) => {
  const hearing = await aHearing();
  await signIn(context, baseURL, await manages(hearing.projectId));
  const authority = await aReply({ hearing, speaksAs: 'authority', text: 'Vi gør indsigelse.' });
  await aReply({ hearing, text: 'Jeg så det først nu.', at: day(8) });
  const params = { slug: hearing.project, phase: hearing.slug };
  const list = pathTo('da', '/workspace/projects/[slug]/phases/[phase]/replies', params);
  await page.goto(list);
  await page.getByRole('link', { name: 'For sent modtaget' }).click();
  await expect(page.getByText('Jeg så det først nu.')).toBeVisible();
  await expect(page.getByText('Vi gør indsigelse.')).toBeHidden();
  await page.goto(list);
  await page.getByRole('button', { name: 'Registrer som indsigelse' }).click();
  await expect(page.getByText('Indsigelse, ikke afklaret')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.getByLabel('Begrundelse').fill('Hegnet flyttes 20 meter.');
  await page.getByRole('button', { name: 'Gem afklaringen' }).click();
  await expect(page.getByText('Indsigelsen er afklaret.')).toBeVisible();
  expect(await db().authorityObjection.findUnique({ where: { contributionId: authority.id } })).toMatchObject({
    settlement: 'agreed',
  });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /CSV/ }).click()]);
  expect(download.suggestedFilename()).toBe(`replies-${hearing.slug}.csv`);
});

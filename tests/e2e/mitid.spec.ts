import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { signIn } from '@/tests/support/sign-in-browser';

const survey = '/projekter/eksempelby-solpark/spoergeskema/stiens-navn';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** Chooses a person at the example MitID; each number is somebody else. */
async function choose(page: Page, person: string, number = String(now().getTime()).slice(-9)): Promise<void> {
  await expect(heading(page, 'Eksempel-MitID')).toBeVisible();
  await page.getByRole('radio', { name: person }).check();
  await page.getByLabel('Nummer').fill(number);
  await page.getByRole('button', { name: 'Bekræft' }).click();
}

async function citizenAt(page: Page, baseURL: string | undefined, path: string) {
  const citizen = await aCitizen();
  await signIn(page.context(), baseURL, citizen);
  await page.goto(path);
  return citizen;
}

async function sessionOf(context: BrowserContext): Promise<string> {
  return (await context.cookies()).find(({ name }) => name.endsWith('traaden-session'))?.value ?? '';
}

test('a resident confirms with MitID, answers, and the session before is dead', async ({ page, baseURL, request }) => {
  await citizenAt(page, baseURL, survey);
  await expect(page.getByText('Fasen er for dem, der har bekræftet med MitID')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  const before = await sessionOf(page.context());
  await page.getByRole('link', { name: 'Bekræft med MitID', exact: true }).click();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await choose(page, 'Eksempel Beboer');
  await expect(page).toHaveURL(new RegExp(`${survey}$`));
  const after = await sessionOf(page.context());
  expect(after).not.toBe(before);
  const kindOf = async (cookie: string) =>
    (await (await request.get('/api/me', { headers: { cookie: `traaden-session=${cookie}` } })).json()).kind;
  expect([await kindOf(before), await kindOf(after)]).toEqual(['anonymous', 'citizen']);
  await page.getByRole('radio', { name: 'Solstien' }).check();
  await page.getByRole('button', { name: /Send/ }).click();
  await expect(page).toHaveURL(/#kvittering$/);
});

for (const [person, refusal] of [
  ['Eksempel Sommerhusejer', 'Fasen er for dem, der bor i Norddjurs'],
  ['Example Visitor', 'Fasen er for dem, der bor i Norddjurs'],
  ['Eksempel Elev', 'Fasen er for dem, der er fyldt 16 år'],
] as const) {
  test(`${person} is turned away kindly and told how to be heard`, async ({ page, baseURL }) => {
    await citizenAt(page, baseURL, survey);
    await page.getByRole('link', { name: 'Bekræft med MitID', exact: true }).click();
    await choose(page, person);
    await expect(heading(page, refusal)).toBeVisible();
    await expect(page.getByText(/Skriv til kommunen: kommunen@eksempel.invalid/)).toBeVisible();
    expect(await axeFaults(page, 'all')).toEqual([]);
    await page.getByRole('link', { name: 'Gå til projektet' }).click();
    await expect(page).toHaveURL(/eksempelby-solpark$/);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('somebody new signs in with MitID by the keyboard, and a protected name stays away', async ({ page }) => {
    await page.goto('/log-ind?returnTo=/min-side');
    await page.getByRole('link', { name: 'Log ind med MitID', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Eksempel Beboer' }).focus();
    for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Eksempel Beskyttet' })).toBeChecked();
    await page.getByLabel('Nummer').fill(String(now().getTime()).slice(-9));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/min-side$/);
    await expect(page.getByText('Du er logget ind med MitID.')).toBeVisible();
    await expect(page.getByText('Eksempel Beskyttet')).toHaveCount(0);
    await expect(page.getByLabel('Dit navn')).toHaveValue('');
  });

  test('a child of 14 gets no account and another way to be heard', async ({ page }) => {
    await page.goto('/log-ind');
    await page.getByRole('link', { name: 'Log ind med MitID', exact: true }).click();
    await choose(page, 'Eksempel Elev');
    await expect(heading(page, 'Du er ikke fyldt 15 år')).toBeVisible();
    await page.goto('/min-side');
    await expect(page).toHaveURL(/log-ind/);
  });

  test('whoever turns back at MitID is where they were', async ({ page }) => {
    await page.goto('/log-ind?returnTo=/projekter');
    await page.getByRole('link', { name: 'Log ind med MitID Erhverv' }).click();
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(heading(page, 'Du vendte om')).toBeVisible();
    await page.getByRole('link', { name: 'Gå tilbage' }).click();
    await expect(page).toHaveURL(/\/projekter$/);
  });
});

test('a business signs in with MitID Erhverv, in English too', async ({ page }) => {
  await page.goto('/en/sign-in?returnTo=/en/my-page');
  await page.getByRole('link', { name: 'Sign in with MitID Erhverv' }).click();
  await expect(heading(page, 'Example MitID')).toBeVisible();
  await page.getByLabel('Number').fill(String(now().getTime()).slice(-9));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page).toHaveURL(/\/en\/my-page$/);
  await expect(page.getByText('You are signed in with MitID.')).toBeVisible();
});

test('a comment is kept while one confirms with MitID', async ({ page, baseURL }) => {
  const project = await aProject();
  await aPhase({ projectId: project.id, requires: 'mitid', acts: ['comment'] });
  await citizenAt(page, baseURL, `/projekter/${project.slug}/kommentarer`);
  await expect(page.getByText('Du skal bekræfte med MitID.').first()).toBeVisible();
  await page.getByLabel('Din kommentar').fill('Sæt en bænk ved stien.');
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await expect(page.getByRole('alert').getByText('Bekræft med MitID, før du sender.')).toBeVisible();
  await page.getByRole('link', { name: 'Bekræft, hvem du er' }).first().click();
  await page.getByRole('link', { name: 'Bekræft med MitID', exact: true }).click();
  await choose(page, 'Eksempel Sommerhusejer');
  await expect(page).toHaveURL(/kommentarer#comment-text$/);
  await expect(page.getByLabel('Din kommentar')).toHaveValue('Sæt en bænk ved stien.');
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await expect(page.getByText('Din kommentar er sendt.').first()).toBeVisible();
  expect(await db().contribution.count({ where: { projectId: project.id } })).toBe(1);
});

test('a MitID that belongs to another account is refused with words', async ({ page, baseURL, browser }) => {
  const number = String(now().getTime()).slice(-9);
  await citizenAt(page, baseURL, '/log-ind/mitid?returnTo=/min-side');
  await page.getByRole('link', { name: 'Bekræft med MitID', exact: true }).click();
  await choose(page, 'Eksempel Beboer', number);
  await expect(page).toHaveURL(/\/min-side$/);
  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await citizenAt(other, baseURL, '/log-ind/mitid?returnTo=/min-side');
  await other.getByRole('link', { name: 'Bekræft med MitID', exact: true }).click();
  await choose(other, 'Eksempel Beboer', number);
  await expect(heading(other, 'Dit MitID hører til en anden konto')).toBeVisible();
  await context.close();
});

test('an employee signs in by the staff’s own sign-in and comes to the workspace', async ({ page }) => {
  await page.goto('/log-ind/medarbejder');
  await page.getByRole('link', { name: 'Log ind som medarbejder' }).click();
  await choose(page, 'Eksempel Medarbejder');
  await expect(page).toHaveURL(/\/arbejdsrum/);
});

test('one sees where one is signed in and ends it there, at once', async ({ page, baseURL, browser }) => {
  const citizen = await citizenAt(page, baseURL, '/min-side');
  const context = await browser.newContext({ baseURL });
  await signIn(context, baseURL, citizen);
  await page.getByRole('link', { name: 'Hvor du er logget ind' }).click();
  await expect(page.getByText('Her er du nu')).toHaveCount(1);
  await page.getByRole('button', { name: /^Luk ?:/ }).click();
  await expect(page.getByText('Det er lukket.')).toBeVisible();
  const answer = await context.request.get('/api/me');
  expect((await answer.json()).kind).toBe('anonymous');
  await expect(page.getByRole('button', { name: 'Luk alle andre' })).toHaveCount(0);
  await context.close();
});

test('nothing that leads to MitID and back leads to another site, and no other cookie is a session', async ({
  request,
  baseURL,
}) => {
  const own = new URL(baseURL ?? '').origin;
  for (const returnTo of [
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    '%2f%2fevil.example',
    `${own}@evil.example`,
  ]) {
    const begun = await request.get(`/api/sign-in/mitid?${new URLSearchParams({ returnTo })}`, { maxRedirects: 0 });
    expect(new URL(begun.headers().location ?? '', own).origin).toBe(own);
    const [flow = ''] = (begun.headers()['set-cookie'] ?? '').split(';');
    const back = await request.get('/api/sign-in/mitid/callback?error=access_denied&state=x', {
      maxRedirects: 0,
      headers: { cookie: flow },
    });
    expect(back.headers().location).not.toContain('evil');
    const asSession = await request.get('/api/me', { headers: { cookie: flow.replace('traaden-flow', 'traaden-session') } });
    expect((await asSession.json()).kind).toBe('anonymous');
    const page = await request.get(`/log-ind/mitid?${new URLSearchParams({ problem: 'signInFailed', returnTo })}`);
    expect(await page.text()).not.toMatch(/href="[^"]*evil/);
  }
});

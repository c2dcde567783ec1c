import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { pathTo } from '@/lib/web/paths';
import { axeFaults, overflow } from '@/tests/a11y/inspect-page';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aQuestion } from '@/tests/support/factories/survey-of-every-kind';
import { aSurveyOf } from '@/tests/support/factories/surveys';
import { aSession } from '@/tests/support/sign-in';

test.afterAll(() => db().$disconnect());

const named = (key: string, da: string, en: string) => ({ key, labelDa: da, labelEn: en });
const yesNo = [named('yes', 'Ja', 'Yes'), named('no', 'Nej', 'No')];
const ifYes = { mode: 'all' as const, clauses: [{ question: 'swims', operator: 'is' as const, value: 'yes' }] };

/** Three pages: a "yes" on the first brings a question more on it, and the second page. */
const definition: SurveyDefinition = {
  titleDa: 'Vinterbad',
  titleEn: 'Winter swimming',
  introDa: 'Om at bade om vinteren.',
  introEn: 'About swimming in winter.',
  pages: [
    {
      ...{ key: 'first', titleDa: 'Dig og vandet', titleEn: 'You and the water', jumps: [] },
      blocks: [
        aQuestion('single', {
          ...named('swims', 'Bader du?', 'Do you swim?'),
          isRequired: true,
          options: yesNo,
          hasOther: false,
        }),
        aQuestion('number', {
          ...named('often', 'Hvor tit om måneden?', 'How often a month?'),
          isRequired: true,
          showWhen: ifYes,
        }),
      ],
    },
    {
      ...{ key: 'second', titleDa: 'Badebroen', titleEn: 'The jetty', jumps: [], showWhen: ifYes },
      blocks: [
        aQuestion('scale', named('good', 'Hvor god er broen?', 'How good is the jetty?')),
        aQuestion('multiple', {
          ...named('lacks', 'Hvad mangler?', 'What is missing?'),
          options: [named('light', 'Lys', 'Light')],
          max: 2,
        }),
      ],
    },
    {
      ...{ key: 'third', titleDa: 'Til sidst', titleEn: 'Finally', jumps: [] },
      blocks: [
        aQuestion('date', named('day', 'Hvornår var du her sidst?', 'When were you last here?')),
        aQuestion('long_text', named('words', 'Andet?', 'Anything else?')),
      ],
    },
  ],
};

async function aSwimmingSurvey(answersBy: 'account' | 'invitation' | 'device' = 'account') {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id });
  const survey = await aSurveyOf(definition, phase, undefined, answersBy);
  const path = (locale: 'da' | 'en') =>
    pathTo(locale, '/projects/[slug]/surveys/[survey]', { slug: project.slug, survey: survey.slug });
  return { project, phase, survey, path };
}

async function signIn(context: BrowserContext, baseURL: string | undefined, personId: string): Promise<void> {
  const [name = '', value = ''] = (await aSession(db(), personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? '' }]);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const responses = (surveyId: string) =>
  db().surveyResponse.findMany({ where: { surveyId }, include: { answers: true, texts: true } });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('three pages with conditions are answered, turned back and sent; what is left out is said', async ({
    page,
    context,
    baseURL,
  }) => {
    const { survey, path } = await aSwimmingSurvey();
    await signIn(context, baseURL, (await aCitizen()).personId);
    await page.goto(path('da'));
    await press(page, 'Næste');
    await expect(page.getByRole('alert').getByRole('link', { name: 'Vælg ét svar' })).toBeVisible();
    await page.getByLabel('Ja').check();
    await press(page, 'Næste');
    await expect(page.getByText('Dit svar har åbnet flere spørgsmål')).toBeVisible();
    await page.getByLabel(/Hvor tit/).fill('otte');
    await press(page, 'Næste');
    await expect(page.getByRole('alert').getByRole('link', { name: /Skriv et tal/ })).toBeVisible();
    await page.getByLabel(/Hvor tit/).fill('8');
    await press(page, 'Næste');
    await page.getByLabel(/^4/).check();
    await page.getByLabel('Andet', { exact: true }).check();
    await press(page, 'Næste');
    await expect(page.getByRole('alert').getByRole('link', { name: 'Skriv, hvad du mener med andet' })).toBeVisible();
    await page.getByLabel('Skriv hvad').fill('En stige');
    await press(page, 'Næste');
    await page.getByLabel(/Andet\?/).fill('Tak for broen.');
    await press(page, 'Tilbage');
    await expect(page.getByLabel('Skriv hvad')).toHaveValue('En stige');
    await press(page, 'Næste');
    await press(page, 'Næste');
    await expect(page.getByRole('heading', { name: 'Se dine svar igennem' })).toBeVisible();
    await expect(page.getByText('Andet: En stige')).toBeVisible();
    await page.getByRole('button', { name: /^Ret.*Dig og vandet/ }).click();
    await page.getByLabel('Nej').check();
    await press(page, 'Gå til dine svar');
    await expect(page.getByText('Nogle svar sendes ikke.')).toBeVisible();
    await press(page, 'Send svar');
    await expect(page.getByRole('heading', { name: 'Dit svar er sendt' })).toBeVisible();
    const [stored] = await responses(survey.id);
    expect(stored?.answers.map(({ question }) => question)).toEqual(['swims']);
    expect(stored?.texts).toHaveLength(1);
  });

  test('a code from a letter opens the survey once', async ({ page }) => {
    const { survey, path } = await aSwimmingSurvey('invitation');
    const { makeInvitations } = await import('@/lib/surveys/server/make-invitations');
    const made = await makeInvitations(await anEmployee(), { surveyId: survey.id, batch: 'Breve', count: 1 });
    const code = made.ok ? (made.value.codes[0] ?? '') : '';
    await page.goto(path('da'));
    await page.getByRole('textbox', { name: 'Kode' }).fill('4444-4444-4444');
    await press(page, 'Gå til spørgsmålene');
    await expect(page.getByText('Koden kan ikke bruges.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Kode' }).fill(code.toLowerCase());
    await press(page, 'Gå til spørgsmålene');
    await page.getByLabel('Nej').check();
    await press(page, 'Næste');
    await press(page, 'Næste');
    await press(page, 'Send svar');
    await expect(page.getByRole('heading', { name: 'Dit svar er sendt' })).toBeVisible();
    await page.goto(`${path('da')}?code=${code}`);
    await expect(page.getByRole('heading', { name: 'Dit svar er sendt' })).toBeVisible();
    expect(await responses(survey.id)).toHaveLength(1);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('in English, offline and online again: kept here, sent later, stored once', async ({ page, context, baseURL }) => {
    const { survey, path } = await aSwimmingSurvey();
    await signIn(context, baseURL, (await aCitizen({ locale: 'en' })).personId);
    await page.goto(path('en'));
    await page.getByLabel('Yes').check();
    await page.getByLabel(/How often/).fill('8');
    await expect(page.getByText('Kept on your account.')).toBeVisible();
    expect(await axeFaults(page, 'all')).toEqual([]);
    await press(page, 'Next');
    await page.getByLabel('Light').check();
    expect(await axeFaults(page, 'all')).toEqual([]);
    await context.setOffline(true);
    await press(page, 'Next');
    await page.getByLabel(/Anything else/).fill('More light, please.');
    await press(page, 'Next');
    await expect(page.getByRole('heading', { name: 'Look through your answers' })).toBeFocused();
    await press(page, 'Send answers');
    await expect(page.getByText('You have no connection right now.')).toBeVisible();
    expect(await overflow(page)).toBe(0);
    expect(await responses(survey.id)).toHaveLength(0);
    await context.setOffline(false);
    await expect(page.getByRole('heading', { name: 'Your answers are sent' })).toBeVisible({ timeout: 20_000 });
    expect(await responses(survey.id)).toHaveLength(1);
    expect(await page.evaluate(`Object.keys(localStorage).filter((key) => key.includes('${survey.id}'))`)).toEqual([]);
  });
});

test('by keyboard alone, from the first answer to the receipt', async ({ page, context, baseURL }) => {
  const { survey, path } = await aSwimmingSurvey();
  await signIn(context, baseURL, (await aCitizen()).personId);
  await page.goto(path('da'));
  await page.getByLabel('Ja').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Nej')).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Badebroen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel(/^1/)).toBeChecked();
  await page.getByRole('button', { name: 'Næste', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Til sidst' })).toBeFocused();
  await page.getByRole('button', { name: 'Næste', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Se dine svar igennem' })).toBeFocused();
  await page.getByRole('button', { name: 'Send svar' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dit svar er sendt' })).toBeVisible();
  expect(await responses(survey.id)).toHaveLength(1);
});

test('what was begun on one device is gone on with on another: by the account, and by a link', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const { personId } = await aCitizen();
  const { path } = await aSwimmingSurvey();
  await signIn(context, baseURL, personId);
  await page.goto(path('da'));
  await page.getByLabel('Nej').check();
  await press(page, 'Næste');
  await page.getByLabel(/Andet\?/).fill('Halvt skrevet');
  await expect(page.getByText('Gemt på din konto.')).toBeVisible();
  const other = await browser.newContext({ baseURL });
  await signIn(other, baseURL, personId);
  const elsewhere = await other.newPage();
  await expect(async () => {
    await elsewhere.goto(path('da'));
    await expect(elsewhere.getByLabel(/Andet\?/)).toHaveValue('Halvt skrevet', { timeout: 1_000 });
  }).toPass();
  await elsewhere.goto(pathTo('da', '/me'));
  await expect(elsewhere.getByRole('link', { name: 'Svar videre: Vinterbad' })).toBeVisible();
  await other.close();

  const open = await aSwimmingSurvey('device');
  const stranger = await browser.newContext({ baseURL });
  const first = await stranger.newPage();
  await first.goto(open.path('da'));
  await first.getByLabel('Nej').check();
  await first.getByRole('button', { name: 'Gem, og få et link til at fortsætte senere' }).click();
  const link = (await first.getByRole('link', { name: 'Fortsæt senere' }).getAttribute('href')) ?? '';
  await stranger.close();
  const third = await browser.newContext({ baseURL });
  const later = await third.newPage();
  await later.goto(link);
  await expect(later.getByLabel('Nej')).toBeChecked();
  await press(later, 'Næste');
  await press(later, 'Næste');
  await press(later, 'Send svar');
  await expect(later.getByRole('heading', { name: 'Dit svar er sendt' })).toBeVisible();
  await later.goto(open.path('da'));
  await expect(later.getByRole('heading', { name: 'Dit svar er sendt' })).toBeVisible();
  await third.close();
});

test('staff print codes and type in what came on paper', async ({ page, context, baseURL }) => {
  const { project, phase, survey } = await aSwimmingSurvey('invitation');
  await signIn(context, baseURL, (await anEmployee()).personId);
  const address = { slug: project.slug, phase: phase.slug };
  await page.goto(pathTo('da', '/workspace/projects/[slug]/phases/[phase]/survey/invitations', address));
  await page.getByLabel('Navn på omgangen').fill('Breve i maj');
  await page.getByLabel('Hvor mange koder').fill('3');
  await press(page, 'Lav koder');
  await expect(page.getByText('3 koder er lavet.')).toBeVisible();
  await expect(page.locator('.survey-slips svg')).toHaveCount(3);
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.goto(pathTo('da', '/workspace/projects/[slug]/phases/[phase]/survey/paper', address));
  for (const entered of [1, 2]) {
    await page.getByLabel('Nej').check();
    await press(page, 'Næste');
    await press(page, 'Næste');
    await press(page, 'Gem, og tag det næste');
    await expect(page.getByText(`Du har indtastet ${entered} svar.`)).toBeVisible();
    await expect(page.getByLabel('Nej')).not.toBeChecked();
  }
  expect((await responses(survey.id)).every(({ enteredById }) => enteredById !== null)).toBe(true);
});

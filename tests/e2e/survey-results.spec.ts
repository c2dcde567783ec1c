import { type BrowserContext, expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { demographicQuestion } from '@/lib/surveys/demographic-block';
import type { SurveyAnswers } from '@/lib/surveys/survey-answer';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aDefinition, aQuestion } from '@/tests/support/factories/survey-of-every-kind';
import { aResponse, aSurveyOf, manyResponses } from '@/tests/support/factories/surveys';
import { aSession } from '@/tests/support/sign-in';

const asked = [
  { ...demographicQuestion('gender', 'gender'), isRequired: true },
  aQuestion('scale', { isRequired: true }),
  aQuestion('matrix', { isRequired: true }),
  aQuestion('long_text'),
];

async function aSurveyWithAnswers(dates: { opensOn?: Date; closesOn?: Date } = {}, from?: Date) {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, ...dates });
  const survey = await aSurveyOf(aDefinition(asked), phase);
  await manyResponses(survey, 60, answersOf, from);
  const { slug: phaseSlug } = await db().phase.findUniqueOrThrow({ where: { id: phase.id }, select: { slug: true } });
  return { project, survey, at: { slug: project.slug, phase: phaseSlug }, public: { slug: project.slug, survey: survey.slug } };
}

function answersOf(number: number): SurveyAnswers {
  return {
    gender: { choices: [['woman', 'man', 'other', 'prefer_not'][number % 4] ?? 'man'] },
    scale: { number: (number % 5) + 1 },
    matrix: { rows: { x: ['low', 'mid', 'high'][number % 3] ?? 'low', y: number % 2 ? 'mid' : 'high' } },
  };
}

async function signIn(context: BrowserContext, baseURL: string | undefined, person: { personId: string }): Promise<void> {
  const [name = '', value = ''] = (await aSession(db(), person.personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
}

test.afterAll(() => db().$disconnect());

test('everybody reads what a closed survey came to, as drawings and as tables, on a phone by keyboard and on paper', async ({
  page,
}) => {
  const { public: address } = await aSurveyWithAnswers({ opensOn: day(-9), closesOn: day(-2) });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(pathTo('da', '/projects/[slug]/surveys/[survey]/results', address));
  await expect(page.getByText('Gennemsnit: 3.')).toBeVisible();
  const twin = page.locator('#result-matrix summary');
  await twin.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#result-matrix').getByRole('row', { name: 'Valg x 20 20 20' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await expect(page.locator('#result-scale svg').first()).toBeVisible();
  const report = await page.request.get((await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '');
  expect(report.headers()['content-type']).toBe('application/pdf');
  expect((await report.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('staff follow answers live, and what they choose not to publish is gone from the page of all', async ({
  page,
  context,
  baseURL,
}) => {
  const { survey, at, public: address } = await aSurveyWithAnswers({ opensOn: day(-3) }, day(-1));
  await signIn(context, baseURL, await anEmployee());
  await page.goto(pathTo('da', '/workspace/projects/[slug]/phases/[phase]/survey/results', at));
  const received = page.locator('#number-received .n');
  await expect(received).toHaveText('60');
  await manyResponses(survey, 5, answersOf);
  await expect(received).toHaveText('65', { timeout: 15_000 });
  await page.getByRole('checkbox', { name: 'Om scale' }).uncheck();
  await page.getByRole('button', { name: 'Gem valget' }).click();
  await expect(page.getByText('Gemt. Siden, alle kan se, er ændret.')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Excel med kodebog' }).click();
  expect((await download).suggestedFilename()).toMatch(/^answers-.*\.xlsx$/);
  await page.goto(pathTo('da', '/projects/[slug]/surveys/[survey]/results', address));
  await expect(page.getByText('Svarene på ét spørgsmål er ikke offentliggjort.')).toBeVisible();
  await expect(page.locator('#result-scale')).toHaveCount(0);
  await expect(page.getByText('mindst 50', { exact: true })).toBeVisible();
  await page.locator('#result-gender summary').click();
  await expect(page.getByRole('row', { name: 'Kvinde mindst 15' })).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
});

test('staff look at one group of a closed survey, find words in other forms and place several under a theme', async ({
  page,
  context,
  baseURL,
}) => {
  const { survey, at } = await aSurveyWithAnswers({ opensOn: day(-9), closesOn: day(-2) });
  const theme = await aTheme();
  for (const text of ['Flere bænke i skoven', 'En bænk ved vandet', 'Bedre busser'])
    await aResponse(survey, { texts: { 3: text } });
  await signIn(context, baseURL, await anEmployee());
  await page.goto(pathTo('en', '/workspace/projects/[slug]/phases/[phase]/survey/results', at));
  await page.getByLabel('Show answers from').selectOption({ label: 'Woman' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/group=gender/);
  await page.locator('#result-scale summary').click();
  await expect(page.locator('#result-scale table')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.getByRole('link', { name: 'Read and sort what was written' }).click();
  await page.getByLabel('Search the answers').fill('bænkene');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('Bedre busser')).toHaveCount(0);
  for (const text of ['Flere bænke i skoven', 'En bænk ved vandet']) await page.getByRole('checkbox', { name: text }).check();
  await page.getByLabel('Place the chosen under').selectOption(theme.id);
  await page.getByRole('button', { name: 'Place under theme' }).click();
  await expect(page.getByText('The chosen answers are placed under the theme.')).toBeVisible();
  await expect(page.getByRole('cell', { name: theme.titleEn })).toHaveCount(2);
  expect(await axeFaults(page, 'all')).toEqual([]);
});

import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { getSurveyResults } from '@/lib/surveys/server/survey-result-queries';
import type { SurveyAnswer, SurveyAnswers } from '@/lib/surveys/survey-answer';
import { optionsOf, questionsOf, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { shownQuestions } from '@/lib/surveys/survey-logic';
import { pathTo } from '@/lib/web/paths';
import { overflow } from '@/tests/a11y/inspect-page';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { manyResponses } from '@/tests/support/factories/surveys';
import { aSession } from '@/tests/support/sign-in';
import { recountSurvey } from '@/tests/support/survey-recount';
import { builderPath, buildLongSurvey, longSurvey, publishBuilt } from './survey-building';

const others = 29;

test.afterAll(() => db().$disconnect());

async function signIn(context: BrowserContext, baseURL: string | undefined, personId: string): Promise<void> {
  const [name = '', value = ''] = (await aSession(db(), personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? '' }]);
}

test('a survey of 60 questions is built, answered in English on a phone by keyboard with the connection lost, and counted right', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id });
  const staff = await browser.newContext({ baseURL, locale: 'da-DK' });
  await signIn(staff, baseURL, (await anEmployee(['project_manager'])).personId);
  const desk = await staff.newPage();
  await desk.goto(builderPath({ slug: project.slug, phase: phase.slug }));
  await buildLongSurvey(desk);
  await expect(desk.getByText('Ingen fejl. Skemaet kan offentliggøres.')).toBeVisible();
  await desk.getByRole('button', { name: 'Flyt ned: Bruger du stien?' }).last().click();
  await expect(desk.getByText('Flyttet til plads 2 af 12 på side 5.')).toBeVisible();
  await expect(desk.getByRole('heading', { name: /Ret det her/ })).toBeVisible();
  await desk.getByRole('button', { name: 'Fortryd' }).click();
  await expect(desk.getByText('Ingen fejl. Skemaet kan offentliggøres.')).toBeVisible();
  await publishBuilt(desk);
  await desk.getByRole('link', { name: 'Version 1', exact: true }).click();
  await expect(desk.getByText('Bruger du stien?')).toHaveCount(longSurvey.pages);

  const survey = await db().survey.findUniqueOrThrow({ where: { phaseId: phase.id }, include: { published: true } });
  const definition = survey.published?.definition as unknown as SurveyDefinition;
  expect(questionsOf(definition)).toHaveLength(60);
  expect(definition.pages.flatMap(({ blocks }) => blocks.filter(({ showWhen }) => showWhen))).toHaveLength(
    longSurvey.pages * longSurvey.conditionsPerPage,
  );

  const phone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  await signIn(phone, baseURL, (await aCitizen({ locale: 'en' })).personId);
  const page = await phone.newPage();
  await page.goto(pathTo('en', '/projects/[slug]/surveys/[survey]', { slug: project.slug, survey: survey.slug }));
  for (let at = 1; at <= longSurvey.pages; at++) {
    if (at === 3) await phone.setOffline(true);
    await answerPage(page);
    if (at === 4) await phone.setOffline(false);
    await pressNext(page);
  }
  await expect(page.getByRole('heading', { name: 'Look through your answers' })).toBeFocused();
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Send answers' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your answers are sent' })).toBeVisible();
  expect(await db().surveyResponse.count({ where: { surveyId: survey.id } })).toBe(1);
  await phone.close();

  const versionId = survey.publishedId ?? '';
  await manyResponses({ id: survey.id, versionId, definition }, others, (number) => answersOf(definition, number));
  await db().phase.update({ where: { id: phase.id }, data: { opensOn: day(-9), closesOn: day(-2) } });
  const file = await staff.request.get(`/api/workspace/surveys/${project.slug}/${phase.slug}/answers/csv`);
  expect(file.status()).toBe(200);
  const results = await getSurveyResults(survey.id, now());
  const { compared, differences } = recountSurvey(await file.text(), results?.questions ?? []);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(30);
  await staff.close();
});

/** Answers a page by keyboard: yes to the first question, which shows four more, then a scale, a number and words. */
async function answerPage(page: Page): Promise<void> {
  await page.getByLabel('Yes').focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Benches').first().focus();
  await page.keyboard.press('Space');
  await page
    .getByLabel(/How many times a week/)
    .first()
    .focus();
  await page.keyboard.type('3');
  await page
    .getByLabel(/What should we remember/)
    .first()
    .focus();
  await page.keyboard.type('That it is wet in spring.');
  await expect(page.getByLabel(/How many times a week/)).toHaveCount(2);
}

async function pressNext(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next', exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Answers of one of many: uneven, some left out, and only to what is shown. */
function answersOf(definition: SurveyDefinition, number: number): SurveyAnswers {
  const answers: SurveyAnswers = {};
  for (const [index, question] of questionsOf(definition).entries()) {
    const lot = (number * 7 + index * 3) % 11;
    const options = optionsOf(question).map(({ key }) => key);
    const given: Partial<Record<typeof question.kind, SurveyAnswer>> = {
      single: { choices: [options[lot % 3 === 0 ? 1 : 0] ?? ''] },
      multiple: { choices: options.filter((_, at) => (lot + at) % 2 === 0) },
      scale: { number: 1 + (lot % 5) },
      rating: { number: 1 + (lot % 5) },
      number: { number: lot },
    };
    const answer = given[question.kind];
    if (answer && lot !== 10) answers[question.key] = answer;
  }
  const shown = shownQuestions(definition, answers);
  return Object.fromEntries(
    Object.entries(answers).filter(([key, answer]) => shown.has(key) && !('choices' in answer && answer.choices.length === 0)),
  );
}

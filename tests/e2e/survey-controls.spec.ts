import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { addSurveyPicture } from '@/lib/surveys/server/add-survey-picture';
import { publishVersion } from '@/lib/surveys/server/publish-version';
import type { SurveyDefinition, SurveyOption } from '@/lib/surveys/survey-definition';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { fourQuarters } from '@/tests/support/corpus/pictures';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSurveyOf } from '@/tests/support/factories/surveys';
import { aSession } from '@/tests/support/sign-in';

test.afterAll(() => db().$disconnect());

const option = (key: string, labelDa: string, labelEn: string): SurveyOption => ({ key, labelDa, labelEn });
const wishes = [option('path', 'Sti', 'Path'), option('bench', 'Bænk', 'Bench'), option('light', 'Lys', 'Light')];
const asked = (key: string, labelDa: string, labelEn: string) => ({
  ...{ key, labelDa, labelEn, hintDa: '', hintEn: '', isRequired: true, isConfidential: false },
});

/** One question of each of the harder kinds, in an open phase, with a picture at one option. */
async function aHarderSurvey() {
  const project = await aProject();
  const definition: SurveyDefinition = {
    titleDa: 'Om stien',
    titleEn: 'About the path',
    introDa: 'Seks spørgsmål.',
    introEn: 'Six questions.',
    pages: [{ key: 'page1', titleDa: '', titleEn: '', jumps: [], blocks: [] }],
  };
  const survey = await aSurveyOf(definition, await aPhase({ projectId: project.id }));
  const picture = { surveyId: survey.id, name: 'sti.png', bytes: await fourQuarters(640, 480) };
  const added = await addSurveyPicture(await anEmployee(['project_manager']), picture);
  if (!added.ok) throw new Error(added.code);
  const image = { file: added.value.file, altDa: 'En sti langs vandet', altEn: 'A path along the water' };
  definition.pages[0]?.blocks.push(
    { ...asked('rank', 'Hvad er vigtigst?', 'What matters most?'), kind: 'ranking', options: wishes, isShuffled: false, top: 2 },
    {
      ...asked('agree', 'Hvor enig er du?', 'How far do you agree?'),
      kind: 'matrix',
      rows: [option('safe', 'Her er trygt', 'It is safe here'), option('near', 'Vandet er nær', 'The water is near')],
      options: [option('no', 'Uenig', 'Disagree'), option('so', 'Hverken eller', 'Neither'), option('yes', 'Enig', 'Agree')],
      isLikert: true,
    },
    {
      ...asked('share', 'Fordel pengene', 'Share the money'),
      kind: 'allocation',
      options: wishes,
      total: 100,
      step: 10,
      unit: 'points',
    },
    {
      ...asked('look', 'Hvad ligner det bedst?', 'Which looks best?'),
      kind: 'image_choice',
      options: wishes.map((each) => (each.key === 'path' ? { ...each, image } : each)),
      isShuffled: false,
      max: 1,
    },
    {
      ...asked('where', 'Hvor skal bænken stå?', 'Where should the bench be?'),
      kind: 'place',
      shapes: ['point', 'line'],
      max: 2,
    },
    { ...asked('plan', 'Har du en tegning?', 'Do you have a drawing?'), kind: 'file', max: 2, isRequired: false },
  );
  await publishVersion(db(), survey.id, definition, now());
  return { survey, file: image.file, address: { slug: project.slug, survey: survey.slug } };
}

async function signIn(context: BrowserContext, baseURL: string | undefined, locale: 'da' | 'en' = 'da') {
  const { personId } = await aCitizen({ locale });
  const [name = '', value = ''] = (await aSession(db(), personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
}

/** What is stored of the answers, as `question/part` with what was chosen, counted or drawn. */
async function storedOf(surveyId: string): Promise<Record<string, unknown>> {
  const rows = await db().surveyAnswer.findMany({ where: { response: { surveyId }, NOT: { part: { startsWith: 'near:' } } } });
  return Object.fromEntries(
    rows.map(({ question, part, choice, number, shape, fileId }) => [
      `${question}/${part}`,
      fileId ? 'file' : ((shape as { type: string } | null)?.type ?? choice ?? Number(number)),
    ]),
  );
}

const chosen = (page: Page) => page.locator('.chosen-places li > span:first-child');

test('with a mouse: order, rows, shares, a picture, places and files are answered and stored, asking nobody else', async ({
  page,
  context,
  baseURL,
}) => {
  const { survey, file, address } = await aHarderSurvey();
  const [foreign, scripts]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
    if (request.url().includes('maplibre')) scripts.push(request.url());
  });
  page.on('console', (message) => expect(message.text()).not.toMatch(/Content Security Policy|missing CSS/));
  await signIn(context, baseURL);
  await page.goto(pathTo('da', '/projects/[slug]', { slug: address.slug }));
  expect(scripts).toEqual([]);
  await page.goto(pathTo('da', '/projects/[slug]/surveys/[survey]', address));

  const grips = page.locator('.rank-grip');
  await page.getByRole('button', { name: 'Sæt på listen: Sti' }).click();
  await page.getByRole('button', { name: 'Sæt på listen: Lys' }).click();
  await grips.nth(1).dragTo(grips.nth(0));
  await expect(page.getByLabel('Lys', { exact: true }).first()).toHaveValue('1');
  await page.getByRole('radiogroup', { name: 'Her er trygt' }).getByRole('radio', { name: 'Uenig' }).check();
  await page.getByRole('radiogroup', { name: 'Vandet er nær' }).getByRole('radio', { name: /^Enig/ }).check();
  await page.getByRole('button', { name: 'Mere til Sti' }).click();
  await page.locator('#share-bench').fill('95');
  await expect(page.locator('#share-sum')).toHaveText('5 point for meget. Der er 100 point i alt.');
  await page.locator('#share-bench').fill('90');
  await expect(page.locator('#share-sum')).toHaveText('Alt er fordelt: 100 point.');
  const picture = page.getByRole('img', { name: 'En sti langs vandet' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await picture.click();
  await expect(page.locator('#look')).toBeChecked();

  const map = page.locator('.map-canvas canvas');
  await map.click({ position: { x: 300, y: 220 } });
  await expect(chosen(page)).toHaveText(/^Punkt /);
  await map.click({ position: { x: 20, y: 430 } });
  await expect(page.getByRole('alert').filter({ hasText: 'uden for Norddjurs Kommune' })).toBeVisible();
  await page.getByRole('button', { name: 'En linje' }).click();
  await map.click({ position: { x: 250, y: 200 } });
  await map.click({ position: { x: 280, y: 240 } });
  await page.getByRole('button', { name: 'Slut linjen' }).click();
  await expect(chosen(page)).toHaveText([/^Punkt /, /^Linje på /]);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(chosen(page)).toHaveCount(1);

  const input = page.getByLabel('Vælg filer');
  await input.setInputFiles({
    name: 'tegning.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(aPdf(['Mit nummer er 010180-1234.'])),
  });
  await expect(page.locator('#plan-error')).toContainText('ligner et CPR-nummer');
  await input.setInputFiles({
    name: 'tegning.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(aPdf(['En bænk ved stien'])),
  });
  await expect(page.getByText('Vi har taget imod tegning.pdf.')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.getByRole('button', { name: 'Send svar' }).click();
  await expect(page.getByRole('heading', { name: 'Dit svar er sendt' })).toBeVisible();
  expect(await storedOf(survey.id)).toEqual({
    ...{ 'rank/light': 1, 'rank/path': 2, 'agree/safe': 'no', 'agree/near': 'yes', 'share/path': 10, 'share/bench': 90 },
    ...{ 'look/path': 'path', 'where/0': 'Point', 'plan/0': 'file' },
  });
  expect(foreign).toEqual([]);
  expect((await page.request.get(`/api/files/${file}/large.webp`)).headers()['content-type']).toBe('image/webp');
});

test.describe('on a phone in the dark', () => {
  test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });

  test('by keyboard alone, in English: every move is announced and keeps its focus', async ({ page, context, baseURL }) => {
    const { survey, address } = await aHarderSurvey();
    await signIn(context, baseURL, 'en');
    await page.goto(pathTo('en', '/projects/[slug]/surveys/[survey]', address));
    const press = (name: string | RegExp, key = 'Enter') => page.getByRole('button', { name }).press(key);
    await press('Put on the list: Bench');
    await press('Put on the list: Path');
    await page.keyboard.press('Enter');
    await expect(page.locator('.ranking [role="status"]')).toHaveText('Path is now number 1 of 2.');
    await expect(page.getByRole('button', { name: 'Move up: Path' })).toBeFocused();
    for (const row of ['It is safe here', 'The water is near'])
      await page.getByRole('radiogroup', { name: row }).getByRole('radio', { name: 'Neither' }).press('Space');
    for (let step = 0; step < 10; step++) await press('More for Light');
    await page.locator('#look-bench').press('Space');

    const map = page.locator('.map-canvas canvas');
    await map.press('Enter');
    await expect(chosen(page)).toHaveCount(1);
    const before = await chosen(page).textContent();
    const handle = page.locator('.map-handle').first();
    for (let step = 0; step < 6; step++) await handle.press('ArrowLeft');
    await expect(handle).toBeFocused();
    await expect(chosen(page)).not.toHaveText(before ?? '');
    await map.press('ArrowRight');
    await expect(page.locator('.place-picker [role="status"]')).toHaveText(/^The middle is /);
    await map.press('Backspace');
    await expect(page.locator('.place-picker [role="status"]')).toHaveText('Undone.');
    await page.getByLabel('Choose a place from the list').selectOption('Anholt');
    await expect(chosen(page).last()).toHaveText('Point at Anholt');
    expect(await axeFaults(page, 'all')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await press('Send answers');
    await expect(page.getByRole('heading', { name: 'Your answers are sent' })).toBeVisible();
    expect(await storedOf(survey.id)).toMatchObject({
      'rank/path': 1,
      'agree/safe': 'so',
      'share/light': 100,
      'where/1': 'Point',
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('numbers, amounts, a town from the list and a file answer the same questions, and nothing is lost on the way', async ({
    page,
    context,
    baseURL,
  }) => {
    const { survey, address } = await aHarderSurvey();
    await signIn(context, baseURL);
    await page.goto(pathTo('da', '/projects/[slug]/surveys/[survey]', address));
    await page.locator('select[name="rank:bench"]').selectOption('1');
    await page.locator('select[name="rank:path"]').selectOption('1');
    await page.getByRole('radiogroup', { name: 'Her er trygt' }).getByRole('radio', { name: 'Uenig' }).check();
    await page.getByRole('radiogroup', { name: 'Vandet er nær' }).getByRole('radio', { name: 'Hverken eller' }).check();
    await page.locator('input[name="share:light"]').fill('100');
    await page.locator('#look-light').check();
    await page.getByLabel('Vælg et sted på listen').selectOption('Grenaa');
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf(['En bænk'])) });
    await page.getByRole('button', { name: 'Send svar' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1);
    await expect(page.getByRole('checkbox', { name: 'Behold a.pdf' })).toBeChecked();
    await expect(page.locator('select[name="where"]').first()).toHaveValue(/10\.878/);
    await expect(page.locator('select[name="rank:bench"]')).toHaveValue('1');
    await page.locator('select[name="rank:path"]').selectOption('2');
    await page.getByRole('button', { name: 'Send svar' }).click();
    await expect(page.getByRole('heading', { name: 'Dit svar er sendt' })).toBeVisible();
    expect(await storedOf(survey.id)).toEqual({
      ...{ 'rank/bench': 1, 'rank/path': 2, 'agree/safe': 'no', 'agree/near': 'so', 'share/light': 100 },
      ...{ 'look/light': 'light', 'where/0': 'Point', 'plan/0': 'file' },
    });
  });
});

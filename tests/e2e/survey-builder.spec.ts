import { type BrowserContext, expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { saveSurvey } from '@/lib/surveys/server/save-survey';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { axeFaults, overflow } from '@/tests/a11y/inspect-page';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { blockOf, definitionOf, pageOf } from '@/tests/support/random-surveys';
import { aSession } from '@/tests/support/sign-in';
import { builderPath, publishBuilt } from './survey-building';

test.afterAll(() => db().$disconnect());

async function aBuilder(context: BrowserContext, baseURL: string | undefined) {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id });
  const manager = await anEmployee(['project_manager']);
  const [name = '', value = ''] = (await aSession(db(), manager.personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
  const place = { project: project.slug, phase: phase.slug };
  return { place, phase, manager, path: builderPath({ slug: project.slug, phase: phase.slug }) };
}

const draftOf = async (phaseId: string) => {
  const { draft } = await db().survey.findUniqueOrThrow({ where: { phaseId }, select: { draft: true } });
  return draft as unknown as SurveyDefinition;
};

test('by keyboard alone, on a phone in the dark: a question is written, moved, refused with a fault, and mended', async ({
  page,
  context,
  baseURL,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const { path, place, phase, manager } = await aBuilder(context, baseURL);
  const definition = definitionOf(pageOf('p1', [blockOf('single', 'q1'), blockOf('rating', 'q2')]));
  await saveSurvey(manager, { ...place, revision: 0, definition });
  await page.goto(path);
  const type = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  await page.getByLabel('Slags spørgsmål på side 1').focus();
  await page.keyboard.type('Kort');
  await type('Tab', 'Enter');
  await expect(page.locator('.builder-panel')).toBeFocused();
  await type('Tab');
  await page.keyboard.type('Hvad hedder din vej?');
  await expect(page.getByRole('button', { name: /Hvad hedder din vej\?, Spørgsmål på engelsk: Teksten mangler/ })).toBeVisible();
  await type('Tab');
  await page.keyboard.type('What is your street called?');
  await expect(page.getByText('Ingen fejl. Skemaet kan offentliggøres.')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);

  await page.getByRole('button', { name: 'Flyt op: Hvad hedder din vej?' }).focus();
  await type('Enter');
  await expect(page.getByText('Flyttet til plads 2 af 3 på side 1.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hvad hedder din vej?', exact: true })).toBeFocused();
  await expect(page.getByText('Alt er gemt')).toBeVisible();
  expect((await draftOf(phase.id)).pages[0]?.blocks.map(({ kind }) => kind)).toEqual(['single', 'short_text', 'rating']);
  expect(await overflow(page)).toBe(0);

  await page.getByRole('button', { name: 'Fjern: Hvad hedder din vej?' }).focus();
  await type('Enter');
  await expect(page.getByText('Fjernet fra side 1. Du kan fortryde.')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).focus();
  await type('Enter');
  await expect(page.getByRole('button', { name: 'Hvad hedder din vej?', exact: true })).toBeVisible();
});

test('what can never be shown is said where it stands, and nothing is published while it is', async ({
  page,
  context,
  baseURL,
}) => {
  const { path, place, manager } = await aBuilder(context, baseURL);
  const both = ['a', 'b'].map((value) => ({ question: 'q1', operator: 'is' as const, value }));
  const never = { ...blockOf('rating', 'q2'), showWhen: { mode: 'all' as const, clauses: both } };
  await saveSurvey(manager, { ...place, revision: 0, definition: definitionOf(pageOf('p1', [blockOf('single', 'q1'), never])) });
  await page.goto(path);
  await page.getByRole('button', { name: /Spørgsmål q2.*kan aldrig holde/ }).click();
  await expect(page.locator('.builder-condition').getByText('Betingelsen kan aldrig holde')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.getByRole('link', { name: 'Offentliggør' }).click();
  await expect(page.getByText('Ret fejlene først')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Offentliggør version/ })).toHaveCount(0);

  await page.goto(path);
  await page.getByRole('button', { name: 'Spørgsmål q2', exact: true }).click();
  await page.getByLabel('Vis, når').selectOption('any');
  await expect(page.getByText('Ingen fejl. Skemaet kan offentliggøres.')).toBeVisible();
  await publishBuilt(page);
});

test('two who write at once are told, and neither loses a word', async ({ page, context, baseURL }) => {
  const { path, place, phase, manager } = await aBuilder(context, baseURL);
  const definition = definitionOf(pageOf('p1', [blockOf('single', 'q1')]));
  await saveSurvey(manager, { ...place, revision: 0, definition });
  await page.goto(path);
  await saveSurvey(manager, { ...place, revision: 1, definition: { ...definition, titleDa: 'Den andens titel' } });
  await page.getByLabel('Titel på dansk', { exact: true }).fill('Min titel');
  await expect(page.getByText('En anden har gemt, mens du skrev.')).toBeVisible();
  await page.getByRole('button', { name: 'Arbejd videre på min' }).click();
  await expect(page.getByText('Alt er gemt')).toBeVisible();
  expect((await draftOf(phase.id)).titleDa).toBe('Min titel');

  await page.reload();
  await page.getByRole('button', { name: /^Hent frem ?: Den andens titel/ }).click();
  await expect(page.getByLabel('Titel på dansk', { exact: true })).toHaveValue('Den andens titel');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByLabel('Titel på dansk', { exact: true })).toHaveValue('Min titel');
});

test('a lost connection keeps what is written on the device, and saves it when it is back', async ({
  page,
  context,
  baseURL,
}) => {
  const { path, place, phase, manager } = await aBuilder(context, baseURL);
  await saveSurvey(manager, { ...place, revision: 0, definition: definitionOf(pageOf('p1', [blockOf('single', 'q1')])) });
  await page.goto(path);
  await context.setOffline(true);
  await page.getByLabel('Titel på dansk', { exact: true }).fill('Skrevet i toget');
  await expect(page.getByText('Ikke gemt: vi kan ikke nå serveren.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Alt er gemt')).toBeVisible();
  expect((await draftOf(phase.id)).titleDa).toBe('Skrevet i toget');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a survey is written, its fault is named, another’s pages are brought in, and it is published', async ({
    page,
    context,
    baseURL,
  }) => {
    const { path, phase } = await aBuilder(context, baseURL);
    await page.goto(path);
    await page.getByLabel('Titel på dansk', { exact: true }).fill('Om havnen');
    await page.getByLabel('Titel på engelsk', { exact: true }).fill('About the harbour');
    await page.getByLabel('Indledning på dansk', { exact: true }).fill('Ét spørgsmål.');
    await page.getByLabel('Indledning på engelsk', { exact: true }).fill('One question.');
    await page.getByRole('button', { name: /^Tilføj ?: Side 1$/ }).click();
    await page.getByLabel('Spørgsmål på dansk', { exact: true }).fill('Hvor tit?');
    await page.getByLabel('Spørgsmål på engelsk', { exact: true }).fill('How often?');
    await page.getByLabel('Svar 1 på dansk').fill('Tit');
    await page.getByLabel('Svar 1 på engelsk').fill('Often');
    await page.getByRole('button', { name: 'Gem nu' }).click();
    await expect(page.getByText(/Hvor tit\?, Svar: Teksten mangler/).first()).toBeVisible();
    await page.getByLabel('Svar 2 på dansk').fill('Sjældent');
    await page.getByLabel('Svar 2 på engelsk').fill('Seldom');
    await page.getByRole('button', { name: 'Gem nu' }).click();
    await expect(page.getByText('Ingen fejl. Skemaet kan offentliggøres.')).toBeVisible();
    await page.getByRole('link', { name: 'Offentliggør' }).click();
    await page.getByRole('button', { name: 'Offentliggør version 1' }).click();
    await expect(page.getByText('Version 1 er offentliggjort.')).toBeVisible();
    expect((await draftOf(phase.id)).pages[0]?.blocks[0]).toMatchObject({
      kind: 'single',
      options: [{ labelEn: 'Often' }, { labelEn: 'Seldom' }],
    });
  });
});

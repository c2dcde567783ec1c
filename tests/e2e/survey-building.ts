import { expect, type Page } from '@playwright/test';
import { pathTo } from '@/lib/web/paths';

/** What the builder calls the kinds this builds with. */
const kinds = {
  single: 'Vælg én',
  multiple: 'Vælg flere',
  scale: 'Skala',
  rating: 'Stjerner',
  number: 'Tal',
  short_text: 'Kort tekst',
  long_text: 'Lang tekst',
} as const;
type Kind = keyof typeof kinds;

const questions: { kind: Kind; da: string; en: string; options?: [da: string, en: string][] }[] = [
  {
    kind: 'single',
    da: 'Bruger du stien?',
    en: 'Do you use the path?',
    options: [
      ['Ja', 'Yes'],
      ['Nej', 'No'],
    ],
  },
  { kind: 'scale', da: 'Hvor vigtig er stien?', en: 'How important is the path?' },
  {
    kind: 'multiple',
    da: 'Hvad mangler?',
    en: 'What is missing?',
    options: [
      ['Bænke', 'Benches'],
      ['Skilte', 'Signs'],
    ],
  },
  { kind: 'number', da: 'Hvor mange gange om ugen?', en: 'How many times a week?' },
  { kind: 'short_text', da: 'Hvor går du fra?', en: 'Where do you start?' },
  { kind: 'rating', da: 'Hvor god er stien?', en: 'How good is the path?' },
  { kind: 'long_text', da: 'Hvad skal vi huske?', en: 'What should we remember?' },
];

/** Questions on each page and pages, and on how many questions of each page a condition stands. */
export const longSurvey = { perPage: 12, pages: 5, conditionsPerPage: 4 } as const;

/** The address of the builder of a phase's survey. */
export function builderPath(at: { slug: string; phase: string }): string {
  return pathTo('da', '/workspace/projects/[slug]/phases/[phase]/survey', at);
}

/**
 * Builds a survey of 60 questions with 20 conditions in the builder, in Danish, as its writer would: a page of twelve,
 * some written, some made like another and one brought in from the library, and the page made five times.
 */
export async function buildLongSurvey(page: Page): Promise<void> {
  await fill(page, 'Titel på dansk', 'Om stien');
  await fill(page, 'Titel på engelsk', 'About the path');
  await fill(page, 'Indledning på dansk', 'Tres korte spørgsmål. Du kan holde pause.');
  await fill(page, 'Indledning på engelsk', 'Sixty short questions. You can take a break.');
  // The library is everybody's: what is kept there is told apart from what was kept before.
  const kept = `Hvad skal vi huske? (${crypto.randomUUID().slice(0, 8)})`;
  for (const question of questions) await addQuestion(page, question.kind === 'long_text' ? { ...question, da: kept } : question);

  // One is kept for other surveys, and brought in again.
  await page.getByRole('button', { name: 'Gem i biblioteket' }).click();
  await expect(page.getByText('Gemt i biblioteket.')).toBeVisible();
  await expect(page.getByText('Alt er gemt')).toBeVisible();
  await page.reload();
  await page.getByLabel('Fra biblioteket til side 1').selectOption({ label: `${kept} (Lang tekst)` });
  await page.getByRole('button', { name: /^Hent ind ?: Side 1$/ }).click();
  await expect(rows(page)).toHaveCount(questions.length + 1);

  for (const { da } of questions.slice(1, 5))
    await page
      .getByRole('button', { name: `Kopiér: ${da}` })
      .first()
      .click();
  await expect(rows(page)).toHaveCount(longSurvey.perPage);
  for (const at of [1, 4, 7, 10]) await addCondition(page, at);
  await page.getByRole('button', { name: 'Luk' }).last().click();
  for (let made = 1; made < longSurvey.pages; made++) await page.getByRole('button', { name: 'Kopiér: Side 1' }).click();
  await expect(rows(page)).toHaveCount(longSurvey.perPage * longSurvey.pages);
}

/** Publishes what stands in the builder once it is saved. */
export async function publishBuilt(page: Page): Promise<void> {
  await expect(page.getByText('Alt er gemt')).toBeVisible();
  await page.getByRole('link', { name: 'Offentliggør' }).click();
  await page.getByRole('button', { name: /^Offentliggør version/ }).click();
  await expect(page.getByText(/Version \d+ er offentliggjort/)).toBeVisible();
}

const rows = (page: Page) => page.locator('.builder-row');

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
}

type Question = (typeof questions)[number];

async function addQuestion(page: Page, { kind, da, en, options = [] }: Question): Promise<void> {
  await page.getByLabel('Slags spørgsmål på side 1').selectOption({ label: kinds[kind] });
  await page.getByRole('button', { name: /^Tilføj ?: Side 1$/ }).click();
  await fill(page, 'Spørgsmål på dansk', da);
  await fill(page, 'Spørgsmål på engelsk', en);
  for (const [at, [danish, english]] of options.entries()) {
    await fill(page, `Svar ${at + 1} på dansk`, danish);
    await fill(page, `Svar ${at + 1} på engelsk`, english);
  }
}

/** Shows a question only to those who answered yes to the first. */
async function addCondition(page: Page, at: number): Promise<void> {
  const row = rows(page).nth(at);
  await row.locator('.builder-open').click();
  await row.getByRole('button', { name: 'Tilføj betingelse' }).click();
  await row.getByLabel('Betingelse 1: spørgsmål').selectOption({ label: 'Bruger du stien?' });
  await row.getByLabel('Betingelse 1: svar').selectOption({ label: 'Ja' });
}

import { expect, test } from '@playwright/test';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aUse } from '@/tests/support/factories/decisions';
import { aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

test.afterAll(() => db().$disconnect());

test('a leader ends a theme by keyboard; everybody reads when and why, and it is no choice any more', async ({
  page,
  context,
  baseURL,
}) => {
  const theme = await aTheme();
  await page.goto(pathTo('da', '/strategy/[theme]', { theme: theme.slug }));
  await expect(page.locator('main')).not.toContainText('Afsluttet');
  await signIn(context, baseURL, await anEmployee(['leader']));
  await page.goto(pathTo('da', '/workspace/strategy/themes/[theme]', { theme: theme.slug }));
  expect(await axeFaults(page, 'all')).toEqual([]);
  const form = page.locator('form:has([name="reasonDa"])').first();
  await form.getByLabel('Hvad sker der?').selectOption({ label: 'Afslut' });
  await form.getByLabel('Hvad sker der?').focus();
  await page.keyboard.press('Tab');
  await form.getByLabel('Kilde').focus();
  await page.keyboard.type('Referat af byrådets møde');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Målet er nået.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Skriv begrundelsen på engelsk').first()).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await expect(form.getByLabel('Begrundelse på dansk')).toHaveValue('Målet er nået.');
  await form.getByLabel('Begrundelse på engelsk').focus();
  await page.keyboard.type('The goal is reached.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Skridtet er gemt og kan læses af alle.')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);

  for (const [locale, words] of [
    ['da', ['Afsluttet', 'Målet er nået.', 'Kilde: Referat af byrådets møde']],
    ['en', ['Over since', 'The goal is reached.']],
  ] as const) {
    await page.goto(pathTo(locale, '/strategy/[theme]', { theme: theme.slug }));
    for (const each of words) await expect(page.locator('main')).toContainText(each);
  }
  await signIn(context, baseURL, await anEmployee());
  await page.goto(pathTo('da', '/workspace/projects/new'));
  await expect(page.locator('select[name="primaryThemeId"]')).not.toContainText(theme.titleDa);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a project manager answers several from a template, changes one, and what is answered meanwhile is held back', async ({
      page,
      context,
      baseURL,
    }) => {
      const phase = await aPhase({ projectId: (await aProject({ titleDa: 'Stien' })).id });
      const [one, two, late] = [await aProposal({ phase }), await aProposal({ phase }), await aProposal({ phase })];
      const name = `Tak ${one.code}`;
      await db().textTemplate.create({
        data: { purpose: 'answer', name, textDa: 'Tak for {kode} til {projekt}.', textEn: 'Thanks for {code}.' },
      });
      await signIn(context, baseURL, await anEmployee(['project_manager'], { manages: [{ id: phase.projectId }] }));
      await page.goto(`${pathTo('da', '/workspace/contributions')}?filter=unanswered`);
      for (const { code } of [one, two, late]) await page.getByLabel(`Vælg ${code}`).check();
      await page.getByRole('button', { name: 'Svar de valgte' }).press('Enter');
      await page.getByLabel('Skabelon').selectOption(name);
      await page.getByRole('button', { name: 'Indsæt i alle svar' }).press('Enter');
      await expect(page.getByLabel(`Svar på ${one.code}`).last()).toHaveValue(`Tak for ${one.code} til Stien.`);
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
      const text = page.locator(`#text-${two.code}`);
      await text.fill('');
      await page.getByRole('button', { name: 'Send svarene til de valgte' }).press('Enter');
      await expect(page.getByText('Skriv et svar, eller fjern krydset')).toBeVisible();
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
      await expect(page.locator(`#text-${one.code}`)).toHaveValue(`Tak for ${one.code} til Stien.`);
      await text.fill('Lygten kommer til foråret.');
      await db().officialAnswer.create({ data: { contributionId: late.id, text: 'Først.' } });
      await page.getByRole('button', { name: 'Send svarene til de valgte' }).press('Enter');
      await expect(page.getByText('2 bidrag har fået svar.')).toBeVisible();
      await expect(page.getByRole('row').filter({ hasText: late.code })).toContainText('Holdt tilbage');
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
      await page.goto(pathTo('da', '/path/[code]', { code: two.code }));
      await expect(page.locator('main')).toContainText('Lygten kommer til foråret.');
    });
  });
}

test('a reader goes from a project to what was said and done, and from a quarter to its list', async ({ page }) => {
  const project = await aProject();
  const proposal = await aProposal({ phase: await aPhase({ projectId: project.id }) });
  await aUse(proposal.id, { use: 'not_used' });
  await page.goto(pathTo('da', '/projects/[slug]', { slug: project.slug }));
  await page.getByRole('link', { name: '1 bidrag er ikke brugt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det sagde I – det gjorde vi');
  await expect(page.locator(`#${proposal.code}`)).toContainText('Fordi det kan lade sig gøre.');
  expect(await axeFaults(page, 'all')).toEqual([]);
  const [year, month] = copenhagenDate(now()).split('-').map(Number);
  const quarter = `${year}-Q${Math.ceil((month ?? 1) / 3)}`;
  await page.goto(`${pathTo('da', '/contributions/search')}?project=${project.slug}&sent=${quarter}`);
  await expect(page.getByText('Kun det, der er sendt i')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 bidrag fundet' })).toBeVisible();
});

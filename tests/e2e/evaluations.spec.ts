import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { evaluationInput } from '@/tests/support/factories/evaluations';
import { aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

const words = {
  da: {
    write: 'Skriv evaluering',
    publish: 'Vis evalueringen',
    missing: 'Skriv på engelsk, hvad andre kan lære',
    shown: 'Evalueringen er vist.',
    heading: 'Det lærte vi',
    search: 'Søg efter ord',
    find: 'Søg',
  },
  en: {
    write: 'Write an evaluation',
    publish: 'Show the evaluation',
    missing: 'Write in English what others can learn',
    shown: 'The evaluation is shown.',
    heading: 'What we learned',
    search: 'Search for words',
    find: 'Search',
  },
} as const;

test.afterAll(() => db().$disconnect());

for (const [locale, javaScriptEnabled] of [
  ['da', true],
  ['en', false],
] as const) {
  test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    const say = words[locale];

    test('an employee writes what a project learned; the next one finds it', async ({ page, context, baseURL }) => {
      const project = await aProject();
      const written = evaluationInput({ learnedDa: `Spørg ${project.slug} først.`, learnedEn: `Ask ${project.slug} first.` });
      await signIn(context, baseURL, await anEmployee());
      await page.goto(pathTo(locale, '/workspace/projects/[slug]', { slug: project.slug }));
      await page.getByRole('link', { name: say.write }).click();
      for (const [field, text] of Object.entries(written))
        if (field !== 'learnedEn') await page.locator(`[name="${field}"]`).fill(text);
      await page.getByRole('button', { name: say.publish }).click();
      await expect(page.getByRole('link', { name: say.missing })).toBeVisible();
      await expect(page.locator('[name="hardDa"]')).toHaveValue(written.hardDa);
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
      await page.locator('[name="learnedEn"]').fill(written.learnedEn);
      await page.getByRole('button', { name: say.publish }).click();
      await expect(page.getByText(say.shown)).toBeVisible();

      await page.goto(pathTo(locale, '/projects/[slug]', { slug: project.slug }));
      await expect(page.getByRole('heading', { name: say.heading })).toBeVisible();
      await page.goto(pathTo(locale, '/experience'));
      await page.getByLabel(say.search).fill(project.slug);
      await page.getByRole('button', { name: say.find }).click();
      await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
      await expect(page.getByText(locale === 'da' ? written.learnedDa : written.learnedEn)).toBeVisible();
    });
  });
}

import { expect, test } from '@playwright/test';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aDefinition, aQuestion } from '@/tests/support/factories/survey-of-every-kind';
import { aSurveyOf } from '@/tests/support/factories/surveys';
import { signIn } from '@/tests/support/sign-in-browser';

test.afterAll(() => db().$disconnect());

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('staff choose whose answer counts once, and until when answers on paper are typed in', async ({ page, baseURL }) => {
      const project = await aProject();
      const phase = await aPhase({ projectId: project.id, opensOn: day(-3), closesOn: day(5) });
      const survey = await aSurveyOf(aDefinition([aQuestion('single')]), phase);
      const { slug } = await db().phase.findUniqueOrThrow({ where: { id: phase.id }, select: { slug: true } });
      const at = { slug: project.slug, phase: slug };
      const stored = () => db().survey.findUniqueOrThrow({ where: { id: survey.id } });
      await signIn(page.context(), baseURL, await anEmployee());

      await page.goto(pathTo('da', '/workspace/projects/[slug]/phases/[phase]/survey/publish', at));
      await page.locator('input[name="answersBy"][value="device"]').check();
      await page.getByRole('button', { name: 'Gem valget' }).click();
      await expect(page.getByText('Gemt.')).toBeVisible();
      expect((await stored()).answersBy).toBe('device');

      await page.goto(pathTo('da', '/workspace/projects/[slug]/phases/[phase]/survey/paper', at));
      const last = page.getByLabel('Vi taster svar ind til og med');
      await expect(last).toHaveValue(dateOnly(day(5)));
      await last.fill(dateOnly(day(90)));
      await page.getByRole('button', { name: 'Gem dagen' }).click();
      await expect(page.getByText('højst 60 dage efter den').first()).toBeVisible();
      await expect(last).toHaveValue(dateOnly(day(90)));
      await last.fill(dateOnly(day(20)));
      await page.getByRole('button', { name: 'Gem dagen' }).click();
      await expect(page.getByText('Gemt.')).toBeVisible();
      expect((await stored()).paperUntil).toEqual(day(20));
    });
  });
}

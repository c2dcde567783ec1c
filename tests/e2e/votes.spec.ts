import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { signIn } from '@/tests/support/sign-in-browser';

const words = {
  da: {
    give: /^Giv en stemme/,
    back: /^Tag stemmen tilbage/,
    left: /stemmer? tilbage af 2/,
    used: 'Du har brugt alle',
  },
  en: {
    give: /^Give a vote/,
    back: /^Take the vote back/,
    left: /votes? left of 2/,
    used: 'You have used all',
  },
} as const;

test.afterAll(() => db().$disconnect());

for (const [locale, javaScriptEnabled] of [
  ['da', true],
  ['en', false],
] as const) {
  test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a citizen gives her votes by keyboard, changes her mind, and is told when they are used', async ({ page, baseURL }) => {
      const say = words[locale];
      const project = await aProject();
      const phase = await aPhase({ projectId: project.id, votes: 2 });
      for (const number of [1, 2, 3]) await aProposal({ phase, title: `Forslag ${number}` });
      await signIn(page.context(), baseURL, await aCitizen());
      await page.goto(pathTo(locale, '/projects/[slug]/priorities/[phase]', { slug: project.slug, phase: phase.slug }));
      for (const given of [1, 2]) {
        await page.getByRole('button', { name: say.give }).first().focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('button', { name: say.back })).toHaveCount(given);
      }
      await expect(page.getByText(say.used)).toBeVisible();
      await expect(page.getByRole('button', { name: say.give })).toHaveCount(0);
      await page.getByRole('button', { name: say.back }).first().focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(say.left)).toBeVisible();
      await expect(page.getByRole('button', { name: say.give })).toHaveCount(2);
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
      expect(await db().priorityVote.count({ where: { phaseId: phase.id } })).toBe(1);
    });
  });
}

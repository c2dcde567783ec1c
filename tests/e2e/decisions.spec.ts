import { expect, test } from '@playwright/test';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { inLocale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aProposal } from '@/tests/support/factories/participation';
import { aCommittee, aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

const words = {
  da: {
    add: 'Ny beslutning',
    save: 'Gem kladden',
    future: 'Mødet er ikke holdt endnu.',
    open: '1 svar eller forslag mangler bemærkning',
    cite: 'Nævn dem i beslutningen',
    none: 'Alle svar og forslag i projektet har en bemærkning.',
    publish: 'Udgiv beslutningen',
    published: 'Beslutningen er udgivet.',
    correct: 'Vis rettelsen',
    corrected: 'Rettelsen er vist.',
    before: 'Det stod der før',
    used: 'Brugt',
  },
  en: {
    add: 'New decision',
    save: 'Save the draft',
    future: 'The meeting has not been held yet.',
    open: '1 reply or proposal lacks a remark',
    cite: 'Cite them in the decision',
    none: 'Every reply and proposal in the project has a remark.',
    publish: 'Publish the decision',
    published: 'The decision is published.',
    correct: 'Show the correction',
    corrected: 'The correction is shown.',
    before: 'What it said before',
    used: 'Used',
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

    test('an employee writes down what was decided and what it used; whoever said it reads why, and what was corrected', async ({
      page,
      context,
      baseURL,
    }) => {
      const project = await aProject();
      const committee = await aCommittee();
      const { code } = await aProposal({ phase: await aPhase({ projectId: project.id }) });
      const { slug } = project;
      const address = `beslutning-${code.toLowerCase()}`;
      const reason = `Stien er tegnet ind for ${code}.`;
      // Kept before anything is decided: what is published must change it.
      await page.goto(pathTo(locale, '/path/[code]', { code }));
      await expect(page.locator('main')).not.toContainText(reason);

      await signIn(context, baseURL, await anEmployee());
      await page.goto(pathTo(locale, '/workspace/projects/[slug]', { slug }));
      await page.getByRole('link', { name: say.add }).click();
      const write = async (fields: Record<string, string>) => {
        for (const [name, text] of Object.entries(fields)) await page.locator(`[name="${name}"]`).last().fill(text);
      };
      await page.locator('[name="committeeId"]').selectOption(inLocale(committee, 'name', locale));
      await page.locator('[name="outcome"]').selectOption('approved_changed');
      await write({ meetingOn: dateOnly(day(1)), agendaItem: '12a', slug: address });
      await write({ titleDa: 'Stien ved søen', titleEn: 'The path by the lake', textDa: 'Stien bliver 2 km.', textEn: '2 km.' });
      await write({ complaintDa: 'Skriv til nævnet.', complaintEn: 'Write to the board.', complaintUntil: dateOnly(day(20)) });
      await page.getByRole('button', { name: say.save }).click();
      await expect(page.getByText(say.future).first()).toBeVisible();
      await write({ meetingOn: dateOnly(day(-2)) });
      await page.getByRole('button', { name: say.save }).click();

      await expect(page.getByRole('heading', { name: say.open })).toBeVisible();
      await page.goto(pathTo(locale, '/decisions/[slug]', { slug: address }));
      await expect(page.locator('main')).not.toContainText('Skriv til nævnet.');
      await page.goto(pathTo(locale, '/workspace/projects/[slug]/decisions/[decision]', { slug, decision: address }));
      await page.getByRole('checkbox').first().focus();
      await page.keyboard.press('Space');
      await page.locator('[name="use"]').selectOption('used');
      await write({ reason });
      await page.getByRole('button', { name: say.cite }).click();
      await expect(page.getByText(say.none)).toBeVisible();
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
      await page.getByRole('button', { name: say.publish }).click();
      await expect(page.getByText(say.published)).toBeVisible();

      await write({ textDa: 'Stien bliver 3 km.', textEn: '3 km.', whyDa: 'Tallet var forkert.', whyEn: 'A wrong figure.' });
      await page.getByRole('button', { name: say.correct }).click();
      await expect(page.getByText(say.corrected)).toBeVisible();
      await context.clearCookies();
      await page.goto(pathTo(locale, '/decisions/[slug]', { slug: address }));
      await expect(page.getByText(reason)).toBeVisible();
      await page.locator('summary').filter({ hasText: say.before }).click();
      await expect(page.locator('#rettelser')).toContainText('2 km.');
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
      await page.goto(pathTo(locale, '/path/[code]', { code }));
      await expect(page.locator('main')).toContainText(reason);
    });
  });
}

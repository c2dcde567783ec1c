import { expect, type Page, test } from '@playwright/test';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aFollow } from '@/tests/support/factories/following';
import { aProposal, aSupport } from '@/tests/support/factories/participation';
import { aCommittee, aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

const words = {
  da: {
    add: 'Ny måling',
    show: 'Vis målingen',
    correct: 'Gem rettelsen',
    audience: 'Højst 3 personer får besked',
    future: 'Datoen ligger i fremtiden. Vælg den dag, der er målt',
    twoWays: 'Tallet kan læses på to måder.',
    shown: 'Målingen er vist.',
    corrected: 'Rettelsen er gemt og vist.',
    earlier: 'Før stod der 3,5 til 8.',
  },
  en: {
    add: 'New measurement',
    show: 'Show the measurement',
    correct: 'Save the correction',
    audience: 'At most 3 people will be told',
    future: 'The date is in the future. Choose the day it was measured',
    twoWays: 'The number can be read in two ways.',
    shown: 'The measurement is shown.',
    corrected: 'The correction is saved and shown.',
    earlier: 'Before, it said 3.5 to 8.',
  },
} as const;

const shownAs = {
  da: ['Før: 3,5 minutter. Efter: 8 minutter.', '7,25'],
  en: ['Before: 3.5 minutes. After: 8 minutes.', '7.25'],
} as const;

test.afterAll(() => db().$disconnect());

/** A project whose decision cites a proposal, with somebody who supports it and somebody who follows the project. */
async function aDecidedProject() {
  const project = await aProject();
  const proposal = await aProposal({ phase: await aPhase({ projectId: project.id }) });
  await aSupport({ proposal });
  await aFollow({ projectId: project.id });
  const texts = { titleDa: 'Beslutning', titleEn: 'Decision', textDa: 'x', textEn: 'x', complaintDa: 'x', complaintEn: 'x' };
  const meeting = { committeeId: (await aCommittee()).id, meetingOn: day(-20), agendaItem: '4', publishedAt: day(-19) };
  const decision = await db().decision.create({
    data: { ...texts, ...meeting, projectId: project.id, slug: `beslutning-${crypto.randomUUID()}` },
  });
  const use = { use: 'used', reason: 'Bænken er med.', decisionId: decision.id } as const;
  await db().contributionUse.create({ data: { ...use, contributionId: proposal.id } });
  return { project, proposal };
}

for (const [locale, javaScriptEnabled] of [
  ['da', true],
  ['en', false],
] as const) {
  test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    const say = words[locale];

    test('an employee writes down an effect; everybody sees it, its people hear of it, and it can be corrected', async ({
      page,
      context,
      baseURL,
    }) => {
      const { project, proposal } = await aDecidedProject();
      const [{ slug }, { code }] = [project, proposal];
      const indicator = { da: `Ventetid ${code}`, en: `Waiting time ${code}` };
      await page.goto(pathTo('da', '/projects/[slug]', { slug }));
      await page.goto(pathTo('en', '/path/[code]', { code }));
      await expect(page.locator('main')).not.toContainText(indicator.en);

      await signIn(context, baseURL, await anEmployee());
      await page.goto(pathTo(locale, '/workspace/projects/[slug]', { slug }));
      await page.getByRole('link', { name: say.add }).click();
      await expect(page.getByText(say.audience)).toBeVisible();
      if (javaScriptEnabled) expect(await axeFaults(page, 'all')).toEqual([]);
      const sources = { sourceDa: 'Egne målinger', sourceEn: 'Own measurements' };
      const learned = { learnedDa: 'Skiltet hjalp.', learnedEn: 'The sign helped.' };
      await fill(page, { indicatorDa: indicator.da, indicatorEn: indicator.en, unitDa: 'minutter', unitEn: 'minutes' });
      await fill(page, { ...sources, ...learned, before: '3,5', after: '1.234', measuredOn: dateOnly(day(1)) });
      await page.getByRole('button', { name: say.show }).click();
      await expect(page.getByText(say.twoWays).first()).toBeVisible();
      await fill(page, { after: '8' });
      await page.getByRole('button', { name: say.show }).click();
      await expect(page.getByText(say.future).first()).toBeVisible();
      await expect(page.locator('.form:visible [name="learnedDa"]')).toHaveValue(learned.learnedDa);
      await fill(page, { measuredOn: dateOnly(day(0)) });
      await page.getByRole('button', { name: say.show }).click();
      await expect(page.getByText(say.shown)).toBeVisible();
      expect(await db().effect.count({ where: { projectId: project.id } })).toBe(1);

      const { themeId } = await db().projectTheme.findFirstOrThrow({ where: { projectId: project.id } });
      const theme = (await db().theme.findUniqueOrThrow({ where: { id: themeId } })).slug;
      for (const language of ['da', 'en'] as const) {
        for (const address of [pathTo(language, '/projects/[slug]', { slug }), pathTo(language, '/path/[code]', { code })]) {
          await page.goto(address);
          await expect(page.locator('main')).toContainText(indicator[language]);
          await expect(page.locator('main')).toContainText(shownAs[language][0]);
        }
        await page.goto(pathTo(language, '/strategy/[theme]', { theme }));
        await expect(page.locator('main')).toContainText(indicator[language]);
      }

      await page.goto(pathTo(locale, '/workspace/projects/[slug]', { slug }));
      await page.getByRole('link', { name: indicator[locale] }).click();
      await expect(page.locator('.form:visible [name="before"]')).toHaveValue(locale === 'da' ? '3,5' : '3.5');
      await fill(page, { before: shownAs[locale][1] });
      await page.getByRole('button', { name: say.correct }).click();
      await expect(page.getByText(say.corrected)).toBeVisible();
      await expect(page.getByRole('row').filter({ hasText: code })).toContainText(say.earlier);
      await page.goto(pathTo(locale, '/projects/[slug]', { slug }));
      await expect(page.locator('main')).toContainText(shownAs[locale][1]);
    });
  });
}

test('the author of what was used finds the mail of an effect and follows its link', async ({ page, context, baseURL }) => {
  const { project, proposal } = await aDecidedProject();
  const recipientId = proposal.author.personId;
  await signIn(context, baseURL, await anEmployee());
  await page.goto(pathTo('da', '/workspace/projects/[slug]/effects/new', { slug: project.slug }));
  await fill(page, { indicatorDa: 'Bænke ved stien', indicatorEn: 'Benches by the path', unitDa: 'bænke', unitEn: 'benches' });
  await fill(page, { sourceDa: 'Optælling', sourceEn: 'A count', learnedDa: 'Den bruges.', learnedEn: 'It is used.' });
  await fill(page, { before: '0', after: '1', measuredOn: dateOnly(day(0)) });
  await page.getByRole('button', { name: words.da.show }).click();
  await expect(page.getByText(words.da.shown)).toBeVisible();
  await expect
    .poll(() => db().delivery.count({ where: { recipientId, purpose: 'effect_measured', state: 'sent' } }), { timeout: 20_000 })
    .toBe(1);
  await page.goto(pathTo('da', '/mailbox'));
  await page.getByRole('link', { name: `Effekten er målt: ${project.titleDa}` }).click();
  const { email } = await db().user.findUniqueOrThrow({ where: { id: recipientId } });
  await expect(page.getByText(email ?? '').first()).toBeVisible();
  await page
    .getByRole('link', { name: new RegExp(`/projekter/${project.slug}`) })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(project.slug));
  await expect(page.locator('main')).toContainText('Før: 0 bænke. Efter: 1 bænke.');
});

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`.form:visible [name="${name}"]`).fill(value);
}

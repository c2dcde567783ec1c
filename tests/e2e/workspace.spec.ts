import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/audit/actor';
import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Locale } from '@/lib/i18n/locale';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aCommittee, aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSession } from '@/tests/support/sign-in';

const words = {
  da: {
    decided: /er vist/,
    hidden: /er skjult/,
    undo: 'Fortryd',
    text: 'Besked til borgeren',
    reason: 'Grund',
    offTopic: 'Uden for emnet',
    hide: /^Skjul/,
    show: /^Vis, som det er/,
    save: /^Gem/,
    textNeeded: 'Skriv en besked til borgeren',
    overtaken: /En anden har vist bidraget/,
    answer: 'Svar',
    giveAnswer: 'Giv svar',
    answered: 'Svaret er vist på bidragets vej.',
    use: 'Brug',
    partly: 'Brugt delvist',
    why: 'Begrundelse',
    saveUse: 'Gem brug',
    used: 'Brugen er vist på bidragets vej.',
    theme: 'Tilføj et emne',
    addTheme: 'Tilføj emne',
    create: 'Opret kladde',
    publishProject: 'Udgiv projektet',
    publishPhase: 'Udgiv fasen',
    projectShown: 'Projektet er vist for alle.',
    phaseShown: 'Fasen er vist for alle.',
    lastDayFirst: 'Den sidste dag ligger før den første',
    lacksDecider: /Vælg, hvem der beslutter/,
  },
  en: {
    decided: /is shown/,
    hidden: /is hidden/,
    undo: 'Undo',
    text: 'Message to the citizen',
    reason: 'Reason',
    offTopic: 'Off topic',
    hide: /^Hide/,
    show: /^Show as it is/,
    save: /^Save/,
    textNeeded: 'Write a message to the citizen',
    overtaken: /Somebody else showed it/,
    answer: 'Answer',
    giveAnswer: 'Give the answer',
    answered: 'The answer is shown on its path.',
    use: 'Use',
    partly: 'Partly used',
    why: 'Reason',
    saveUse: 'Save use',
    used: 'The use is shown on its path.',
    theme: 'Add a theme',
    addTheme: 'Add theme',
    create: 'Create draft',
    publishProject: 'Publish the project',
    publishPhase: 'Publish the phase',
    projectShown: 'The project is shown to everybody.',
    phaseShown: 'The phase is shown to everybody.',
    lastDayFirst: 'The last day is before the first',
    lacksDecider: /Choose who decides/,
  },
} as const;

async function signIn(context: BrowserContext, baseURL: string | undefined, roles: Role[]) {
  const person = await anEmployee(roles);
  const [name = '', value = ''] = (await aSession(db(), person.personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
  return person;
}

async function aWaitingProposal(title: string) {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id });
  return { project, ...(await aProposal({ phase, title, isPublished: false })) };
}

const openCase = (page: Page, locale: Locale, code: string) => page.goto(pathTo(locale, '/workspace/cases/[code]', { code }));
const unique = (name: string) => `${name} ${crypto.randomUUID().slice(0, 8)}`;

test.afterAll(() => db().$disconnect());

test.describe('the queue', () => {
  test('shows a fresh contribution within seconds, without a reload', async ({ page, context, baseURL }) => {
    await signIn(context, baseURL, ['moderator']);
    await page.goto(`${pathTo('da', '/workspace')}?flag=any`);
    const { code, id } = await aWaitingProposal(unique('En helt ny bænk'));
    await db().moderationCase.update({ where: { contributionId: id }, data: { flags: ['phone'] } });
    await expect(page.locator(`.queue a[href*="${code}"]`)).toBeVisible({ timeout: 8000 });
  });

  test('is worked through with the keyboard alone, and a decision can be taken back', async ({ page, context, baseURL }) => {
    await signIn(context, baseURL, ['moderator']);
    const { code, id } = await aWaitingProposal(unique('Tastatur'));
    await openCase(page, 'da', code);
    await expect(page.getByRole('radio', { name: words.da.show })).toBeEnabled();
    await expect(async () => {
      await page.keyboard.press('1');
      await expect(page.getByRole('radio', { name: words.da.show })).toBeChecked({ timeout: 500 });
    }).toPass();
    await page.keyboard.press('Enter');
    const toast = page.getByRole('status').filter({ hasText: code });
    await expect(toast).toContainText(words.da.decided);
    expect(await db().publication.count({ where: { contributionId: id } })).toBe(1);
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL(new RegExp(`${code}$`));
    await expect.poll(() => db().publication.count({ where: { contributionId: id } })).toBe(0);
    await expect(async () => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1500 });
    }).toPass();
  });

  test('walks on and back with J and K', async ({ page, context, baseURL }) => {
    await signIn(context, baseURL, ['moderator']);
    const first = await aWaitingProposal(unique('Først'));
    await aWaitingProposal(unique('Dernæst'));
    await openCase(page, 'da', first.code);
    await expect(async () => {
      await page.keyboard.press('j');
      await expect(page).not.toHaveURL(new RegExp(first.code), { timeout: 1500 });
    }).toPass();
  });
});

test('a case without a deciding role can be read, not decided', async ({ page, context, baseURL }) => {
  await signIn(context, baseURL, ['leader']);
  const { code } = await aWaitingProposal(unique('Kun læsning'));
  await openCase(page, 'en', code);
  await expect(page.getByText('You can follow the case.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('the workspace does not exist for citizens, and leads others to sign-in', async ({ page, context, baseURL }) => {
  await page.goto(pathTo('en', '/workspace/projects'));
  await expect(page).toHaveURL(/\/en\/sign-in\?returnTo=/);
  const [name = '', value = ''] = (await aSession(db(), (await aCitizen()).personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
  for (const path of [pathTo('en', '/workspace'), pathTo('da', '/workspace/log')])
    expect((await page.goto(path))?.status()).toBe(404);
  expect((await page.request.get('/api/workspace/queue')).status()).toBe(404);
});

test('whoever is overtaken is told, and keeps what was written', async ({ page, context, baseURL }) => {
  await signIn(context, baseURL, ['moderator']);
  const { code } = await aWaitingProposal(unique('Kapløb'));
  await openCase(page, 'da', code);
  const panel = page.getByRole('form', { name: /afgørelse|Afgør/ });
  await panel.getByRole('radio', { name: words.da.hide }).check();
  await panel.getByLabel(words.da.reason, { exact: true }).selectOption('abuse');
  await panel.getByLabel(words.da.text).fill('Sådan skriver vi ikke her.');
  await decideCase(await anEmployee(['project_manager']), { code, version: 1, outcome: 'published' });
  await panel.getByRole('button', { name: words.da.save }).click();
  await expect(page.getByText(words.da.overtaken)).toBeVisible();
  await expect(page.locator('.decide [name="version"]')).toHaveValue('2');
  await expect(page.getByLabel(words.da.text)).toHaveValue('Sådan skriver vi ikke her.');
  await decide(page, words.da.save);
  await expect(page.getByRole('status').filter({ hasText: code })).toContainText(words.da.hidden);
});

for (const javaScriptEnabled of [true, false]) {
  for (const locale of ['da', 'en'] as const) {
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled });
      const say = words[locale];

      test('hides with a reason, and the public log has a line for it', async ({ page, context, baseURL }) => {
        await signIn(context, baseURL, ['moderator']);
        const { code, project } = await aWaitingProposal(unique('Skjul mig'));
        await openCase(page, locale, code);
        await page.getByRole('radio', { name: say.hide }).check();
        await page.getByLabel(say.reason, { exact: true }).selectOption('off_topic');
        await decide(page, say.save);
        await expect(page.getByText(say.textNeeded)).toBeVisible();
        await page.getByLabel(say.text).fill('Det handler om noget andet.');
        await decide(page, say.save);
        await expect(page.getByRole('status').filter({ hasText: code })).toContainText(say.hidden);
        await page.goto(pathTo(locale, '/moderation/log'));
        const title = locale === 'da' ? project.titleDa : project.titleEn;
        const line = page.getByRole('row').filter({ hasText: title });
        await expect(line).toContainText(say.offTopic);
        await expect(page.getByText('Det handler om noget andet.')).toHaveCount(0);
      });

      test('answers, marks use and adds a theme; the path page shows it', async ({ page, context, baseURL }) => {
        await signIn(context, baseURL, ['project_manager']);
        const theme = await aTheme();
        const { code } = await aProposal({ title: unique('Bænk') });
        await openCase(page, locale, code);
        await page.getByLabel(say.answer, { exact: true }).fill('Bænken kommer til foråret.');
        await page.getByRole('button', { name: say.giveAnswer }).click();
        await expect(page.getByText(say.answered)).toBeVisible();
        const use = page.locator('section', { has: page.getByRole('button', { name: say.saveUse }) });
        await use.getByLabel(say.use, { exact: true }).selectOption('partly_used');
        await use.getByLabel(say.why).fill('Bænken er med, skiltet er ikke.');
        await use.getByRole('button', { name: say.saveUse }).click();
        await expect(page.getByText(say.used)).toBeVisible();
        await page.getByLabel(say.theme).selectOption(theme.id);
        await page.getByRole('button', { name: say.addTheme }).click();
        await expect(page.locator('.placed')).toContainText(locale === 'da' ? theme.titleDa : theme.titleEn);
        for (const language of ['da', 'en'] as const) {
          await page.goto(pathTo(language, '/path/[code]', { code }));
          await expect(page.locator('main')).toContainText('Bænken kommer til foråret.');
          await expect(page.locator('main')).toContainText('Bænken er med, skiltet er ikke.');
          await expect(page.locator('main')).toContainText(words[language].partly);
        }
      });

      test('a project and a phase are written, published and open on the front page at once', async ({
        page,
        context,
        baseURL,
      }) => {
        await signIn(context, baseURL, ['project_manager']);
        const [theme, committee] = [await aTheme(), await aCommittee()];
        const slug = `park-${crypto.randomUUID().slice(0, 8)}`;
        const titles = { da: `Strandpark ${slug}`, en: `Beach park ${slug}` };
        await page.goto(pathTo(locale, '/workspace/projects/new'));
        await fill(page, { titleDa: titles.da, titleEn: titles.en, summaryDa: 'En park.', summaryEn: 'A park.', slug });
        await page.locator('[name="primaryThemeId"]').selectOption(theme.id);
        await page.locator('[name="status"]').selectOption('active');
        await page.getByRole('button', { name: say.create }).click();
        await expect(page.getByRole('heading', { level: 1, name: titles[locale] })).toBeVisible();
        expect((await page.request.get(pathTo(locale, '/projects/[slug]', { slug }))).status()).toBe(404);
        await page.getByRole('button', { name: say.publishProject }).click();
        await expect(page.getByText(say.projectShown)).toBeVisible();

        await page.goto(pathTo(locale, '/workspace/projects/[slug]/phases/new', { slug }));
        const texts = { titleDa: 'Idéer', titleEn: 'Ideas', descriptionDa: 'Kom med idéer.', descriptionEn: 'Bring ideas.' };
        const about = { influenceDa: 'Stien', influenceEn: 'The path', settledDa: 'Prisen', settledEn: 'The price' };
        const after = { afterwardsDa: 'Udvalget beslutter.', afterwardsEn: 'The committee decides.', slug: 'ideer' };
        const dates = { opensOn: dateOnly(day(0)), closesOn: dateOnly(day(-1)) };
        await fill(page, { ...texts, ...about, ...after, ...dates });
        await page.getByRole('button', { name: say.create }).click();
        await expect(page.getByText(say.lastDayFirst).first()).toBeVisible();
        await fill(page, { closesOn: dateOnly(day(9)) });
        await page.getByRole('button', { name: say.create }).click();
        await page.getByRole('button', { name: say.publishPhase }).click();
        await expect(page.getByText(say.lacksDecider)).toBeVisible();
        await page.locator('.form:visible [name="committeeId"]').selectOption(committee.id);
        await page.locator('.form:visible').getByRole('button', { name: say.save }).click();
        await page.getByRole('button', { name: say.publishPhase }).click();
        await expect(page.getByText(say.phaseShown)).toBeVisible();

        for (const language of ['da', 'en'] as const) {
          await page.goto(pathTo(language, '/'));
          await expect(page.locator('main')).toContainText(titles[language]);
          await page.goto(pathTo(language, '/projects/[slug]', { slug }));
          await expect(page.locator('main')).toContainText(language === 'da' ? 'Stien' : 'The path');
        }
      });
    });
  }
}

/** The panel's own button: notes and other forms of the case have theirs. */
async function decide(page: Page, save: RegExp): Promise<void> {
  await page.locator('.decide').getByRole('button', { name: save }).click();
}

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`.form:visible [name="${name}"]`).fill(value);
}

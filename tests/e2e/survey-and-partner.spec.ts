import { type BrowserContext, expect, test } from '@playwright/test';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aResponse, aSurvey } from '@/tests/support/factories/surveys';
import { aSession } from '@/tests/support/sign-in';

const words = {
  da: {
    signIn: 'Log ind og svar',
    send: 'Send svar',
    mend: 'Ret det her, før du sender',
    choose: 'Vælg ét svar',
    sent: 'Dit svar er sendt',
    cpr: /CPR-nummer/,
    counted: 'er talt med i figurerne',
    notShown: 'Vises ikke. Der er for få til, at den enkelte er skjult.',
    rules: 'Sådan er der talt',
    tookPart: 'personer med konto',
    atLeast: 'mindst 15',
    csv: 'Hent som CSV',
    nothing: 'Her er ingen side',
  },
  en: {
    signIn: 'Sign in and answer',
    send: 'Send answers',
    mend: 'Mend this before you send',
    choose: 'Choose one answer',
    sent: 'Your answers are sent',
    cpr: /CPR number/,
    counted: 'are counted in the figures',
    notShown: 'Not shown. Too few to keep anyone hidden.',
    rules: 'How it was counted',
    tookPart: 'persons with an account',
    atLeast: 'at least 15',
    csv: 'Get as CSV',
    nothing: 'There is no page here',
  },
} as const;

async function signIn(context: BrowserContext, baseURL: string | undefined, person: { personId: string }): Promise<void> {
  const [name = '', value = ''] = (await aSession(db(), person.personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
}

async function aProjectWithSurvey(days: { opensOn?: Date; closesOn?: Date } = {}) {
  const project = await aProject();
  const survey = await aSurvey({ phase: await aPhase({ projectId: project.id, ...days }) });
  return { project, survey, address: { slug: project.slug, survey: survey.slug } };
}

test.afterAll(() => db().$disconnect());

for (const javaScriptEnabled of [true, false]) {
  for (const locale of ['da', 'en'] as const) {
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled });
      const say = words[locale];

      test('a citizen answers a survey; what they wrote becomes a contribution with a path', async ({
        page,
        context,
        baseURL,
      }) => {
        const { address } = await aProjectWithSurvey();
        const form = pathTo(locale, '/projects/[slug]/surveys/[survey]', address);
        await page.goto(form);
        await expect(page.getByText('Ved ikke')).toBeVisible();
        const toSignIn = await page.getByRole('link', { name: say.signIn }).getAttribute('href');
        expect(toSignIn).toContain(`returnTo=${encodeURIComponent(form)}`);

        await signIn(context, baseURL, await aCitizen({ locale }));
        await page.goto(form);
        const said = `Mere lys ved stien ${crypto.randomUUID().slice(0, 8)}`;
        await page.getByRole('textbox').fill(said);
        await page.getByRole('button', { name: say.send }).click();
        const summary = page.getByRole('alert').filter({ hasText: say.mend });
        await expect(summary.getByRole('link', { name: say.choose })).toBeVisible();
        await expect(page.getByRole('textbox')).toHaveValue(said);

        await page.getByRole('radio', { name: 'Nej' }).check();
        await page.getByRole('checkbox', { name: 'Bænk' }).check();
        await page.getByRole('button', { name: say.send }).click();
        await expect(page.getByRole('heading', { name: say.sent })).toBeVisible();
        const code = (await page.locator('.receipt .code').textContent()) ?? '';

        await page.goto(pathTo(locale, '/path/[code]', { code }));
        await expect(page.getByText(code).first()).toBeVisible();
        await expect(page.getByText(said)).toHaveCount(0);

        const results = pathTo(locale, '/projects/[slug]/surveys/[survey]/results', address);
        await page.goto(results);
        await expect(page.getByText(said)).toHaveCount(0);
        await decideCase(await anEmployee(['moderator']), { code, version: 1, outcome: 'published' });
        await expect(async () => {
          await page.goto(results);
          await expect(page.getByText(said)).toBeVisible({ timeout: 500 });
        }).toPass();
        await expect(page.getByRole('link', { name: new RegExp(`^(?!Rapport|Report).*${code}`) })).toHaveAttribute(
          'href',
          pathTo(locale, '/path/[code]', { code }),
        );

        await page.goto(form);
        await expect(page.getByText(code).first()).toBeVisible();
        await expect(page.getByRole('button', { name: say.send })).toHaveCount(0);
      });

      test('a personal number comes back to the writer with everything they answered', async ({ page, context, baseURL }) => {
        const { survey, address } = await aProjectWithSurvey();
        await signIn(context, baseURL, await aCitizen({ locale }));
        await page.goto(pathTo(locale, '/projects/[slug]/surveys/[survey]', address));
        await page.getByRole('radio', { name: 'Ja' }).check();
        await page.getByRole('textbox').fill('Ring til 010190-1234');
        await page.getByRole('button', { name: say.send }).click();
        await expect(page.getByRole('alert').getByRole('link', { name: say.cpr })).toBeVisible();
        await expect(page.getByRole('radio', { name: 'Ja' })).toBeChecked();
        await expect(page.getByRole('textbox')).toHaveValue('Ring til 010190-1234');
        expect(await db().surveyResponse.count({ where: { surveyId: survey.id } })).toBe(0);
      });

      test('a partner sees the summary of its own project as counts, and nothing else', async ({ page, context, baseURL }) => {
        const { project, survey } = await aProjectWithSurvey({ opensOn: day(-40), closesOn: day(-10) });
        const other = await aProject();
        for (let person = 0; person < 15; person++)
          await aResponse(survey, { choices: { 0: [person < 9 ? 0 : 1] }, texts: person === 0 ? { 2: 'Kanariesvar' } : {} });
        await db().surveyResponse.updateMany({ where: { surveyId: survey.id }, data: { submittedAt: day(-20) } });

        await page.goto(pathTo(locale, '/partner/[slug]', { slug: project.slug }));
        await expect(page).toHaveURL(/returnTo=/);

        await signIn(context, baseURL, await aPartner([project]));
        await page.goto(pathTo(locale, '/partner'));
        await page
          .locator('main')
          .getByRole('link', { name: locale === 'da' ? project.titleDa : project.titleEn })
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(locale === 'da' ? project.titleDa : project.titleEn);
        await expect(page.getByRole('heading', { name: say.rules })).toBeVisible();
        await expect(page.locator('.numbers > div').filter({ hasText: say.tookPart }).locator('.n')).toHaveText(
          new RegExp(`^${say.atLeast}`),
        );
        await expect(page.getByText(say.notShown).first()).toBeVisible();
        expect(await page.content()).not.toContain('Kanariesvar');

        const file = await page.request.get((await page.getByRole('link', { name: say.csv }).getAttribute('href')) ?? '');
        expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8');
        expect(await file.text()).toContain(say.tookPart);

        for (const slug of [other.slug, 'nothing-at-all']) {
          const page404 = await page.goto(pathTo(locale, '/partner/[slug]', { slug }));
          expect(page404?.status()).toBe(404);
          expect((await page.request.get(`/api/partner/${slug}/summary.csv`)).status()).toBe(404);
        }
      });
    });
  }
}

test('a citizen who may not see the partner area hears what an unknown address hears', async ({ page, context, baseURL }) => {
  const { project } = await aProjectWithSurvey();
  await signIn(context, baseURL, await aCitizen());
  for (const address of ['/partner', `/partner/${project.slug}`, '/partner/nothing-at-all']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: words.da.nothing })).toBeVisible();
  }
});

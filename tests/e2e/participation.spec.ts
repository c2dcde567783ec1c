import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { aSession } from '@/tests/support/sign-in';

const words = {
  da: {
    signIn: 'Log ind, og skriv',
    title: 'Forslaget i én linje',
    text: 'Dit forslag',
    send: 'Send forslag',
    tooShort: 'Skriv mindst 5 tegn i overskriften',
    cpr: /I linje 1 står et CPR-nummer: »Mit nummer er ••••••-••••, og/,
    likely: /I linje 1 ligner noget et CPR-nummer/,
    falseAlarm: 'Nej, det er ikke et CPR-nummer',
    restored: /Vi har hentet din kladde/,
    comment: 'Din kommentar',
    sendComment: 'Send kommentar',
    commentSent: /Din kommentar er sendt\. Koden er ND-/,
    support: /Støt\s*:/,
    supporting: /Du støtter\s*:/,
    undo: 'Fortryd',
    closed: 'Fristen er gået',
    notFound: 'Her er ingen side',
  },
  en: {
    signIn: 'Sign in and write',
    title: 'The proposal in one line',
    text: 'Your proposal',
    send: 'Send proposal',
    tooShort: 'Write at least 5 characters in the title',
    cpr: /Line 1 holds a CPR number: “Mit nummer er ••••••-••••, og/,
    likely: /Something in line 1 looks like a CPR number/,
    falseAlarm: 'No, it is not a CPR number',
    restored: /We found your draft/,
    comment: 'Your comment',
    sendComment: 'Send comment',
    commentSent: /Your comment is sent\. The code is ND-/,
    support: /Support\s*:/,
    supporting: /You support\s*:/,
    undo: 'Undo',
    closed: 'The deadline has passed',
    notFound: 'There is no page here',
  },
} as const;

async function signIn(context: BrowserContext, baseURL: string | undefined, person: { personId: string }): Promise<void> {
  const [name = '', value = ''] = (await aSession(db(), person.personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
}

async function anOpenProject(moderation: 'before' | 'after' = 'after') {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, moderation });
  return { slug: project.slug, phase };
}

test.afterAll(() => db().$disconnect());

for (const javaScriptEnabled of [true, false]) {
  for (const locale of ['da', 'en'] as const) {
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled });
      const say = words[locale];

      test('a citizen writes a proposal, mends it, and follows it by its code', async ({ page, context, baseURL }) => {
        const { slug } = await anOpenProject();
        await page.goto(pathTo(locale, '/projects/[slug]/proposals/new', { slug }));
        const way = page.getByRole('link', { name: say.signIn });
        await expect(way).toHaveAttribute('href', /returnTo=/);

        await signIn(context, baseURL, await aCitizen());
        await page.reload();
        const text = page.getByRole('textbox', { name: say.text, exact: true });
        await page.getByLabel(say.title).fill('Kort');
        await text.fill('Mit nummer er 010180-1234, og jeg ønsker en bænk.');
        await page.getByRole('button', { name: say.send }).click();
        await expect(page.getByRole('link', { name: say.tooShort })).toBeVisible();

        await page.getByLabel(say.title).fill('En bænk ved stien');
        await page.getByRole('button', { name: say.send }).click();
        await expect(page.getByRole('link', { name: say.cpr })).toBeVisible();
        await expect(text).toHaveValue('Mit nummer er 010180-1234, og jeg ønsker en bænk.');

        await text.fill('Sagen er 070761-4286, og jeg ønsker en bænk.');
        await page.getByRole('button', { name: say.send }).click();
        await expect(page.getByRole('link', { name: say.likely })).toBeVisible();
        await page.getByLabel(say.falseAlarm).check();
        await page.getByRole('button', { name: say.send }).click();
        await expect(page).toHaveURL(new RegExp(`${pathTo(locale, '/path')}/ND-`));
        const code = page.url().split('/').at(-1) ?? '';
        const stored = await db().contribution.findUniqueOrThrow({ where: { code }, include: { moderation: true } });
        expect(stored).toMatchObject({
          language: locale,
          text: 'Sagen er ••••••-••••, og jeg ønsker en bænk.',
          moderation: { closedAt: null },
        });
        expect(stored.moderation?.flags).toContain('cpr_false_alarm');
      });

      test('a citizen comments, and everybody can read it at once', async ({ page, context, baseURL, browser }) => {
        const proposal = await aProposal({ phase: (await anOpenProject()).phase });
        const { slug } = await db().project.findUniqueOrThrow({ where: { id: proposal.phase.projectId } });
        const citizen = await aCitizen();
        // Without JavaScript this page cannot tell when it was opened: what one has said before speaks for one.
        if (!javaScriptEnabled) await aProposal({ by: citizen, at: day(-3) });
        await signIn(context, baseURL, citizen);
        const address = pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code: proposal.code });
        await page.goto(address);
        await page.getByLabel(say.comment).fill('Det er en <b>god</b> idé.');
        await page.getByRole('button', { name: say.sendComment }).click();
        await expect(page.getByText(say.commentSent)).toBeVisible();
        await expect(page.getByLabel(say.comment)).toHaveValue('');

        const reader = await browser.newPage({ javaScriptEnabled, baseURL });
        await reader.goto(address);
        await expect(reader.getByText('Det er en <b>god</b> idé.')).toBeVisible();
        await reader.close();
      });

      test('a citizen supports a proposal and takes it back', async ({ page, context, baseURL }) => {
        const proposal = await aProposal({ phase: (await anOpenProject()).phase });
        const { slug } = await db().project.findUniqueOrThrow({ where: { id: proposal.phase.projectId } });
        const citizen = await aCitizen();
        await signIn(context, baseURL, citizen);
        const supports = () => db().support.count({ where: { proposalId: proposal.id, personId: citizen.personId } });
        await page.goto(pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code: proposal.code }));
        await page.getByRole('button', { name: say.support }).click();
        await expect.poll(supports).toBe(1);
        if (javaScriptEnabled) {
          await page.reload();
          await page.getByRole('button', { name: say.supporting }).click();
        } else {
          await expect(page).toHaveURL(new RegExp(pathTo(locale, '/support/[code]', { code: proposal.code })));
          await page.getByRole('button', { name: say.undo }).click();
        }
        await expect.poll(supports).toBe(0);
        await expect(page.getByRole('button', { name: say.support })).toBeVisible();
      });

      test('after the deadline the page says so and shows another way', async ({ page, context, baseURL }) => {
        const project = await aProject();
        await aPhase({ projectId: project.id, opensOn: day(-9), closesOn: day(-1) });
        await signIn(context, baseURL, await aCitizen());
        await page.goto(pathTo(locale, '/projects/[slug]/proposals/new', { slug: project.slug }));
        await expect(page.getByRole('heading', { level: 2, name: say.closed })).toBeVisible();
        await expect(page.locator('main').getByRole('link')).not.toHaveCount(0);
      });

      test("another project's proposal is no page", async ({ page }) => {
        const [proposal, { slug }] = [await aProposal(), await anOpenProject()];
        const foreign = await page.goto(pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code: proposal.code }));
        const foreignBody = await main(page);
        const missing = await page.goto(pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code: 'ND-XXXX-XX' }));
        expect([foreign?.status(), missing?.status()]).toEqual([404, 404]);
        expect(foreignBody).toBe(await main(page));
        await expect(page.getByRole('heading', { level: 1, name: say.notFound })).toBeVisible();
      });
    });
  }
}

const main = (page: Page) => page.locator('main').textContent();

test('what somebody writes is found again on the same device, and gone once it is sent', async ({ page, context, baseURL }) => {
  const { slug } = await anOpenProject('before');
  await signIn(context, baseURL, await aCitizen());
  const address = pathTo('da', '/projects/[slug]/proposals/new', { slug });
  await page.goto(address);
  await page.getByLabel(words.da.title).fill('En bænk ved stien');
  await page.getByRole('textbox', { name: words.da.text, exact: true }).fill('Så kan man hvile.');
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain('Så kan man hvile.');
  await page.goto(address);
  await expect(page.getByText(words.da.restored)).toBeVisible();
  await expect(page.getByLabel(words.da.title)).toHaveValue('En bænk ved stien');
  await page.getByRole('button', { name: words.da.send }).dblclick();
  await expect(page).toHaveURL(/\/vej\/ND-/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await db().contribution.count({ where: { project: { slug } } })).toBe(1);
});

test('what is begun on this device is found on my page, can be gone on with and removed', async ({ page, context, baseURL }) => {
  const { slug } = await anOpenProject();
  await signIn(context, baseURL, await aCitizen());
  await page.goto(pathTo('da', '/me'));
  await expect(page.getByText('Du har ingen kladder på denne enhed.')).toBeVisible();
  const address = pathTo('da', '/projects/[slug]/comments', { slug });
  await page.goto(address);
  await page.getByLabel(words.da.comment).fill('En begyndelse på noget.');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
  await page.goto(pathTo('da', '/me'));
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.getByRole('link', { name: 'Skriv videre: En begyndelse på noget.' }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByLabel(words.da.comment)).toHaveValue('En begyndelse på noget.');
  await page.goBack();
  await page.getByRole('button', { name: /^Slet kladden ?: En begyndelse på noget\.$/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Kladder på denne enhed' })).toBeFocused();
  await expect(page.getByText('Du har ingen kladder på denne enhed.')).toBeVisible();
});

test('where a phase shows no names, nobody is asked for one', async ({ page, context, baseURL }) => {
  const project = await aProject();
  await aPhase({ projectId: project.id, senderNames: 'never' });
  await signIn(context, baseURL, await aCitizen());
  for (const to of ['/projects/[slug]/proposals/new', '/projects/[slug]/comments'] as const) {
    await page.goto(pathTo('da', to, { slug: project.slug }));
    await expect(page.getByText('Andre ser »Borger«. I denne fase bliver ingen vist med navn.')).toBeVisible();
    await expect(page.getByText('Mit navn')).toHaveCount(0);
  }
});

test('a text with a personal number is not even kept on the device', async ({ page, context, baseURL }) => {
  const { slug } = await anOpenProject();
  await signIn(context, baseURL, await aCitizen());
  await page.goto(pathTo('da', '/projects/[slug]/proposals/new', { slug }));
  const kept = () => page.evaluate(() => Object.keys(localStorage).length);
  const text = page.getByRole('textbox', { name: words.da.text, exact: true });
  await text.fill('En almindelig tekst.');
  await expect.poll(kept).toBe(1);
  await text.fill('Mit nummer er 010180-1234.');
  await expect.poll(kept).toBe(0);
});

test('a text is not lost when the server cannot be reached', async ({ page, context, baseURL }) => {
  const { slug } = await anOpenProject();
  await signIn(context, baseURL, await aCitizen());
  await page.goto(pathTo('da', '/projects/[slug]/comments', { slug }));
  await page.getByLabel(words.da.comment).fill('En kommentar på vej.');
  await context.setOffline(true);
  await page.getByRole('button', { name: words.da.sendComment }).click();
  await expect(page.getByRole('link', { name: /Vi kunne ikke sende/ })).toBeVisible();
  await expect(page.getByLabel(words.da.comment)).toHaveValue('En kommentar på vej.');
  await context.setOffline(false);
  await page.getByRole('button', { name: words.da.sendComment }).click();
  await expect(page.getByText(words.da.commentSent)).toBeVisible();
});

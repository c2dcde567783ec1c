import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aClosedHearing, aPaper, aReplyTo, aTopic, aVersion, remarkAll } from '@/tests/support/factories/papers';
import { aProject } from '@/tests/support/factories/projects';
import { pressByKeyboard } from '@/tests/support/press-by-keyboard';
import { signIn } from '@/tests/support/sign-in-browser';

test.afterAll(() => db().$disconnect());

test('an officer writes, freezes and shows the white paper by keyboard, and a citizen follows her sentence to the changed paragraph', async ({
  page,
  context,
  baseURL,
}) => {
  const project = await aProject({ titleDa: 'Solparken ved bakken' });
  await db().projectManager.create({ data: { projectId: project.id, userId: 'demo-manager' }, select: { projectId: true } });
  const hearing = await aClosedHearing({ projectId: project.id });
  const reply = await aReplyTo(hearing, { text: 'Sæt afstanden op til to hundrede meter.' });
  const topic = await aTopic(project.id, 'Afstand', ['afstanden']);
  await signIn(context, baseURL, { personId: 'demo-manager' });
  const params = { slug: project.slug, phase: hearing.slug };

  // A suggestion counts when she says yes.
  await page.goto(pathTo('da', '/workspace/projects/[slug]/topics', { slug: project.slug }));
  await expect(page.getByText(/Ordet: .*afstanden/)).toBeVisible();
  await pressByKeyboard(page, `Ja til Afstand for ${reply.code}`);
  await expect(page.getByText('Forslaget er bekræftet.')).toBeVisible();
  expect(await db().contributionTopic.findFirstOrThrow({ where: { topicId: topic.id } })).toMatchObject({ origin: 'suggested' });
  expect(await axeFaults(page, 'all')).toEqual([]);

  await page.goto(pathTo('da', '/workspace/projects/[slug]/phases/[phase]/white-paper', params));
  await pressByKeyboard(page, 'Begynd hvidbogen, og giv svarene numre');
  await expect(page.getByText('1 svar mangler bemærkning: nr. 1')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.getByLabel('Resumé').focus();
  await page.keyboard.type('Afsenderen vil have større afstand.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Afstanden sættes op.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await pressByKeyboard(page, 'Gem, og gå til næste');
  await expect(page.getByText('Gemt.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hvidbogen er klar til at blive endelig' })).toBeVisible();

  await page.goto(pathTo('da', '/workspace/projects/[slug]/phases/[phase]/white-paper/texts', params));
  await page.getByLabel('Sted').focus();
  await page.keyboard.type('§ 5.3');
  await page.getByLabel('Nu', { exact: true }).fill('Mindst 100 meter.');
  await page.getByLabel('Ændres til').fill('Mindst 200 meter.');
  await page.getByLabel('Svar, der har ført til det').fill('1');
  await pressByKeyboard(page, 'Gem ændringen');
  await expect(page.getByText('Ændringen er gemt.')).toBeVisible();
  await page.getByLabel(/fornyet høring/).selectOption('no');
  await page.getByLabel('Hvorfor').fill('Det rører ikke andre.');
  await pressByKeyboard(page, 'Gem teksterne');
  await expect(page.getByText('Gemt.')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);

  await page.goto(pathTo('da', '/workspace/projects/[slug]/phases/[phase]/white-paper/versions', params));
  await page.getByLabel('Frys som').selectOption('final');
  await pressByKeyboard(page, 'Jeg har set hvidbogen igennem', 'Space');
  await pressByKeyboard(page, 'Frys');
  await expect(page.getByText('Versionen er frosset.')).toBeVisible();
  await pressByKeyboard(page, 'Alle skal kunne læse denne version', 'Space');
  await pressByKeyboard(page, 'Vis for alle 1');
  await expect(page.getByText('Alle kan nu læse versionen.')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);

  await context.clearCookies();
  await page.goto(pathTo('da', '/path/[code]', { code: reply.code }));
  await expect(page.getByText('Afstanden sættes op.')).toBeVisible();
  await expect(page.locator('ins')).toHaveText('Mindst 200 meter.');
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.getByRole('link', { name: 'Se rækken i hvidbogen' }).click();
  await expect(page).toHaveURL(/hvidbog#svar-1$/);
  await expect(page.locator('#svar-1')).toContainText('Ændring: § 5.3');
  expect(await axeFaults(page, 'all')).toEqual([]);
  const { sha256 } = await db().whitePaperVersion.findFirstOrThrow({ where: { paper: { phaseId: hearing.id } } });
  await expect(page.getByText(sha256)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citizen reads the white paper in English and downloads its files once the worker has made them', async ({ page }) => {
    const paper = await aPaper({ timely: 2, late: 1 });
    await remarkAll(paper);
    const version = await aVersion(paper, 'final');
    await db().whitePaperPublication.create({ data: { versionId: version.id }, select: { versionId: true } });
    await expect
      .poll(async () => (await db().whitePaperMaking.findUniqueOrThrow({ where: { versionId: version.id } })).readyAt, {
        timeout: 20_000,
      })
      .not.toBeNull();
    const params = { slug: paper.hearing.project, phase: paper.hearing.slug };
    await page.goto(pathTo('en', '/projects/[slug]/hearings/[phase]', params));
    await page.getByRole('link', { name: 'Read the white paper' }).click();
    await expect(page.getByText('The white paper is written in Danish.')).toBeVisible();
    await expect(page.locator('#svar-S1')).toContainText('Received after the deadline');
    for (const format of ['pdf', 'docx', 'csv', 'html', 'json']) {
      const answer = await page.request.get(`/api/papers/${version.id}/${format}`);
      expect([format, answer.status(), answer.headers()['content-disposition']?.startsWith('attachment')]).toEqual([
        format,
        200,
        true,
      ]);
    }
    expect((await page.request.get('/api/papers/unknown-version/pdf')).status()).toBe(404);
  });
});

import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aClosedPhase, aCollection, aNoteVersion } from '@/tests/support/factories/notes';
import { aProject } from '@/tests/support/factories/projects';
import { pressByKeyboard } from '@/tests/support/press-by-keyboard';
import { signIn } from '@/tests/support/sign-in-browser';

test.afterAll(() => db().$disconnect());

test('an officer sums up a phase by keyboard, quotes somebody, shows the note, and the one who is quoted finds it', async ({
  page,
  context,
  baseURL,
}) => {
  const project = await aProject({ titleDa: 'Stien ved fjorden' });
  await db().projectManager.create({ data: { projectId: project.id, userId: 'demo-manager' }, select: { projectId: true } });
  const { phase, proposals } = await aClosedPhase({ projectId: project.id });
  const code = proposals[0]?.code ?? '';
  await signIn(context, baseURL, { personId: 'demo-manager' });

  await page.goto(pathTo('da', '/workspace/projects/[slug]/notes', { slug: project.slug }));
  await pressByKeyboard(page, 'Begynd en opsamling');
  await expect(page.getByText('Notatet er begyndt.')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  // What the platform knows stands in the fields; she writes what it cannot know.
  await expect(page.getByLabel('1. Perioden')).toHaveValue(/i projektet Stien ved fjorden var åben fra/);
  await page.getByLabel('6. Hvad gør vi nu').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Vi tegner stien og spørger jer igen i foråret.');
  await pressByKeyboard(page, 'Gem teksterne');
  await expect(page.getByText('Gemt.')).toBeVisible();
  await expect(page.getByText(/Automatisk tekst: Udvalget læser det hele/)).toBeVisible();
  await pressByKeyboard(page, `Citér ${code}`);
  await expect(page.getByText('Citatet er valgt.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Citater (1)' })).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);

  await page.getByRole('link', { name: 'Se, frys og vis' }).focus();
  await page.keyboard.press('Enter');
  await pressByKeyboard(page, 'Jeg har set notatet igennem', 'Space');
  await pressByKeyboard(page, 'Frys');
  await expect(page.getByText('Versionen er frosset.')).toBeVisible();
  await pressByKeyboard(page, 'Alle skal kunne læse denne version', 'Space');
  await pressByKeyboard(page, 'Vis for alle 1');
  await expect(page.getByText('Alle kan nu læse versionen.')).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);

  await context.clearCookies();
  await page.goto(pathTo('da', '/path/[code]', { code }));
  await page.getByRole('link', { name: `Opsamling på ${phase.titleDa}` }).click();
  await expect(page.getByText('Vi tegner stien og spørger jer igen i foråret.')).toBeVisible();
  await expect(page.getByText('Så kan man hvile, siger nummer 1.')).toBeVisible();
  await expect(page.getByRole('link', { name: `Læs bidraget ${code}` }).first()).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.goto(pathTo('da', '/projects/[slug]', { slug: project.slug }));
  await expect(page.getByRole('link', { name: /Læs opsamlingen/ })).toBeVisible();
});

test('a leader begins the appendix for a meeting and finds it in the annual cycle', async ({ page, context, baseURL }) => {
  const { id } = await db().user.create({
    data: { email: `${crypto.randomUUID()}@leder.example`, emailVerified: new Date(), roles: { create: { role: 'leader' } } },
    select: { id: true },
  });
  await db().note.deleteMany({ where: { meetingOn: new Date('2031-05-07T00:00:00Z') } });
  await signIn(context, baseURL, { personId: id });
  await page.goto(pathTo('da', '/workspace/board'));
  await page.getByLabel('Mødets dato').fill('2031-05-07');
  await pressByKeyboard(page, 'Begynd bilaget');
  await expect(page.getByText('Notatet er begyndt.')).toBeVisible();
  await expect(page.getByLabel('1. Siden sidst')).not.toBeEmpty();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.goto(`${pathTo('da', '/workspace/annual-cycle')}?year=2031`);
  const may = page.getByRole('region', { name: /maj/ });
  await expect(may.getByRole('link', { name: 'Bilag til direktionens møde 7. maj 2031, punkt 4' })).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everybody reads a note in English and downloads its files', async ({ page }) => {
    const note = await aCollection();
    const version = await aNoteVersion(note);
    await db().notePublication.create({ data: { versionId: version.id }, select: { versionId: true } });
    const { slug } = await db().project.findUniqueOrThrow({ where: { id: note.phase.projectId }, select: { slug: true } });
    await page.goto(pathTo('en', '/projects/[slug]/notes/[note]', { slug, note: `opsamling-${note.phase.slug}` }));
    await expect(page.getByText('The note is written in Danish.')).toBeVisible();
    await expect(page.getByText(version.sha256)).toBeVisible();
    for (const format of ['pdf', 'docx', 'html', 'json']) {
      const answer = await page.request.get(`/api/notes/${version.id}/${format}`);
      expect([format, answer.status(), answer.headers()['content-disposition']?.startsWith('attachment')]).toEqual([
        format,
        200,
        true,
      ]);
    }
    expect((await page.request.get('/api/notes/unknown-version/pdf')).status()).toBe(404);
  });
});

import { expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { simplePdf } from '@/prisma/seed/demo/simple-pdf';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aCitizen } from '@/tests/support/factories/participation';
import { aFact, aMeeting } from '@/tests/support/factories/project-parts';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

test.afterAll(() => db().$disconnect());

/** Presses a button or follows a link by keyboard. */
async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press('Enter');
}

const noFaults = async (page: Page) => expect(await axeFaults(page, 'all')).toEqual([]);

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('people sign up for a meeting by keyboard: the last seat, the waiting list, and the seat somebody gives back', async ({
      browser,
      baseURL,
    }) => {
      const meeting = await aMeeting({ seats: 1 });
      const { slug } = await db().project.findUniqueOrThrow({ where: { id: meeting.projectId } });
      const address = pathTo('da', '/projects/[slug]/meetings/[meeting]', { slug, meeting: meeting.id });
      const open = async () => {
        const context = await browser.newContext({ baseURL, javaScriptEnabled });
        await signIn(context, baseURL, await aCitizen());
        const page = await context.newPage();
        await page.goto(address);
        await press(page, 'link', 'Meld dig til');
        await expect(page.getByRole('heading', { name: 'Tilmelding' })).toBeVisible();
        return page;
      };
      const first = await open();
      if (javaScriptEnabled) await noFaults(first);
      await press(first, 'button', 'Meld mig til');
      await expect(first.getByText('Du har en plads')).toBeVisible();
      const second = await open();
      await expect(second.getByText('Alle 1 pladser er taget.')).toBeVisible();
      await press(second, 'button', 'Skriv mig på ventelisten');
      await expect(second.getByText('Du står på ventelisten')).toBeVisible();
      if (javaScriptEnabled) await noFaults(second);
      await press(first, 'button', 'Meld mig fra');
      await expect(first.getByRole('button', { name: 'Skriv mig på ventelisten' })).toBeVisible();
      await second.reload();
      await expect(second.getByText('Du har en plads')).toBeVisible();
      for (const page of [first, second]) await page.context().close();
    });
  });
}

test('an officer puts a document on a project, replaces it and takes it back, and everybody follows', async ({
  page,
  context,
  baseURL,
}) => {
  const project = await aProject();
  await signIn(context, baseURL, await anEmployee());
  const [desk, open] = [
    pathTo('da', '/workspace/projects/[slug]/documents', { slug: project.slug }),
    pathTo('da', '/projects/[slug]', { slug: project.slug }),
  ];
  const add = async (line: string, replaces = '') => {
    await page.goto(desk);
    await page.getByLabel('Fil', { exact: true }).setInputFiles({
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(simplePdf([line])),
    });
    if (replaces) await page.getByLabel('Nyt dokument eller ny version?').selectOption({ label: replaces });
    await page.getByLabel('Titel på dansk').fill('Støjberegning');
    await page.getByLabel('Titel på engelsk').fill('Noise calculation');
    await page.getByLabel('Slags').selectOption({ label: 'Visualisering' });
    await page.getByLabel('Sprog i dokumentet').selectOption({ label: 'Dansk' });
    await page.getByLabel('Er det tilgængeligt?').selectOption({ label: 'Ikke undersøgt' });
    await press(page, 'button', 'Tilføj dokumentet');
    await expect(page.getByText('Dokumentet er tilføjet.')).toBeVisible();
  };
  await add('Ved skellet er der 39 dB.');
  await noFaults(page);
  await add('Ved skellet er der 35 dB.', 'Ny version af: Støjberegning');
  await page.goto(open);
  await page.getByText('1 tidligere', { exact: false }).first().press('Enter');
  await expect(page.getByRole('link', { name: 'Støjberegning' })).toHaveCount(2);
  await noFaults(page);
  await page.goto(`${pathTo('da', '/contributions/search')}?q=skellet`);
  await expect(page.getByRole('heading', { name: 'Ordene står også i 1 dokument' })).toBeVisible();
  await expect(page.getByText('er der 35 dB', { exact: false })).toBeVisible();
  await noFaults(page);

  await page.goto(desk);
  await page.getByText('Træk tilbage Støjberegning').first().press('Enter');
  await page.getByLabel('Hvorfor, på dansk').first().fill('Den er regnet forkert.');
  await page.getByLabel('Hvorfor, på engelsk').first().fill('It was miscalculated.');
  await page.getByRole('button', { name: 'Træk tilbage Støjberegning' }).first().press('Enter');
  await expect(page.getByText('Dokumentet er trukket tilbage.', { exact: false })).toBeVisible();
  await page.goto(open);
  await expect(page.getByText('Den er regnet forkert.', { exact: false })).toBeVisible();
});

test('a new version of a fact stands on the project as what has changed since last', async ({ page, context, baseURL }) => {
  const { projectId } = await aFact();
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: projectId } });
  await signIn(context, baseURL, await anEmployee());
  await page.goto(pathTo('da', '/workspace/projects/[slug]/facts', { slug }));
  await page.getByLabel('Hvad vil du tilføje?').selectOption({ label: 'Ny version af: Areal' });
  await page.getByLabel('Oplysning på dansk').fill('180 hektar');
  await page.getByLabel('Oplysning på engelsk').fill('180 hectares');
  await page.getByLabel('Som tal').fill('180');
  await page.getByLabel('Enhed').fill('ha');
  await page.getByLabel('Kilde').fill('Planforslaget');
  await press(page, 'button', 'Gem faktum');
  await expect(page.getByText('Gemt. Det står nu på projektets side.')).toBeVisible();
  await noFaults(page);
  await page.goto(pathTo('da', '/projects/[slug]', { slug }));
  await expect(page.getByRole('heading', { name: 'Hvad er ændret siden sidst?' })).toBeVisible();
  await expect(page.getByText(/Areal: fra 240 ha til 180 ha \(-25/)).toBeVisible();
  await noFaults(page);
});

test('a project for invited people is opened, read and written in by them, and is nowhere for anybody else', async ({
  page,
  browser,
  baseURL,
}) => {
  const [insider, outsider] = [await aCitizen(), await aCitizen()];
  const email = async ({ personId }: { personId: string }) =>
    (await db().user.findUniqueOrThrow({ where: { id: personId } })).email ?? '';
  const project = await aProject({ inviteOnly: true, published: false, titleDa: 'Følgegruppen ved skoven' });
  const { slug } = project;
  const address = pathTo('da', '/invited/[slug]', { slug });
  await signIn(page.context(), baseURL, await anEmployee());
  await page.goto(pathTo('da', '/workspace/projects/[slug]/people', { slug }));
  await page.getByLabel('E-mailadresser').fill(await email(insider));
  await press(page, 'button', 'Invitér');
  await expect(page.getByText('Adresserne står på listen.', { exact: false })).toBeVisible();
  await noFaults(page);
  await page.goto(pathTo('da', '/workspace/projects/[slug]', { slug }));
  await press(page, 'button', 'Åbn for de inviterede');
  await expect(page.getByText('Projektet er åbnet for de inviterede.', { exact: false })).toBeVisible();
  await aPhase({ projectId: project.id, acts: ['comment'], moderation: 'after' });

  const visit = async (person: { personId: string } | null) => {
    const context = await browser.newContext({ baseURL });
    if (person) await signIn(context, baseURL, person);
    return context.newPage();
  };
  const guest = await visit(insider);
  expect((await guest.goto(address))?.status()).toBe(200);
  await noFaults(guest);
  await guest.getByLabel('Din kommentar').focus();
  await guest.keyboard.type('Kan stien gå uden om vores have?');
  await press(guest, 'button', 'Send kommentar');
  await expect(guest.getByText('De andre inviterede kan læse den nu.')).toBeVisible();
  await guest.goto(address);
  await expect(guest.getByText('Kan stien gå uden om vores have?')).toBeVisible();
  await press(guest, 'link', /^Svar ND-/);
  await expect(guest.getByText(/^Du svarer på ND-/)).toBeVisible();
  await noFaults(guest);

  const unknown = pathTo('da', '/invited/[slug]', { slug: 'findes-ikke' });
  for (const person of [null, outsider]) {
    const other = await visit(person);
    const told = async (path: string) => {
      const answer = await other.goto(path);
      return [answer?.status(), await other.locator('main').textContent()];
    };
    const nothing = await told(unknown);
    expect(nothing[0]).toBe(404);
    for (const path of [address, pathTo('da', '/projects/[slug]', { slug }), pathTo('da', '/projects/[slug]/comments', { slug })])
      expect(await told(path)).toEqual(nothing);
    await other.goto(pathTo('da', '/projects'));
    await expect(other.getByText('Følgegruppen ved skoven')).toHaveCount(0);
    await other.context().close();
  }

  await page.goto(pathTo('da', '/workspace/projects/[slug]/people', { slug }));
  await press(page, 'button', /^Fjern /);
  await expect(page.getByText('Adressen er fjernet.', { exact: false })).toBeVisible();
  expect((await guest.goto(address))?.status()).toBe(404);
  await guest.context().close();
});

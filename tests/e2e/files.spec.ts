import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { withdrawContribution } from '@/lib/contributions/server/withdraw-contribution';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { aPhoto, canary } from '@/tests/support/corpus/pictures';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSession } from '@/tests/support/sign-in';

const system = { kind: 'system', name: 'test' } as const;
const aPicture = async () => ({ name: 'bænk.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(6) });
const aDocument = (name: string, line: string) => ({ name, mimeType: 'application/pdf', buffer: aPdf([line]) });

test.use({ viewport: { width: 390, height: 780 } });
test.afterAll(() => db().$disconnect());

async function signIn(context: BrowserContext, baseURL: string | undefined, person: { personId: string }): Promise<void> {
  const [name = '', value = ''] = (await aSession(db(), person.personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
}

async function openByKeyboard(page: Page): Promise<void> {
  await page.getByText('Tilføj billeder eller dokumenter').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Flere filer').focus();
  await page.keyboard.press('Enter');
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript, on a phone`, () => {
    test.use({ javaScriptEnabled });

    test('a picture and a document go along with a proposal; what is not taken says why, the rest stays', async ({
      page,
      context,
      baseURL,
      request,
    }) => {
      const project = await aProject();
      await aPhase({ projectId: project.id, moderation: 'after' });
      await signIn(context, baseURL, await aCitizen());
      await page.goto(pathTo('da', '/projects/[slug]/proposals/new', { slug: project.slug }));
      await page.getByLabel('Forslaget i én linje').fill('En bænk ved stien');
      await page.getByRole('textbox', { name: 'Dit forslag', exact: true }).fill('Så kan man hvile undervejs.');
      await openByKeyboard(page);
      await page.getByLabel('Fil 1', { exact: true }).setInputFiles(await aPicture());
      await page.getByLabel('Hvad viser billedet?').first().fill('En tom bænk ved en sti.');
      await page.getByLabel('Fil 2', { exact: true }).setInputFiles(aDocument('notat.pdf', 'Mit nummer er 010180-1234.'));
      await page
        .getByLabel('Fil 3', { exact: true })
        .setInputFiles({ name: 'side.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html>') });
      await page.getByRole('button', { name: 'Send forslag' }).click();

      const errors = page.getByRole('alert').filter({ hasText: 'Ret dette' });
      await expect(errors).toContainText('I notat.pdf, linje 1, står et CPR-nummer: »Mit nummer er ••••••-••••.«');
      await expect(errors).toContainText('Indholdet i side.jpg passer ikke til navnet');
      await expect(page.getByLabel('Forslaget i én linje')).toHaveValue('En bænk ved stien');
      const kept = page.getByRole('list').filter({ hasText: 'bænk.jpg' }).last();
      await expect(kept.getByLabel('Hvad viser billedet?')).toHaveValue('En tom bænk ved en sti.');
      await expect(page.getByText('Disse filer har vi taget imod')).toBeVisible();

      await page.getByLabel('Fil 2', { exact: true }).setInputFiles(aDocument('notat.pdf', 'Vi har målt stien.'));
      await page.getByLabel('Fil 3', { exact: true }).setInputFiles([]);
      await page.getByRole('button', { name: 'Send forslag' }).click();
      await expect(page).toHaveURL(/\/vej\/ND-/);
      const code = page.url().split('/').at(-1) ?? '';

      const { id } = await db().contribution.findUniqueOrThrow({ where: { code } });
      const files = await db().uploadedFile.findMany({ where: { contributionId: id }, orderBy: { slot: 'asc' } });
      expect(files).toMatchObject([{ kind: 'picture' }, { kind: 'document', screening: 'clear' }]);
      const addresses = [`/api/files/${files[0]?.id}/large.webp`, `/api/files/${files[1]?.id}/document.pdf`];
      for (const address of addresses) expect((await request.get(address)).status()).toBe(404);

      await publishContribution(db(), system, id, new Date());
      await page.goto(pathTo('da', '/projects/[slug]/proposals/[code]', { slug: project.slug, code }));
      await expect(page.getByRole('img', { name: 'En tom bænk ved en sti.' })).toBeVisible();
      await expect(page.getByRole('link', { name: /notat\.pdf \(PDF, 1 kB\)/ })).toHaveAttribute('href', addresses[1] ?? '');
      const [picture, document] = await Promise.all(addresses.map((address) => request.get(address)));
      expect(picture?.headers()).toMatchObject({
        'content-type': 'image/webp',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'public, max-age=0, must-revalidate',
      });
      expect((await picture?.body())?.includes(canary)).toBe(false);
      expect(document?.headers()['content-disposition']).toBe(`attachment; filename="document.pdf"; filename*=UTF-8''notat.pdf`);
      const again = await request.get(addresses[0] ?? '', { headers: { 'If-None-Match': picture?.headers().etag ?? '' } });
      expect(again.status()).toBe(304);

      await withdrawContribution(db(), system, id);
      for (const address of addresses)
        expect((await request.get(address, { headers: { 'If-None-Match': picture?.headers().etag ?? '' } })).status()).toBe(404);
    });
  });
}

test('an officer sees what is held back, describes a picture, opens what is quarantined and removes a file', async ({
  page,
  context,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const project = await aProject();
  await aPhase({ projectId: project.id, moderation: 'after' });
  await signIn(context, baseURL, await aCitizen());
  await page.goto(pathTo('da', '/projects/[slug]/comments', { slug: project.slug }));
  await page.getByLabel('Din kommentar').fill('Se selv.');
  await openByKeyboard(page);
  await page.getByLabel('Fil 1', { exact: true }).setInputFiles(await aPicture());
  await page.getByLabel('Fil 2', { exact: true }).setInputFiles(aDocument('brev.pdf', 'Mit nummer er 010180-1234.'));
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByLabel('Ja, send den til en medarbejder').check();
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await expect(page.getByText('En medarbejder læser den, før den bliver vist.').first()).toBeVisible();
  const { code, id } = await db().contribution.findFirstOrThrow({ where: { projectId: project.id } });

  const moderator = await anEmployee(['moderator']);
  await signIn(context, baseURL, moderator);
  await page.goto(pathTo('da', '/workspace/cases/[code]', { code }));
  const files = page.getByRole('region', { name: 'Filer' });
  await expect(files).toContainText('I karantæne');
  await expect(files).toContainText('Fundet: CPR-nummer');
  await files.getByText('Det, vi kunne læse i filen').click();
  await expect(files).toContainText('••••••-••••');
  const download = page.waitForEvent('download');
  await files.getByRole('link', { name: 'Hent filen (bliver noteret)' }).click();
  expect((await download).suggestedFilename()).toBe('brev.pdf');
  expect(await db().event.count({ where: { type: 'file.opened', actorId: moderator.personId } })).toBe(1);
  await files.getByLabel('Hvad viser billedet?').fill('Fire farver.');
  await files.getByRole('button', { name: 'Gem beskrivelse' }).click();
  await expect(files.getByText('Beskrivelsen er gemt.')).toBeVisible();
  await files.getByRole('button', { name: 'Fjern filen brev.pdf' }).click();
  await expect(files.getByRole('button', { name: 'Læg filen tilbage brev.pdf' })).toBeVisible();
  expect(await db().uploadedFile.findMany({ where: { contributionId: id }, orderBy: { slot: 'asc' } })).toMatchObject([
    { altText: 'Fire farver.' },
    { screening: 'quarantined' },
  ]);
});

import { expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';

test.afterAll(() => db().$disconnect());

/** Opens the newest caught mail to an address with a subject, as soon as it is there. */
async function openMail(page: Page, address: string, subject: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto('/postkasse');
    await page.getByRole('listitem').filter({ hasText: address }).filter({ hasText: subject }).first().getByRole('link').click({
      timeout: 1000,
    });
  }).toPass();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript, by keyboard' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a guest sends a proposal with a file, confirms it by mail, sees it, and has it when signing in', async ({ page }) => {
      const project = await aProject();
      await aPhase({ projectId: project.id, moderation: 'after', requires: 'anyone' });
      const address = `gaest.${crypto.randomUUID().slice(0, 8)}@borger.example`;
      const title = `En bænk ved stien ${crypto.randomUUID().replaceAll(/[\d-]/g, '').slice(0, 8)}`;
      const isWhole = async () => javaScriptEnabled && expect(await axeFaults(page, 'all')).toEqual([]);
      const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
        await page.locator('main').getByRole(role, { name }).first().focus();
        await page.keyboard.press('Enter');
      };

      await page.goto(`/projekter/${project.slug}/skriv-forslag`);
      await isWhole();
      await page.getByLabel('Forslaget i én linje').fill(title);
      await page.getByLabel('Dit forslag', { exact: true }).fill('Så kan man hvile undervejs, når man er gammel.');
      await page.getByText('Tilføj billeder eller dokumenter').focus();
      await page.keyboard.press('Enter');
      await page
        .getByLabel('Fil 1', { exact: true })
        .setInputFiles({ name: 'tegning.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf(['En bænk'])) });
      await page.getByRole('textbox', { name: 'Dit navn' }).fill('Grethe Gæst');
      await press('Send forslag');
      await expect(page.getByRole('alert').getByRole('link', { name: /Skriv din e-mail/ })).toBeVisible();
      await isWhole();
      await expect(page.getByText('tegning.pdf').first()).toBeVisible();
      await page.getByLabel('Din e-mail').fill(address);
      await press('Send forslag');
      await expect(page.getByRole('heading', { level: 1, name: 'Vi har modtaget det, du har sendt' })).toBeVisible();
      await expect(page.getByText('Du mangler én ting.')).toBeVisible();
      await isWhole();

      await openMail(page, address, /Bekræft det, du har sendt/);
      await page.getByRole('link', { name: /gaest\/bekraeft/ }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Ja, det er mig' })).toBeVisible();
      await isWhole();
      await press('Ja, det er mig');
      await expect(page.getByText(/Din e-mail er bekræftet|Alle kan læse det nu/)).toBeVisible();
      await isWhole();
      const { code } = await db().contribution.findFirstOrThrow({ where: { proposal: { title } } });
      expect(await db().uploadedFile.count({ where: { contribution: { code }, ownerId: null } })).toBe(1);

      // Without JavaScript the form that came back is the first that tells when it was shown: sent within three seconds,
      // somebody looks at it before everybody does.
      await page.goto(`/vej/${code}`);
      await expect(page.getByText(javaScriptEnabled ? title : /Vi læser det|alle kan læse det/).first()).toBeVisible();

      await page.goto('/log-ind');
      await page.getByLabel('Din e-mail').fill(address);
      await press('Send mig et link');
      await expect(page.getByRole('heading', { level: 1, name: 'Se i din indbakke' })).toBeVisible();
      await openMail(page, address, /Dit link til Tråden/);
      await page.getByRole('link', { name: /log-ind\/bekraeft/ }).click();
      await press('Log mig ind');
      await expect(page).not.toHaveURL(/bekraeft/);
      await page.goto('/min-side');
      await expect(page.getByText(title).first()).toBeVisible();
      expect(await db().guestSender.count({ where: { email: address } })).toBe(0);
    });
  });
}

test('whoever a rule says no to is led to every other way, down to a sheet of paper', async ({ page }) => {
  const project = await aProject();
  await aPhase({ projectId: project.id, acts: ['proposal'], opensOn: day(-9), closesOn: day(-2) });
  await aPhase({ projectId: project.id, acts: ['comment'], requires: 'anyone' });
  await page.goto(`/projekter/${project.slug}/skriv-forslag`);
  await expect(page.getByRole('heading', { name: 'Andre måder at blive hørt på' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Skriv en kommentar i/ })).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.getByRole('link', { name: /^Print et ark/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Min kommentar')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Scan/ })).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Print siden')).toBeHidden();
  await expect(page.locator('.site-head, body > header').first()).toBeHidden();
  // One sheet of A4 with the margins of a printer, 96 pixels to the inch.
  const height = await page.locator('.pen-sheet').evaluate((sheet) => sheet.getBoundingClientRect().height);
  expect(height).toBeLessThan(1000);
});

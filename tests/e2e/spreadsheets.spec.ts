import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { axeFaults } from '@/tests/a11y/inspect-page';
import { aPhase } from '@/tests/support/factories/projects';
import { aSheet } from '@/tests/support/factories/spreadsheets';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

test.afterAll(() => db().$disconnect());

test('an officer reads a spreadsheet in, mends it, enters it and takes it back, by keyboard', async ({ page, baseURL }) => {
  const phase = await aPhase({ moderation: 'after' });
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: phase.projectId } });
  await signIn(page.context(), baseURL, await anEmployee());
  const isWhole = async () => expect(await axeFaults(page, 'all')).toEqual([]);
  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    await page.locator('main').getByRole(role, { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  const read = async (rows: Parameters<typeof aSheet>[0]) => {
    const { name, bytes } = aSheet(rows);
    await page.getByLabel('Hvad er der i regnearket').selectOption('comment');
    await page.getByLabel('Regneark', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
    await press('Læs, og vis rækkerne');
  };
  const good = { text: 'Sæt en bænk, hvor stien går over bakken.' };

  await page.goto(`/arbejdsrum/projekter/${slug}/faser/${phase.slug}/indtast`);
  await press(/Indtast fra et regneark/, 'link');
  await expect(page.getByRole('heading', { level: 1, name: /^Indtast fra regneark/ })).toBeVisible();
  await isWhole();
  await press('Læs, og vis rækkerne');
  await expect(page.getByRole('alert').getByRole('link', { name: 'Vælg et regneark' })).toBeVisible();
  await isWhole();

  await read([good, { text: 'Ring på 20 20 20 20.' }]);
  await expect(page.getByText('1 række er klar.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^3 .*I linje 1 står et telefonnummer/ })).toBeVisible();
  await isWhole();
  const waiting = page.waitForEvent('download');
  await press('Hent rækkerne med fejl', 'link');
  expect((await waiting).suggestedFilename()).toBe('faulty.csv');

  await press('Alle regneark i fasen', 'link');
  await read([good, { text: 'Ring til mig.' }]);
  await expect(page.getByText('2 rækker er klar.')).toBeVisible();
  await press('Indtast de 2 rækker');
  await expect(page.getByText('2 bidrag er indtastet.')).toBeVisible();
  await isWhole();
  expect(await db().publication.count({ where: { contribution: { phaseId: phase.id } } })).toBe(2);

  await press('Fortryd hele regnearket');
  await expect(page.getByText(/^Fortrudt/)).toBeVisible();
  await isWhole();
  expect(await db().contribution.count({ where: { phaseId: phase.id } })).toBe(0);
  await press('Alle regneark i fasen', 'link');
  await expect(page.getByRole('row', { name: /breve\.csv .*Fortrudt/ })).toBeVisible();
});

import { expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { aDelivery, aSuppressedAddress } from '@/tests/support/factories/operations';
import { aCitizen } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';
import { signIn } from '@/tests/support/sign-in-browser';

const operations = pathTo('da', '/workspace/operations');
const unreached = pathTo('da', '/workspace/unreached');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('an administrator sends again, settles and lifts, each with its own sentence', async ({ page, context, baseURL }) => {
      const dead = await aDelivery({ state: 'dead', purpose: 'answered' });
      const uncertain = await aDelivery({ state: 'uncertain', purpose: 'answered' });
      const address = await aSuppressedAddress();
      await signIn(context, baseURL, await anEmployee(['administrator']));
      await page.goto(operations);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drift');
      await expect(page.getByText('Over grænsen').first()).toBeVisible();

      await formOf(page, dead.id)
        .getByRole('button', { name: /^Send igen/ })
        .click();
      await expect(page.getByText('Mailen er sat i kø igen.')).toBeVisible();
      await expect.poll(async () => (await db().delivery.findUniqueOrThrow({ where: dead })).state).not.toBe('dead');

      const settling = formOf(page, uncertain.id);
      await settling.getByRole('combobox').selectOption('was_sent');
      await settling.getByRole('button', { name: /^Gem/ }).click();
      await expect(page.getByText('Det er noteret.')).toBeVisible();
      expect((await db().delivery.findUniqueOrThrow({ where: uncertain })).state).toBe('sent');

      const lifting = page.locator('details').filter({ has: page.locator(`input[value="${address.id}"]`) });
      await lifting.locator('summary').click();
      await lifting.getByRole('textbox').fill('Personen har fået ny postkasse.');
      await lifting.getByRole('button').click();
      await expect(page.getByText('Adressen kan få mail igen.')).toBeVisible();
      expect((await db().suppressedAddress.findUniqueOrThrow({ where: address })).liftedAt).not.toBeNull();
    });

    test('a caseworker notes how somebody was told whom no mail could reach', async ({ page, context, baseURL }) => {
      const { id } = await aDelivery({ state: 'bounced', purpose: 'hidden' });
      await signIn(context, baseURL, await anEmployee(['moderator']));
      await page.goto(unreached);
      await formOf(page, id)
        .getByRole('button', { name: /^Notér/ })
        .click();
      await expect(page.getByText('Vælg, hvordan personen fik besked.')).toBeVisible();
      await formOf(page, id).getByRole('combobox').selectOption('letter');
      await formOf(page, id)
        .getByRole('button', { name: /^Notér/ })
        .click();
      await expect(page.getByText('Det er noteret.')).toBeVisible();
      await expect(formOf(page, id)).toHaveCount(0);
    });
  });
}

test('the page keeps itself fresh', async ({ page, context, baseURL }) => {
  await signIn(context, baseURL, await anEmployee(['administrator']));
  await page.goto(operations);
  const { id } = await aDelivery({ state: 'dead', purpose: 'answered' });
  await expect(formOf(page, id)).toBeVisible({ timeout: 15_000 });
});

test('for everybody but administrators operations do not exist', async ({ page, context, baseURL }) => {
  for (const person of [await aCitizen(), await anEmployee(['moderator'])]) {
    await signIn(context, baseURL, person);
    expect((await page.goto(operations))?.status()).toBe(404);
    expect((await page.request.get('/api/workspace/operations')).status()).toBe(404);
  }
});

test('health tells of the mail without a word about anybody', async ({ request }) => {
  const answer = await request.get('/api/health');
  const body = await answer.text();
  expect(JSON.parse(body)).toMatchObject({ dueMail: { urgent: { count: expect.any(Number) } }, deadMail: expect.any(Number) });
  expect(body).not.toContain('@');
});

/** The form that acts on one row. */
function formOf(page: Page, id: string) {
  return page.locator('form').filter({ has: page.locator(`input[name="id"][value="${id}"]`) });
}

import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { aProposal } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { aSession } from '@/tests/support/sign-in';

test.use({ javaScriptEnabled: false });
test.afterAll(() => db().$disconnect());

test('a partner sets one phase beside another, prints it with every table open, and sees nothing once the grant is revoked', async ({
  page,
  context,
  baseURL,
}) => {
  const project = await aProject();
  const [first, second] = [
    await aPhase({ projectId: project.id, opensOn: day(-60), closesOn: day(-40) }),
    await aPhase({ projectId: project.id, opensOn: day(-39), closesOn: day(-10) }),
  ];
  for (const [phase, at, said] of [
    [first, day(-50), 6],
    [second, day(-30), 7],
  ] as const)
    for (let person = 0; person < said; person++) await aProposal({ phase, at });
  const partner = await aPartner([project]);
  const [name = '', value = ''] = (await aSession(db(), partner.personId)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: baseURL ?? 'http://localhost:3000' }]);
  const address = pathTo('da', '/partner/[slug]', { slug: project.slug });

  await page.goto(address);
  await page.getByText('Vis en del, eller sammenlign').click();
  await page.getByLabel('Fase', { exact: true }).selectOption(first.slug);
  await page.getByLabel('Sammenlign med').selectOption(`phase:${second.slug}`);
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  const kinds = page.getByRole('table', { name: 'Bidrag efter slags' });
  await expect(kinds.getByRole('row', { name: /^Forslag/ })).toHaveText(/6\s*7$/);

  await page.goto(address);
  const table = page.getByRole('table', { name: 'Bidrag efter slags' });
  await expect(table).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await db().partnerGrant.updateMany({ where: { organisationId: partner.organisationIds[0] }, data: { revokedAt: new Date() } });
  expect((await page.goto(address))?.status()).toBe(404);
  expect((await page.goto(`${address}?phase=${first.slug}`))?.status()).toBe(404);
});

import { expect, type Page, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { pathTo } from '@/lib/web/paths';
import { aHearing } from '@/tests/support/factories/hearings';
import { aMeeting } from '@/tests/support/factories/project-parts';
import { aCircle, aProject } from '@/tests/support/factories/projects';

test.afterAll(() => db().$disconnect());

const meta = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content');
const dataOf = async (page: Page): Promise<Record<string, unknown>[]> =>
  (await page.locator('script[type="application/ld+json"]').allTextContents()).flatMap((text) => {
    const data = JSON.parse(text) as Record<string, unknown>;
    return (data['@graph'] as Record<string, unknown>[] | undefined) ?? [data];
  });

test('a project is shared with its own picture, which is drawn anew with a new title', async ({ page, request }) => {
  const project = await aProject({ titleDa: 'Ålsø får en sø' });
  await page.goto(pathTo('da', '/projects/[slug]', { slug: project.slug }));
  const picture = (await meta(page, 'og:image')) ?? '';
  expect(new URL(picture).pathname).toBe(`/api/share/da/projects/${project.slug}.png`);
  expect(await meta(page, 'og:image:alt')).toContain('Søkort over Djursland');
  expect(await meta(page, 'og:image:width')).toBe('1200');
  expect(await meta(page, 'twitter:card')).toBe('summary_large_image');
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toContain(`/projekter/${project.slug}`);
  expect(await page.locator('link[rel="alternate"][hreflang="en"]').getAttribute('href')).toContain(
    `/en/projects/${project.slug}`,
  );
  expect(await dataOf(page)).toMatchObject([{ '@type': 'BreadcrumbList' }]);

  const address = new URL(picture).pathname;
  const drawn = await request.get(address);
  expect(drawn.headers()).toMatchObject({ 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' });
  const again = await request.get(address, { headers: { 'if-none-match': drawn.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
  const { slug } = await db().theme.findFirstOrThrow({ orderBy: { position: 'asc' } });
  expect((await request.get(`/api/share/en/themes/${slug}.png`)).headers()['content-type']).toBe('image/png');
});

test('what not everybody can read has no picture, no sheet and no place in the sitemap', async ({ request }) => {
  const hidden = [await aProject({ published: false }), await aCircle([])];
  for (const { slug } of hidden) {
    for (const locale of ['da', 'en'])
      expect((await request.get(`/api/share/${locale}/projects/${slug}.png`)).status()).toBe(404);
    expect((await request.get(pathTo('da', '/projects/[slug]/poster', { slug }))).status()).toBe(404);
  }
  expect((await request.get('/api/share/da/projects/er-der-ikke.png')).status()).toBe(404);
  expect((await request.get('/api/share/xx/site/traaden.png')).status()).toBe(404);
  expect((await request.get('/api/share/da/site/traaden.png')).status()).toBe(200);
  // A demonstration is all examples.
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('<loc>');
});

test('a meeting is an event, the site is the municipality’s, and each has a sheet with a code to hang up', async ({ page }) => {
  const project = await aProject({ titleDa: 'Stien' });
  const hearing = await aHearing({ projectId: project.id, titleDa: 'Høring om stien' });
  const meeting = await aMeeting({ projectId: project.id, titleDa: 'Borgermøde om stien' });
  const [slug, params] = [project.slug, { slug: project.slug, meeting: meeting.id }];
  await page.goto(pathTo('da', '/projects/[slug]/meetings/[meeting]', params));
  expect(await dataOf(page)).toMatchObject([
    { '@type': 'Event', name: 'Borgermøde om stien', eventStatus: 'https://schema.org/EventScheduled' },
    { '@type': 'BreadcrumbList' },
  ]);
  await page.getByText('Del siden').click();
  await page.getByRole('link', { name: 'Plakat med QR-kode til at printe' }).click();
  await expect(page.getByRole('heading', { name: 'Borgermøde om stien' })).toBeVisible();
  await page.goto(pathTo('en', '/projects/[slug]/phases/[phase]/poster', { slug, phase: hearing.slug }));
  await expect(page.getByRole('img', { name: 'Read what is heard, and reply' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header').first()).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.goto('/');
  expect((await dataOf(page)).map((each) => each['@type'])).toEqual(['GovernmentOrganization', 'WebSite', 'Dataset']);
});

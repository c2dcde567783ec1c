import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sitemapIndex, sitemapPart } from '@/app/_shell/sitemap';
import { drawShareCard } from '@/lib/insight/server/draw-share-card';
import { countPublicAddresses, listPublicAddresses } from '@/lib/insight/server/public-addresses';
import { withdrawSummary } from '@/lib/insight/server/withdraw-summary';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aDecision } from '@/tests/support/factories/decisions';
import { aHearing } from '@/tests/support/factories/hearings';
import { aProposal } from '@/tests/support/factories/participation';
import { aMeeting, aNewsPost } from '@/tests/support/factories/project-parts';
import { aCircle, aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSummary, aSummaryVersion } from '@/tests/support/factories/summaries';

const db = testDatabase({ empty: 'first' });

const card = { eyebrow: 'Projekt', foot: 'Norddjurs Kommune', lang: 'da', point: null, strands: 3 } as const;

test('a picture of a page is 1200 × 630 and not heavy, whatever the title is', async () => {
  const titles = [
    'Ø',
    'Æblegrød på øen',
    'Et meget langt navn på et projekt om stien langs åen '.repeat(3).slice(0, 120),
    '🌊 \u{10FFFF}',
  ];
  for (const title of titles) {
    const png = await drawShareCard({ ...card, title });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.byteLength).toBeLessThan(150_000);
  }
});

test('the title is in the picture, and another title is another picture', async () => {
  const drawn = async (title: string) =>
    sharp(await drawShareCard({ ...card, title }))
      .extract({ left: 600, top: 180, width: 540, height: 350 })
      .greyscale()
      .stats();
  const [empty, one, two] = [await drawn(' '), await drawn('Æblegrød på øen'), await drawn('Stien langs åen')];
  expect(one.channels[0]?.mean).toBeLessThan((empty.channels[0]?.mean ?? 0) - 2);
  expect(one.channels[0]?.mean).not.toBe(two.channels[0]?.mean);
});

test('a place is shown where it lies', async () => {
  const at = async (longitude: number) => drawShareCard({ ...card, title: 'Sti', point: { longitude, latitude: 56.45 } });
  expect((await at(10.5)).equals(await at(10.8))).toBe(false);
});

test('the sitemap has every page everybody can read in both languages, with when it changed, and nothing else', async () => {
  const project = await aProject({ slug: 'aaben-sti' });
  const phase = await aPhase({ projectId: project.id });
  const proposal = await aProposal({ phase });
  const hearing = await aHearing({ projectId: project.id });
  const meeting = await aMeeting({ projectId: project.id });
  await aNewsPost({ projectId: project.id, slug: 'nyt' });
  const decision = await aDecision({ projectId: project.id });
  const summary = await aSummary({ projectId: project.id });
  const version = await aSummaryVersion(summary);
  const [unshown, withdrawn] = [await aSummaryVersion(summary, { published: false }), await aSummaryVersion(summary)];
  const reasons = { reasonDa: 'Et tal var forkert.', reasonEn: 'A number was wrong.' };
  await withdrawSummary(await anEmployee(['administrator']), { versionId: withdrawn.id, ...reasons, sure: 'yes' });
  await aProject({ slug: 'kladde', published: false });
  await aProject({ slug: 'eksempel', isExample: true });
  await aCircle([], { slug: 'lukket-kreds' });
  await aProposal({ phase, isPublished: false });

  const { plan } = await db.theme.findUniqueOrThrow({ where: { id: (await aTheme()).id }, select: { plan: true } });
  const xml = await sitemapPart(0);
  for (const path of [
    '/projekter/aaben-sti',
    '/en/projects/aaben-sti',
    `/projekter/aaben-sti/forslag/${proposal.code}`,
    `/projekter/aaben-sti/hoeringer/${hearing.slug}`,
    `/projekter/aaben-sti/moeder/${meeting.id}`,
    '/en/projects/aaben-sti/news/nyt',
    `/beslutninger/${decision.slug}`,
    '/projekter/aaben-sti/det-sagde-i',
    `/opgoerelser/${version.code}`,
    `/strategi/planer/${plan.slug}`,
    '/strategi/tidslinje',
  ])
    expect(xml).toContain(`<loc>http://localhost:3000${path}</loc>`);
  expect(xml).toMatch(/aaben-sti<\/loc><lastmod>\d{4}-\d\d-\d\dT[\d:.]+Z<\/lastmod><xhtml:link rel="alternate" hreflang="da"/);
  for (const hidden of ['kladde', 'eksempel', 'lukket-kreds', unshown.code, withdrawn.code]) expect(xml).not.toContain(hidden);
  expect(xml.match(/forslag\/[^<"]+<\/loc>/g)).toHaveLength(1);
});

test('above fifty thousand addresses there is an index, and its parts hold every page once', async () => {
  const pages = await countPublicAddresses();
  expect(sitemapIndex(pages)).toBeNull();
  const size = 3;
  const index = sitemapIndex(pages, size) ?? '';
  const parts = [...index.matchAll(/sitemaps\/(\d+)\.xml/g)].map(([, part]) => Number(part));
  expect(parts).toHaveLength(Math.ceil(pages / size));
  const listed = (await Promise.all(parts.map((part) => listPublicAddresses(part, size)))).flat();
  expect(listed).toEqual(await listPublicAddresses(0, pages));
  expect(await countStatements(() => sitemapPart(0))).toBe(1);
});

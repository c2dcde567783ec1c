import { describe, expect, test } from 'vitest';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { submitProposalSchema } from '@/lib/participation/contribution-schema';
import { getParticipationProject } from '@/lib/participation/server/project-queries';
import { saveCategories } from '@/lib/participation/server/save-categories';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { now } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();

const point = (lon: number, lat: number) => JSON.stringify({ type: 'Point', coordinates: [lon, lat] });
const written = (over: Record<string, unknown>) => ({
  locale: 'da',
  project: 'x',
  title: 'En bænk ved stien',
  text: 'Så kan man hvile undervejs.',
  submissionKey: crypto.randomUUID(),
  ...over,
});

async function send(over: Record<string, unknown>, phase: Parameters<typeof aPhase>[0] = { moderation: 'after' }) {
  const { id, slug } = await aProject();
  await aPhase({ projectId: id, ...phase });
  const input = submitProposalSchema.parse(written({ ...over, project: slug }));
  return { project: { id, slug }, result: await submitProposal(await aCitizen(), input) };
}

describe('the place of a proposal', () => {
  test('is kept as a point with its nearest town and shown to everybody', async () => {
    await send({ place: point(10.88, 56.42) });
    const [{ id } = { id: '' }] = await db.contribution.findMany({ select: { id: true } });
    const [view] = await getContributionViews([id]);
    expect(view?.place).toEqual({ longitude: 10.88, latitude: 56.42, town: 'Grenaa', district: null });
  });

  test('is not needed', async () => {
    const { result } = await send({});
    expect(result).toMatchObject({ ok: true });
    expect(await db.contributionPlace.count()).toBe(0);
  });

  test.each([
    ['Randers', 10.0364, 56.4607],
    ['Ebeltoft', 10.6781, 56.1945],
    ['Aarhus', 10.2039, 56.1629],
  ])('in %s is sent back with a sentence of its own', (_, lon, lat) => {
    const parsed = submitProposalSchema.safeParse(written({ place: point(lon, lat) }));
    expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['place', 'placeOutside']]);
  });

  test.each([
    ['Anholt', 11.5558, 56.7011],
    ['Grenaa', 10.8783, 56.4158],
    ['the road just outside the border', 10.29, 56.385],
  ])('%s is in the municipality', (_, lon, lat) => {
    expect(submitProposalSchema.parse(written({ place: point(lon, lat) })).place).toEqual([lon, lat]);
  });

  test.each([
    'her',
    '{}',
    JSON.stringify({
      type: 'LineString',
      coordinates: [
        [10.8, 56.4],
        [10.9, 56.4],
      ],
    }),
  ])('that is no point is asked for again: %s', (place) => {
    const { error } = submitProposalSchema.safeParse(written({ place }));
    expect(error?.issues.map(({ message }) => message)).toEqual(['placeUnknown']);
  });
});

describe('the category of a proposal', () => {
  const lines = [
    { nameDa: 'Stier', nameEn: 'Paths' },
    { nameDa: 'Natur', nameEn: 'Nature' },
  ];

  test('is one of its own project’s, in the order staff have given', async () => {
    const { id: projectId, slug } = await aProject();
    await aPhase({ projectId });
    expect(await saveCategories(await anEmployee(['administrator']), { project: slug, lines })).toMatchObject({ ok: true });
    const { categories = [] } = (await getParticipationProject(slug, now())) ?? {};
    expect(categories.map(({ nameDa }) => nameDa)).toEqual(['Stier', 'Natur']);
    const category = categories[1]?.id ?? '';
    const sent = await submitProposal(await aCitizen(), submitProposalSchema.parse(written({ project: slug, category })));
    expect(sent).toMatchObject({ ok: true });
    expect(await db.proposal.findFirstOrThrow()).toMatchObject({ categoryId: category });

    const other = await send({ category });
    expect(other.result).toEqual({ ok: false, code: 'categoryNotFound' });
  });

  test('goes on under a changed English name, and leaves its proposals when it is removed', async () => {
    const { id: projectId, slug } = await aProject();
    await aPhase({ projectId });
    const officer = await anEmployee(['administrator']);
    await saveCategories(officer, { project: slug, lines });
    const { id: category } = await db.proposalCategory.findFirstOrThrow({ where: { nameDa: 'Stier' } });
    await submitProposal(await aCitizen(), submitProposalSchema.parse(written({ project: slug, category })));
    await saveCategories(officer, { project: slug, lines: [{ nameDa: 'Stier', nameEn: 'Trails' }] });
    expect(await db.proposalCategory.findMany({ select: { id: true, nameEn: true } })).toEqual([
      { id: category, nameEn: 'Trails' },
    ]);
    await saveCategories(officer, { project: slug, lines: [] });
    expect(await db.proposal.findFirstOrThrow()).toMatchObject({ categoryId: null });
  });
});

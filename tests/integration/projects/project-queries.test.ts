import { describe, expect, it } from 'vitest';
import { getParticipationProject } from '@/lib/participation/server/project-queries';
import { now } from '@/lib/platform/clock';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { listOpenPhases, listProjectPoints, listProjects } from '@/lib/projects/server/project-queries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCommittee, aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';

const db = testDatabase();
const place = { longitude: 10.7, latitude: 56.4 };

async function factsOf(projectId: string, amounts: number[]) {
  await db.projectFact.createMany({
    data: amounts.map((amount, position) => ({
      ...{ projectId, key: 'area', position, amount, unit: 'ha', source: 'Kilde' },
      ...{ labelDa: 'Areal', labelEn: 'Area', valueDa: `${amount} ha`, valueEn: `${amount} ha` },
    })),
  });
}

describe('what is open now', () => {
  it('is every published phase of a published project whose days these are, the one closing first at the top', async () => {
    const project = await aProject();
    const late = await aPhase({ projectId: project.id, closesOn: day(9) });
    const lastDay = await aPhase({ opensOn: day(-9), closesOn: day(0) });
    await aPhase({ opensOn: day(1), closesOn: day(5) });
    await aPhase({ opensOn: day(-5), closesOn: day(-1) });
    await aPhase({ published: false });
    await aPhase({ projectId: (await aProject({ published: false })).id });
    const open = await listOpenPhases(now());
    expect(open.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      [lastDay.id, 0],
      [late.id, 9],
    ]);
  });

  it('says who decides, what one can do and where it is', async () => {
    const committee = await aCommittee();
    const project = await aProject(place);
    await aPhase({ projectId: project.id, committeeId: committee.id, acts: ['proposal'] });
    const [phase] = await listOpenPhases(now());
    expect(phase).toMatchObject({
      acts: ['proposal'],
      committee: { nameDa: committee.nameDa },
      project: { slug: project.slug, point: { ...place, isApproximate: true } },
    });
  });
});

describe('a draft', () => {
  it('answers exactly like a project that does not exist', async () => {
    const draft = await aProject({ published: false, ...place });
    expect(await getProjectPage(draft.slug, now())).toBe(await getProjectPage('no-such-project', now()));
    expect(await listProjects(now())).toEqual([]);
    expect(await listProjectPoints(now())).toEqual([]);
  });

  it('shows neither as a phase, nor as a case, nor as a parent', async () => {
    const hiddenParent = await aProject({ published: false });
    const project = await aProject({ parentId: hiddenParent.id });
    await aPhase({ projectId: project.id, published: false });
    await aProject({ parentId: project.id, published: false });
    const page = await getProjectPage(project.slug, now());
    expect(page).toMatchObject({ parent: null, phases: [], cases: [] });
  });

  it('of a decision is not shown', async () => {
    const project = await aProject();
    const committee = await aCommittee();
    const texts = { titleDa: 'A', titleEn: 'A', textDa: 'A', textEn: 'A', complaintDa: 'A', complaintEn: 'A', agendaItem: '1' };
    await db.decision.create({
      data: { ...texts, slug: 'draft', projectId: project.id, committeeId: committee.id, meetingOn: day(-1) },
    });
    expect((await getProjectPage(project.slug, now()))?.decisions).toEqual([]);
  });
});

describe('the page of a project', () => {
  it('has the primary theme first and every version of a fact', async () => {
    const further = await aTheme({ position: 0 });
    const primary = await aTheme({ position: 9 });
    const project = await aProject({ themeIds: [primary.id, further.id] });
    await factsOf(project.id, [240, 190, 80]);
    const page = await getProjectPage(project.slug, now());
    expect(page?.themes.map(({ id }) => id)).toEqual([primary.id, further.id]);
    expect(page?.facts[0]?.versions.map(({ amount }) => amount)).toEqual([240, 190, 80]);
  });

  it('of a parent adds its cases up', async () => {
    const parent = await aProject();
    for (const amounts of [[240, 80], [64]]) {
      const one = await aProject({ parentId: parent.id, kind: 'solar_case' });
      await factsOf(one.id, amounts);
    }
    await aProject({ parentId: parent.id, kind: 'solar_case', status: 'lapsed' });
    const page = await getProjectPage(parent.slug, now());
    expect(page?.cases).toHaveLength(3);
    expect(page?.sums).toMatchObject([{ key: 'area', total: 144, caseIds: [expect.any(String), expect.any(String)] }]);
  });

  it('of several phases open at once shows each with what it declares, and each takes its own act', async () => {
    const project = await aProject();
    const shared = { projectId: project.id, committeeId: (await aCommittee()).id };
    const ideas = await aPhase({ ...shared, acts: ['proposal'], moderation: 'before', requires: 'anyone', closesOn: day(3) });
    const talk = await aPhase({ ...shared, acts: ['comment'], moderation: 'after', requires: 'resident', closesOn: day(9) });
    const page = await getProjectPage(project.slug, now());
    expect(page?.phases.map(({ id, state, acts, moderation, requires }) => ({ id, state, acts, moderation, requires }))).toEqual(
      expect.arrayContaining([
        { id: ideas.id, state: 'open', acts: ['proposal'], moderation: 'before', requires: 'anyone' },
        { id: talk.id, state: 'open', acts: ['comment'], moderation: 'after', requires: 'resident' },
      ]),
    );
    const { windows } = (await getParticipationProject(project.slug, now())) ?? { windows: null };
    expect([windows?.proposal?.phaseId, windows?.comment?.phaseId]).toEqual([ideas.id, talk.id]);
    expect(await listOpenPhases(now())).toHaveLength(2);
  });

  it('of one that lapsed is cut, with everything still readable', async () => {
    const project = await aProject({ status: 'lapsed' });
    await aPhase({ projectId: project.id, opensOn: day(-60), closesOn: day(-30) });
    expect(await getProjectPage(project.slug, now())).toMatchObject({ stop: 'cut', phases: [{ state: 'closed' }] });
  });
});

describe('the number of statements', () => {
  it('is the same for one project as for fifty', async () => {
    const budgets = async () => [
      await countStatements(() => listOpenPhases(now())),
      await countStatements(() => listProjects(now())),
      await countStatements(() => listProjectPoints(now())),
    ];
    const theme = await aTheme();
    const withPhase = async () => aPhase({ projectId: (await aProject({ ...place, themeIds: [theme.id] })).id });
    await withPhase();
    const one = await budgets();
    for (let more = 1; more < 50; more++) await withPhase();
    expect(await budgets()).toEqual(one);
    expect(await listProjects(now())).toHaveLength(50);
  });

  it('is the same for a page with one phase, fact and case as with fifty', async () => {
    const committee = await aCommittee();
    const parent = await aProject();
    const more = async (index: number) => {
      await aPhase({ projectId: parent.id, committeeId: committee.id });
      const one = await aProject({ parentId: parent.id });
      await factsOf(one.id, [index]);
      await aPhase({ projectId: one.id });
    };
    await more(0);
    const one = await countStatements(() => getProjectPage(parent.slug, now()));
    for (let index = 1; index < 50; index++) await more(index);
    expect(await countStatements(() => getProjectPage(parent.slug, now()))).toBe(one);
  });
});

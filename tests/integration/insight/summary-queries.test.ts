import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getSummaryChoices, getSummaryContent, listGrantedProjects } from '@/lib/insight/server/summary-queries';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aDecision, aUse } from '@/tests/support/factories/decisions';
import { aCitizen, aComment, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aResponse, aSurvey } from '@/tests/support/factories/surveys';
import { columnIn, figureIn } from '@/tests/support/summary-figures';

const db = testDatabase();
const weeksAgo = (weeks: number) => day(-7 * weeks);
const closed = { opensOn: day(-60), closesOn: day(-10) };

describe('the engagement summary', () => {
  it('counts public contributions by kind, month, theme, stance and use, and supports of public proposals', async () => {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    const phase = await aPhase({ projectId: project.id });
    const author = await aCitizen();
    const proposal = await aProposal({ phase, by: author });
    await aComment({ phase, onProposal: proposal, by: author, stance: 'against' });
    await aProposal({ phase, isPublished: false });
    await aSupport({ proposal });
    await aSupport({ proposal });
    await db.officialAnswer.create({ data: { contributionId: proposal.id, text: 'Tak.' } });
    for (const use of ['not_used', 'partly_used'] as const)
      await db.contributionUse.create({
        data: {
          contributionId: proposal.id,
          use,
          reason: 'Derfor.',
          markedAt: new Date(Date.now() + (use === 'partly_used' ? 1000 : 0)),
        },
      });

    const summary = await getSummaryContent(await aPartner([project]), { slug: project.slug }, now());

    expect(figureIn(summary, 'reach', 'contributions')).toBe(2);
    expect(figureIn(summary, 'reach', 'supports')).toBe(2);
    expect(figureIn(summary, 'use', 'answered')).toBe(1);
    expect(figureIn(summary, 'use', 'marked')).toBe(1);
    expect(columnIn(summary, 'contributions', 'kinds', 'count')).toMatchObject({ proposal: 1, comment: 1, addition: 0 });
    expect(Object.values(columnIn(summary, 'contributions', 'months', 'count'))).toEqual([2]);
    expect(columnIn(summary, 'themes', 'themes', 'count')).toEqual({ [theme.slug]: 2 });
    expect(columnIn(summary, 'stance', 'stances', 'count')).toEqual({ in_favour: 0, against: 1, neutral: 0, none: 0 });
    expect(columnIn(summary, 'use', 'uses', 'count')).toMatchObject({ partly_used: 1, not_used: 0, waiting: 1 });
    expect(columnIn(summary, 'proposals', 'proposals', 'supports')).toEqual({ [proposal.code]: 2 });
    expect(columnIn(summary, 'changes', 'changes', 'name')).toEqual({
      [proposal.code]: { said: 'Derfor.', language: 'da', code: proposal.code },
    });
  });

  it('counts a contribution under the decision it was marked with last, as the page of the decision does', async () => {
    const project = await aProject();
    const proposal = await aProposal({ phase: await aPhase({ projectId: project.id }) });
    const [former, newest] = [await aDecision({ projectId: project.id }), await aDecision({ projectId: project.id })];
    await aUse(proposal.id, { decisionId: former.id, at: weeksAgo(2) });
    await aUse(proposal.id, { decisionId: newest.id, at: weeksAgo(1) });
    const summary = await getSummaryContent(await aPartner([project]), { slug: project.slug }, now());
    expect(columnIn(summary, 'decisions', 'decisions', 'cited')).toEqual({ [former.slug]: 0, [newest.slug]: 1 });
  });

  it('tells persons in whole fives, each once, as of a week that is over and by whether they had taken part before', async () => {
    const [project, earlier] = [await aProject(), await aProject()];
    const phase = await aPhase({ projectId: project.id, ...closed });
    const partner = await aPartner([project]);
    const persons = await Promise.all(Array.from({ length: 13 }, () => aCitizen()));
    const reach = async () => {
      const summary = await getSummaryContent(partner, { slug: project.slug }, now());
      return ['persons', 'first', 'returning'].map((key) => figureIn(summary, 'reach', key));
    };
    for (const by of persons.slice(0, 4)) await aProposal({ phase, by, at: weeksAgo(5) });
    expect(await reach()).toEqual([null, null, null]);
    const before = await aPhase({ projectId: earlier.id, ...closed });
    for (const by of persons.slice(4, 11)) await aProposal({ phase: before, by, at: weeksAgo(6) });
    for (const by of persons.slice(4, 11)) for (const at of [weeksAgo(4), weeksAgo(3)]) await aProposal({ phase, by, at });
    expect(await reach()).toEqual([10, null, null]);
    for (const by of persons.slice(11)) await aProposal({ phase, by, at: weeksAgo(3) });
    expect(await reach()).toEqual([10, null, null]);
    for (let more = 0; more < 3; more++) await aProposal({ phase, at: weeksAgo(2) });
    expect(await reach()).toEqual([10, 5, 5]);
    for (let more = 0; more < 9; more++) await aProposal({ phase });
    expect(await reach()).toEqual([10, 5, 5]);
  });

  it('shows persons by phase only where every phase has five, and no persons between dates', async () => {
    const project = await aProject();
    const [first, second] = [
      await aPhase({ projectId: project.id, ...closed }),
      await aPhase({ projectId: project.id, opensOn: day(-50), closesOn: day(-10) }),
    ];
    const partner = await aPartner([project]);
    for (let person = 0; person < 8; person++) await aProposal({ phase: first, at: weeksAgo(5) });
    for (let person = 0; person < 4; person++) await aProposal({ phase: second, at: weeksAgo(5) });
    const summary = (scope = {}) => getSummaryContent(partner, { slug: project.slug, ...scope }, now());
    expect(columnIn(await summary(), 'reach', 'parts', 'count')).toEqual({ [first.slug]: 8, [second.slug]: 4 });
    expect(columnIn(await summary(), 'reach', 'parts', 'persons')).toEqual({ [first.slug]: null, [second.slug]: null });
    expect(figureIn(await summary({ phase: first.slug }), 'reach', 'persons')).toBeNull();
    for (let person = 0; person < 6; person++) await aProposal({ phase: second, at: weeksAgo(4) });
    expect(columnIn(await summary(), 'reach', 'parts', 'persons')).toEqual({ [first.slug]: 5, [second.slug]: 10 });
    expect(figureIn(await summary({ phase: first.slug }), 'reach', 'persons')).toBe(5);
    expect(figureIn(await summary({ phase: first.slug }), 'reach', 'contributions')).toBe(8);
    const since = await summary({ from: day(-30).toISOString().slice(0, 10) });
    expect(figureIn(since, 'reach', 'contributions')).toBe(6);
    expect(figureIn(since, 'reach', 'persons')).toBeUndefined();
    expect(await summary({ phase: 'nothing' })).toBeNull();
  });

  it('shows a survey when nobody can answer it any more', async () => {
    const project = await aProject();
    const partner = await aPartner([project]);
    const [open, over] = [
      await aSurvey({ phase: await aPhase({ projectId: project.id }) }),
      await aSurvey({ phase: await aPhase({ projectId: project.id, ...closed }) }),
    ];
    for (const survey of [open, over])
      for (let person = 0; person < 20; person++) await aResponse(survey, { choices: { 0: [person < 13 ? 0 : 1] } });
    const summary = await getSummaryContent(partner, { slug: project.slug }, now());
    expect(figureIn(summary, 'surveys', over.id)).toBe(20);
    expect(figureIn(summary, 'surveys', open.id)).toBeUndefined();
    const table = columnIn(summary, 'surveys', `${over.id}-${over.questionKey(0)}`, 'persons');
    expect(table[over.optionKey(0, 0)]).toBe(13);
    expect(table[over.optionKey(0, 2)]).toBeNull();
  });

  it('holds no name, receipt number of anything hidden, or person, and of what citizens wrote the titles of proposals alone', async () => {
    const project = await aProject();
    const phase = await aPhase({ projectId: project.id, ...closed });
    const author = await aCitizen({ name: 'Kanarie Fugl' });
    await aProposal({ phase, by: author, title: 'En offentlig titel', text: 'Kanarietekst' });
    const hidden = await aProposal({ phase, by: author, title: 'Kanarietitel', isPublished: false });
    await aResponse(await aSurvey({ phase }), { texts: { 2: 'Kanariesvar' } });
    const said = JSON.stringify(await getSummaryContent(await aPartner([project]), { slug: project.slug }, now()));
    for (const secret of ['Kanarie', hidden.code, hidden.id, author.personId]) expect(said).not.toContain(secret);
    expect(said).toContain('En offentlig titel');
  });

  it('asks the database as often for many contributions as for one', async () => {
    const project = await aProject();
    const phase = await aPhase({ projectId: project.id });
    const partner = await aPartner([project]);
    await aProposal({ phase });
    const statements = () => countStatements(() => getSummaryContent(partner, { slug: project.slug }, now()));
    const one = await statements();
    for (let more = 0; more < 10; more++) await aProposal({ phase });
    for (let more = 0; more < 3; more++)
      await aResponse(await aSurvey({ phase: await aPhase({ projectId: project.id, ...closed }) }), { choices: { 0: [0] } });
    expect(await statements()).toBe(one);
  });
});

describe('the summary of a theme', () => {
  it('counts what was said under it in every published project, for those who see all', async () => {
    const theme = await aTheme();
    const [one, other, draft] = [
      await aProject({ themeIds: [theme.id] }),
      await aProject({ themeIds: [theme.id] }),
      await aProject({ themeIds: [theme.id], published: false }),
    ];
    for (const project of [one, other, draft]) {
      const phase = await aPhase({ projectId: project.id, ...closed });
      for (let person = 0; person < (project === one ? 7 : 3); person++) await aProposal({ phase, at: weeksAgo(3) });
    }
    const scope = { theme: theme.slug };
    const summary = await getSummaryContent(await anEmployee(['leader']), scope, now());
    expect(figureIn(summary, 'reach', 'contributions')).toBe(10);
    expect(figureIn(summary, 'reach', 'persons')).toBe(5);
    expect(columnIn(summary, 'reach', 'parts', 'count')).toEqual({ [one.slug]: 7, [other.slug]: 3 });
    for (const actor of [anonymous, await aCitizen(), await aPartner([one, other]), await anEmployee(['project_manager'])])
      expect(await getSummaryContent(actor, scope, now())).toBeNull();
  });
});

describe('whose summary it is', () => {
  it('is null without a grant, with a revoked one, with another one, and for whoever is no partner', async () => {
    const [project, other] = [await aProject(), await aProject()];
    const revoked = await aPartner([project]);
    expect(await getSummaryContent(revoked, { slug: project.slug }, now())).not.toBeNull();
    await db.partnerGrant.updateMany({ where: { organisationId: revoked.organisationIds[0] }, data: { revokedAt: now() } });
    const actors = [
      await aPartner(),
      revoked,
      await aPartner([other]),
      await aCitizen(),
      await anEmployee(['moderator']),
      anonymous,
    ];
    for (const actor of actors) {
      expect(await getSummaryContent(actor, { slug: project.slug }, now())).toBeNull();
      expect(await getSummaryChoices(actor, project.slug, now())).toBeNull();
    }
    expect(await getSummaryContent(revoked, { slug: 'nothing' }, now())).toBeNull();
  });

  it('can be set beside its phases and the other projects somebody may see, and no others', async () => {
    const [project, other] = [await aProject(), await aProject()];
    await aProject();
    const phase = await aPhase({ projectId: project.id });
    await aPhase({ projectId: project.id, published: false });
    const choices = await getSummaryChoices(await aPartner([project, other]), project.slug, now());
    expect(choices?.phases.map(({ slug }) => slug)).toEqual([phase.slug]);
    expect(choices?.projects.map(({ slug }) => slug)).toEqual([other.slug]);
  });

  it('is null for a draft, also with a grant', async () => {
    const draft = await aProject({ published: false });
    const partner = await aPartner([draft]);
    expect(await getSummaryContent(partner, { slug: draft.slug }, now())).toBeNull();
    expect(await listGrantedProjects(partner)).toEqual([]);
  });

  it('covers exactly the project granted, not its cases', async () => {
    const parent = await aProject();
    const child = await aProject({ parentId: parent.id });
    const partner = await aPartner([parent]);
    await aProposal({ phase: await aPhase({ projectId: child.id }) });
    expect(figureIn(await getSummaryContent(partner, { slug: parent.slug }, now()), 'reach', 'contributions')).toBe(0);
    expect(await getSummaryContent(partner, { slug: child.slug }, now())).toBeNull();
    expect((await listGrantedProjects(partner)).map(({ slug }) => slug)).toEqual([parent.slug]);
  });

  it('can be seen by the staff who answer for the numbers', async () => {
    const project = await aProject();
    for (const role of ['project_manager', 'leader', 'administrator'] as const)
      expect(await getSummaryContent(await anEmployee([role]), { slug: project.slug }, now())).toMatchObject({
        organisations: [],
      });
  });
});

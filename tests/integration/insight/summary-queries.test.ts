import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getEngagementSummary, listGrantedProjects } from '@/lib/insight/server/summary-queries';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aComment, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aResponse, aSurvey } from '@/tests/support/factories/surveys';

const db = testDatabase();

const count = <T extends { count: number }>(rows: T[], is: (row: T) => boolean) => rows.find(is)?.count;

describe('the engagement summary', () => {
  it('counts public contributions by kind, month, theme and use, and supports of public proposals', async () => {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    const phase = await aPhase({ projectId: project.id });
    const author = await aCitizen();
    const proposal = await aProposal({ phase, by: author });
    await aComment({ phase, onProposal: proposal, by: author });
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

    const summary = await getEngagementSummary(await aPartner([project]), project.slug, now());

    expect(summary).toMatchObject({ contributions: 2, supports: 2, answered: 1 });
    expect(summary?.byKind.map(({ count }) => count)).toEqual([1, 1, 0, 0, 0]);
    expect(summary?.byMonth.map(({ count }) => count)).toEqual([2]);
    expect(summary?.byTheme).toMatchObject([{ slug: theme.slug, count: 2 }]);
    expect(count(summary?.byUse ?? [], ({ use }) => use === 'partly_used')).toBe(1);
    expect(count(summary?.byUse ?? [], ({ use }) => use === 'not_used')).toBe(0);
    expect(count(summary?.byUse ?? [], ({ use }) => use === 'waiting')).toBe(1);
  });

  it('counts a person once, however often they took part, and not below five', async () => {
    const project = await aProject();
    const phase = await aPhase({ projectId: project.id });
    const survey = await aSurvey({ phase });
    const partner = await aPartner([project]);
    const author = await aCitizen();
    const proposal = await aProposal({ phase, by: author });
    await aComment({ phase, onProposal: proposal, by: author });
    await aResponse(survey, { choices: { 0: [0] }, by: author });
    for (let person = 0; person < 3; person++) await aSupport({ proposal });
    expect((await getEngagementSummary(partner, project.slug, now()))?.persons).toBeNull();
    await aResponse(survey, { choices: { 0: [0] } });
    expect((await getEngagementSummary(partner, project.slug, now()))?.persons).toBe(5);
  });

  it('holds no name, text, receipt number or person', async () => {
    const project = await aProject();
    const phase = await aPhase({ projectId: project.id });
    const author = await aCitizen({ name: 'Kanarie Fugl' });
    const proposal = await aProposal({ phase, by: author, title: 'Kanarietitel', text: 'Kanarietekst' });
    await aResponse(await aSurvey({ phase }), { texts: { 2: 'Kanariesvar' } });
    const said = JSON.stringify(await getEngagementSummary(await aPartner([project]), project.slug, now()));
    for (const secret of ['Kanarie', proposal.code, proposal.id, author.personId]) expect(said).not.toContain(secret);
  });

  it('asks the database as often for many contributions as for one', async () => {
    const project = await aProject();
    const phase = await aPhase({ projectId: project.id });
    const partner = await aPartner([project]);
    await aProposal({ phase });
    const one = await countStatements(() => getEngagementSummary(partner, project.slug, now()));
    for (let more = 0; more < 10; more++) await aProposal({ phase });
    for (let more = 0; more < 3; more++)
      await aResponse(await aSurvey({ phase: await aPhase({ projectId: project.id }) }), { choices: { 0: [0] } });
    expect(await countStatements(() => getEngagementSummary(partner, project.slug, now()))).toBe(one);
  });
});

describe('whose summary it is', () => {
  it('is null without a grant, with a revoked one, with another one, and for whoever is no partner', async () => {
    const [project, other] = [await aProject(), await aProject()];
    const revoked = await aPartner([project]);
    await db.partnerGrant.updateMany({ where: { organisationId: revoked.organisationIds[0] }, data: { revokedAt: now() } });
    const actors = [
      await aPartner(),
      revoked,
      await aPartner([other]),
      await aCitizen(),
      await anEmployee(['moderator']),
      anonymous,
    ];
    for (const actor of actors) expect(await getEngagementSummary(actor, project.slug, now())).toBeNull();
    expect(await getEngagementSummary(revoked, 'nothing', now())).toBeNull();
  });

  it('is null for a draft, also with a grant', async () => {
    const draft = await aProject({ published: false });
    const partner = await aPartner([draft]);
    expect(await getEngagementSummary(partner, draft.slug, now())).toBeNull();
    expect(await listGrantedProjects(partner)).toEqual([]);
  });

  it('covers exactly the project granted, not its cases', async () => {
    const parent = await aProject();
    const child = await aProject({ parentId: parent.id });
    const partner = await aPartner([parent]);
    await aProposal({ phase: await aPhase({ projectId: child.id }) });
    expect(await getEngagementSummary(partner, parent.slug, now())).toMatchObject({ contributions: 0 });
    expect(await getEngagementSummary(partner, child.slug, now())).toBeNull();
    expect((await listGrantedProjects(partner)).map(({ slug }) => slug)).toEqual([parent.slug]);
  });

  it('can be seen by the staff who answer for the numbers', async () => {
    const project = await aProject();
    for (const role of ['project_manager', 'leader', 'administrator'] as const)
      expect(await getEngagementSummary(await anEmployee([role]), project.slug, now())).toMatchObject({ organisations: [] });
  });
});

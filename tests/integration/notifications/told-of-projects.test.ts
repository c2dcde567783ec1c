import { describe, expect, it } from 'vitest';
import { now } from '@/lib/platform/clock';
import { editProject } from '@/lib/projects/server/edit-project';
import { testDatabase } from '@/tests/support/database';
import { aFollow } from '@/tests/support/factories/following';
import { aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';
import { happens, toldTo } from '@/tests/support/told';

const db = testDatabase();

describe('a decision and an effect', () => {
  it('are told to those whose contributions they cite, to their supporters and to followers', async () => {
    const proposal = await aProposal();
    const { personId: supporter } = await aSupport({ proposal });
    const { personId: follower } = await aFollow({ projectId: proposal.phase.projectId });
    const { id: committeeId } = await db.committee.create({ data: { slug: 'udvalg', nameDa: 'Udvalg', nameEn: 'Committee' } });
    const texts = { titleDa: 'T', titleEn: 'T', textDa: 'T', textEn: 'T', complaintDa: 'K', complaintEn: 'K', agendaItem: '4' };
    const decision = await db.decision.create({
      data: { ...texts, slug: 'd', committeeId, projectId: proposal.phase.projectId, meetingOn: now(), publishedAt: now() },
    });
    await db.contributionUse.create({
      data: { contributionId: proposal.id, decisionId: decision.id, use: 'used', reason: 'Ja.' },
    });
    await tellEverybody();
    await happens('decision.published', { decision: decision.id, project: proposal.phase.projectId });
    await happens('effect.measured', { project: proposal.phase.projectId });
    await tellEverybody();
    expect(await toldTo(proposal.author.personId)).toEqual(['published', 'decided', 'effect_measured']);
    expect(await toldTo(supporter)).toEqual(['decided_joined', 'effect_joined']);
    expect(await toldTo(follower)).toEqual(['decision_news', 'effect_news']);
  });

  it('a decision that is not published is told to nobody but those it cites', async () => {
    const { phase } = await aProposal();
    const { personId } = await aFollow({ projectId: phase.projectId });
    await tellEverybody();
    await happens('decision.published', { decision: 'unknown', project: phase.projectId });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual([]);
  });
});

describe('a phase', () => {
  it('is told to followers as it opens, nears its end and closes, and its end to those who took part', async () => {
    const { phase, author } = await aProposal();
    const { personId } = await aFollow({ projectId: phase.projectId });
    await tellEverybody();
    for (const type of ['phase.opened', 'phase.closing', 'phase.closed'] as const)
      await happens(type, { phase: phase.id, project: phase.projectId });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual(['phase_opened', 'phase_closing', 'phase_closed']);
    expect(await toldTo(author.personId)).toEqual(['published', 'phase_over']);
  });

  it('of a case is told to those who follow the project it belongs to', async () => {
    const parent = await aProject();
    const child = await aProject({ parentId: parent.id });
    const phase = await aPhase({ projectId: child.id });
    const { personId } = await aFollow({ projectId: parent.id });
    await happens('phase.opened', { phase: phase.id, project: child.id });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual(['phase_opened']);
  });

  it('that is a draft is told to nobody', async () => {
    const phase = await aPhase({ published: false });
    const { personId } = await aFollow({ projectId: phase.projectId });
    await happens('phase.opened', { phase: phase.id, project: phase.projectId });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual([]);
  });
});

describe('a project', () => {
  it('with a new status is told to its followers, and an edit of anything else to nobody', async () => {
    const manager = await anEmployee();
    const { id, version, slug } = await aProject();
    const { themeId } = await db.projectTheme.findFirstOrThrow({ where: { projectId: id } });
    const { personId } = await aFollow({ projectId: id });
    const written = {
      ...{
        id,
        slug,
        titleDa: 'Nyt navn',
        titleEn: 'New name',
        summaryDa: 'Om.',
        summaryEn: 'About.',
        participation: 'dialogue' as const,
      },
      ...{ primaryThemeId: themeId, themeIds: [], parentId: null, caseNumber: null, outsideApplicant: false, applicant: null },
      ...{ placeDa: null, placeEn: null, longitude: null, latitude: null, placePrecision: 'approximate' as const },
    };
    expect(await editProject(manager, { ...written, themeIds: [], status: 'active', version })).toMatchObject({ ok: true });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual([]);
    await editProject(manager, { ...written, themeIds: [], status: 'resting', version: version + 1 });
    await tellEverybody();
    expect(await toldTo(personId)).toEqual(['status_changed']);
  });
});

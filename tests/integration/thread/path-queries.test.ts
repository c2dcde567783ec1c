import { describe, expect, it } from 'vitest';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { now } from '@/lib/platform/clock';
import { getPath, hasPath } from '@/lib/thread/server/path-queries';
import { testDatabase } from '@/tests/support/database';
import { aDecision, anAnswer, aUse } from '@/tests/support/factories/decisions';
import { aComment, aProposal } from '@/tests/support/factories/participation';
import { aMeeting } from '@/tests/support/factories/project-parts';
import { aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';

const db = testDatabase();
const system = { kind: 'system', name: 'test' } as const;
const words = 'Hemmelige ord, som ingen må læse endnu';

describe('the path of what is not public', () => {
  it('shows that it waits and nothing else', async () => {
    const waiting = await aProposal({ isPublished: false, text: words, title: words });
    const path = await getPath(waiting.code, now());
    expect(path).toEqual({ status: 'waiting', code: waiting.code, contributionId: waiting.id });
  });

  it('shows that it is hidden and nothing else', async () => {
    const hidden = await aProposal({ text: words });
    await hideContribution(db, system, hidden.id, { reason: 'abuse', text: words }, now());
    expect(await getPath(hidden.code, now())).toEqual({ status: 'hidden', code: hidden.code, contributionId: hidden.id });
  });

  it('in a project nobody may read answers like a code nobody has', async () => {
    const secret = await aProposal({ phase: await aPhase({ projectId: (await aProject({ published: false })).id }) });
    expect(await getPath(secret.code, now())).toBe(await getPath('ND-ZZZZ-ZZ', now()));
    expect(await hasPath(secret.code)).toBe(false);
    expect(await hasPath('ND-ZZZZ-ZZ')).toBe(false);
  });
});

describe('the path of a published contribution', () => {
  it('stops at the meetings it was spoken of, once they have minutes', async () => {
    const proposal = await aProposal();
    const { projectId } = proposal.phase;
    const minutes = { minutesDa: 'Vi talte.', minutesEn: 'We talked.' };
    const held = await aMeeting({ projectId, ...minutes });
    for (const { id } of [held, await aMeeting({ projectId })])
      await db.meetingMention.create({ data: { meetingId: id, contributionId: proposal.id } });
    const path = await getPath(proposal.code, now());
    expect(path).toMatchObject({ meetings: [{ id: held.id }] });
    expect(path?.status === 'published' && path.stops.find(({ state }) => state === 'here')?.kind).toBe('meeting');
  });

  it('keeps the themes it was sent under, and says which a person added', async () => {
    const then = await aTheme();
    const later = await aTheme();
    const project = await aProject({ themeIds: [then.id] });
    const proposal = await aProposal({ phase: await aPhase({ projectId: project.id }) });
    await db.projectTheme.deleteMany({ where: { projectId: project.id } });
    await db.contributionTheme.create({ data: { contributionId: proposal.id, themeId: later.id, origin: 'added' } });
    expect(await getPath(proposal.code, now())).toMatchObject({
      status: 'published',
      plan: { periodFrom: 2022 },
      themes: [
        { id: then.id, origin: 'inherited' },
        { id: later.id, origin: 'added' },
      ],
    });
  });

  it('moves from sent to answered to used to measured', async () => {
    const phase = await aPhase({ opensOn: day(-20), closesOn: day(-2) });
    const proposal = await aProposal({ phase });
    const here = async () => {
      const path = await getPath(proposal.code, now());
      return path?.status === 'published' ? [path.stops.find(({ state }) => state === 'here')?.kind, path.next] : null;
    };
    expect(await here()).toEqual(['contribution', 'answer']);
    await anAnswer(proposal.id);
    expect(await here()).toEqual(['answer', 'use']);
    await aUse(proposal.id);
    expect(await here()).toEqual(['decision', 'decision']);
    const decision = await aDecision({ projectId: phase.projectId });
    await aUse(proposal.id, { use: 'partly_used', decisionId: decision.id, at: new Date(now().getTime() + 1000) });
    expect(await here()).toEqual(['decision', 'effect']);
    const numbers = { before: 4, after: 8, measuredOn: day(-1) };
    const texts = {
      indicatorDa: 'x',
      indicatorEn: 'x',
      unitDa: 'x',
      unitEn: 'x',
      sourceDa: 'x',
      sourceEn: 'x',
      learnedDa: 'x',
      learnedEn: 'x',
    };
    await db.effect.create({ data: { ...texts, ...numbers, projectId: phase.projectId } });
    expect(await here()).toEqual(['effect', 'complete']);
    const path = await getPath(proposal.code, now());
    expect(path).toMatchObject({ use: { use: 'partly_used', decision: { slug: decision.slug } } });
  });

  it('does not name a decision that is not published', async () => {
    const proposal = await aProposal();
    await aUse(proposal.id, { decisionId: (await aDecision({ published: false })).id });
    expect(await getPath(proposal.code, now())).toMatchObject({ use: { use: 'used', decision: null } });
  });

  it('of a comment leads to the proposal it is about', async () => {
    const proposal = await aProposal();
    const comment = await aComment({ onProposal: proposal });
    expect(await getPath(comment.code, now())).toMatchObject({
      proposalId: proposal.id,
      contribution: { onProposal: { code: proposal.code } },
    });
  });
});

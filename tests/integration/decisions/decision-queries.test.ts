import { describe, expect, it } from 'vitest';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { getDecision, listDecisions } from '@/lib/decisions/server/decision-queries';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aDecision, aUse } from '@/tests/support/factories/decisions';
import { aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';

const db = testDatabase();
const system = { kind: 'system', name: 'test' } as const;

describe('decisions', () => {
  it('are listed by meeting, the newest first, without drafts and without projects that are not public', async () => {
    const older = await aDecision({ meetingOn: day(-9) });
    const newer = await aDecision({ meetingOn: day(-1) });
    const draft = await aDecision({ published: false });
    const secret = await aDecision({ projectId: (await aProject({ published: false })).id });
    expect((await listDecisions()).map(({ id }) => id)).toEqual([newer.id, older.id]);
    for (const { slug } of [draft, secret]) expect(await getDecision(slug)).toBe(await getDecision('no-such-decision'));
  });

  it('cite what they used, with reason, without what is hidden and what a later marking moved away', async () => {
    const phase = await aPhase();
    const decision = await aDecision({ projectId: phase.projectId });
    const [cited, hidden, moved] = [await aProposal({ phase }), await aProposal({ phase }), await aProposal({ phase })];
    for (const { id } of [cited, hidden, moved]) await aUse(id, { decisionId: decision.id });
    await hideContribution(db, system, hidden.id, { reason: 'abuse', text: 'Tonen.' }, now());
    await aUse(moved.id, { use: 'passed_on', at: new Date(now().getTime() + 1000) });
    const found = await getDecision(decision.slug);
    expect(found).toMatchObject({ agendaItem: '4', complaintDa: 'Skriv til nævnet.' });
    expect(found?.citations).toMatchObject([{ code: cited.code, use: 'used', reason: expect.any(String) }]);
  });

  it('take as many statements for one citation as for fifty', async () => {
    const phase = await aPhase();
    const decision = await aDecision({ projectId: phase.projectId });
    const cite = async () => aUse((await aProposal({ phase })).id, { decisionId: decision.id });
    await cite();
    const one = await countStatements(() => getDecision(decision.slug));
    for (let more = 1; more < 50; more++) await cite();
    expect(await countStatements(() => getDecision(decision.slug))).toBe(one);
  });
});

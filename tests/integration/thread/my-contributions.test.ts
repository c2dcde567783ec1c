import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { now } from '@/lib/platform/clock';
import { listMyContributions, listMySupports } from '@/lib/thread/server/my-contributions';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aComment, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';

const db = testDatabase();
const system = { kind: 'system', name: 'test' } as const;

describe('what I have sent', () => {
  it('is mine, public or not, newest first, with how far it has come', async () => {
    const anna = await aCitizen();
    const phase = await aPhase();
    const at = (minute: number) => new Date(now().getTime() + minute * 60_000);
    const hidden = await aProposal({ by: anna, phase, at: at(1), title: 'Skjult' });
    await hideContribution(db, system, hidden.id, { reason: 'off_topic', text: 'Forkert projekt.' }, now());
    const answered = await aComment({ by: anna, phase, onProposal: null, at: at(2) });
    await db.officialAnswer.create({ data: { contributionId: answered.id, text: 'Tak.' } });
    await aComment({ answers: answered });
    await aComment({ answers: answered, isPublished: false });
    await aProposal({ by: anna, phase, at: at(3), isPublished: false });
    await aProposal({ phase });
    const { rows } = await listMyContributions(anna);
    expect(rows).toMatchObject([
      { status: 'waiting', why: null },
      { status: 'answered', kind: 'comment', title: null, replies: 1 },
      { status: 'hidden', title: 'Skjult', why: { reason: 'off_topic', text: 'Forkert projekt.' } },
    ]);
  });

  it('is paged by key, also where many were sent in the same moment', async () => {
    const anna = await aCitizen();
    const phase = await aPhase();
    const at = now();
    for (let each = 0; each < 5; each++) await aProposal({ by: anna, phase, at });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listMyContributions(anna, { after, size: 2 });
      seen.push(...page.rows.map((row) => row.code));
      after = page.after ?? undefined;
    } while (after);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  it('takes as many statements for fifty as for one', async () => {
    const anna = await aCitizen();
    const phase = await aPhase();
    await aProposal({ by: anna, phase });
    const one = await countStatements(() => listMyContributions(anna, { size: 50 }));
    for (let each = 0; each < 49; each++) await aProposal({ by: anna, phase });
    expect(await countStatements(() => listMyContributions(anna, { size: 50 }))).toBe(one);
  });

  it('is nothing for somebody not signed in', async () => {
    await aProposal();
    expect(await listMyContributions(anonymous)).toEqual({ rows: [], after: null });
    expect(await listMySupports(anonymous)).toEqual({ rows: [], after: null });
  });
});

describe('what I support', () => {
  it('is what everybody can read, latest first, by key', async () => {
    const anna = await aCitizen();
    const [first, second] = [await aProposal({ title: 'Første' }), await aProposal({ title: 'Anden' })];
    const taken = await aProposal({ title: 'Taget ned' });
    for (const proposal of [first, second, taken]) await aSupport({ proposal, by: anna });
    await hideContribution(db, system, taken.id, { reason: 'abuse', text: 'Tonen.' }, now());
    const page = await listMySupports(anna, { size: 1 });
    expect(page.rows).toHaveLength(1);
    const rest = await listMySupports(anna, { size: 1, after: page.after ?? '' });
    expect([...page.rows, ...rest.rows].map((row) => row.title).sort()).toEqual(['Anden', 'Første']);
    expect(rest.after).toBeNull();
  });
});

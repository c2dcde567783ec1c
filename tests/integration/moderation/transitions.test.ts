import { describe, expect, test } from 'vitest';
import { type Outcome, outcomes } from '@/lib/moderation/case';
import type { DecideCase } from '@/lib/moderation/decide-case-schema';
import { appealDecision } from '@/lib/moderation/server/appeal-decision';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { takeBackContribution } from '@/lib/moderation/server/take-back-contribution';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

/** A waiting proposal, another that says it too, and an officer who decides about it again and again. */
async function aCase() {
  const covering = await aProposal();
  const proposal = await aProposal({ phase: covering.phase, isPublished: false, text: 'Kaj bor her. Grethe bor der.' });
  const officer = await anEmployee(['moderator']);
  let version = 1;
  const decide = async (outcome: Outcome, at = version) => {
    const { text } = await db().contribution.findUniqueOrThrow({ where: { id: proposal.id } });
    const name = text.includes('Kaj') ? 'Kaj' : 'Grethe';
    const why = { reason: 'personal_data', text: 'Der står navne.' } as const;
    const takes: Record<Outcome, Partial<DecideCase>> = {
      published: {},
      covered: { coveredBy: covering.code },
      redacted: { ...why, markedText: text.replace(name, `[[${name}]]`) },
      returned: why,
      hidden: why,
    };
    const decided = await decideCase(officer, { code: proposal.code, version: at, outcome, ...takes[outcome] });
    if (decided.ok) version = decided.value.version;
    return decided;
  };
  return { ...proposal, officer, decide, version: () => version };
}

/** What holds of a contribution: exactly one of these, whatever held before. */
async function standing(id: string): Promise<string[]> {
  const row = await db().contribution.findUniqueOrThrow({
    where: { id },
    select: { publication: true, hiding: true, mending: true, coverage: true },
  });
  return Object.entries(row).flatMap(([name, value]) => (value ? [name] : []));
}

const holds: Record<Outcome, string[]> = {
  published: ['publication'],
  redacted: ['publication'],
  covered: ['publication', 'coverage'],
  returned: ['mending'],
  hidden: ['hiding'],
};

describe.each(['waiting', ...outcomes] as const)('a case that is %s', (from) => {
  test.each(outcomes)('can be %s, and nothing of before is left', async (to) => {
    const one = await aCase();
    if (from !== 'waiting') expect(await one.decide(from)).toMatchObject({ ok: true });
    expect(await one.decide(to)).toMatchObject({ ok: true, value: { outcome: to } });
    expect((await standing(one.id)).sort()).toEqual([...holds[to]].sort());
    const { text, redaction } = await db().contribution.findUniqueOrThrow({
      where: { id: one.id },
      select: { text: true, redaction: true },
    });
    if (to === 'redacted') expect(text).not.toContain('Kaj');
    if (to === 'redacted') expect(redaction).not.toBeNull();
    if (to === 'published') expect([text, redaction]).toEqual(['Kaj bor her. Grethe bor der.', null]);
    const decisions = await db().moderationDecision.count({ where: { case: { contributionId: one.id } } });
    expect(decisions).toBe(from === 'waiting' ? 1 : 2);
  });
});

test.each(outcomes)('a decision that said %s can be taken back: the case waits again, as it was written', async (outcome) => {
  const one = await aCase();
  await one.decide(outcome);
  expect(await reopenCase(one.officer, { code: one.code, version: one.version() })).toMatchObject({ ok: true });
  expect(await standing(one.id)).toEqual([]);
  const { text } = await db().contribution.findUniqueOrThrow({ where: { id: one.id } });
  expect(text).toBe('Kaj bor her. Grethe bor der.');
});

describe.each(outcomes)('no case becomes %s', (outcome) => {
  test('when its author has taken the contribution back', async () => {
    const one = await aCase();
    expect(await takeBackContribution(one.author, { code: one.code })).toMatchObject({ ok: true });
    expect(await one.decide(outcome, 2)).toMatchObject({ ok: false, code: 'withdrawn' });
    expect(await standing(one.id)).toEqual([]);
  });

  test('while an appeal waits for its answer', async () => {
    const one = await aCase();
    await one.decide('hidden');
    const appealed = await appealDecision(one.author, { locale: 'da', code: one.code, text: 'Se på det igen.' });
    expect(appealed).toMatchObject({ ok: true });
    expect(await one.decide(outcome)).toMatchObject({ ok: false, code: 'appealWaits' });
    expect(await standing(one.id)).toEqual(['hiding']);
  });
});

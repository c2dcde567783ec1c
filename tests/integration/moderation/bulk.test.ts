import { afterEach, describe, expect, test } from 'vitest';
import type { DecideInBulk } from '@/lib/moderation/bulk-schema';
import { getBulkPreview, getBulkReport } from '@/lib/moderation/server/bulk-queries';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { decideInBulk } from '@/lib/moderation/server/decide-in-bulk';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { undoBulk } from '@/lib/moderation/server/undo-bulk';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();
afterEach(() => setClock(undefined));

async function waiting(count: number) {
  const phase = await aPhase();
  const made: { id: string; code: string }[] = [];
  for (let index = 0; index < count; index++) made.push(await aProposal({ phase, isPublished: false }));
  return made;
}

const publish = (cases: { code: string }[], bulkId = crypto.randomUUID()): DecideInBulk => ({
  bulkId,
  kind: 'publish',
  case: cases.map(({ code }) => ({ code, version: 1 })),
});

const resultsOf = async (actor: Parameters<typeof getBulkReport>[0], id: string) =>
  (await getBulkReport(actor, id))?.items.map(({ result }) => result);

describe('a preview', () => {
  test('lists what takes part, what is skipped and why, and what is gone', async () => {
    const [one, two, three] = await waiting(3);
    const moderator = await anEmployee(['moderator']);
    const other = await anEmployee(['moderator']);
    await db().moderationCase.update({ where: { contributionId: two?.id }, data: { assigneeId: other.personId } });
    await decideCase(other, { code: three?.code ?? '', version: 1, outcome: 'published' });
    const codes = [one, two, three].map((each) => each?.code ?? '');
    const preview = await getBulkPreview(moderator, { codes });
    expect(preview.lines.map(({ code, skip }) => [code, skip])).toEqual([
      [one?.code, null],
      [two?.code, 'assignedToOther'],
    ]);
    expect(preview.gone).toEqual([three?.code]);
    expect((await getBulkPreview(moderator, { filter: { assignee: 'nobody' } })).lines).toHaveLength(1);
    expect((await getBulkPreview(await anEmployee(['leader']), { codes })).lines).toEqual([]);
  });
});

describe('a bulk act', () => {
  test('decides each case by its version and reports each', async () => {
    const [one, two, three] = await waiting(3);
    const [moderator, other] = [await anEmployee(['moderator']), await anEmployee(['moderator'])];
    await db().moderationCase.update({ where: { contributionId: two?.id }, data: { assigneeId: other.personId } });
    await decideCase(other, { code: three?.code ?? '', version: 1, outcome: 'hidden', reason: 'abuse', text: 'Nej.' });
    const act = publish([one, two, three, { code: 'ND-XXXX-XX' }].map((each) => ({ code: each?.code ?? '' })));
    expect(await decideInBulk(moderator, act)).toEqual({ ok: true, value: { bulkId: act.bulkId } });
    expect(await resultsOf(moderator, act.bulkId)).toEqual(['done', 'assignedToOther', 'conflict', 'caseNotFound']);
    expect(await db().publication.count()).toBe(1);
    expect(await getBulkReport(other, act.bulkId)).toBeNull();
    expect((await db().event.findMany()).filter(({ type }) => type === 'bulk.decided')).toHaveLength(1);
  });

  test('writes to each author in the words of their own project', async () => {
    const project = await aProject({ titleDa: 'Stien' });
    const phase = await aPhase({ projectId: project.id, titleDa: 'Idéer' });
    const { id, code } = await aProposal({ phase, isPublished: false });
    const act = {
      ...publish([{ code }]),
      kind: 'hide',
      reason: 'off_topic',
      text: '{kode} handler ikke om {projekt}, {fase}.',
    } as const;
    await decideInBulk(await anEmployee(['moderator']), act);
    const hiding = await db().hiding.findUnique({ where: { contributionId: id } });
    expect(hiding?.text).toBe(`${code} handler ikke om Stien, Idéer.`);
  });

  test('runs once however often its form is sent, also at once', async () => {
    const cases = await waiting(4);
    const moderator = await anEmployee(['moderator']);
    const act = publish(cases);
    const both = await Promise.all([decideInBulk(moderator, act), decideInBulk(moderator, act)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await decideInBulk(moderator, act)).toMatchObject({ ok: true });
    expect(await resultsOf(moderator, act.bulkId)).toEqual(['done', 'done', 'done', 'done']);
    expect(await db().moderationDecision.count()).toBe(4);
    expect(await decideInBulk(await anEmployee(['moderator']), act)).toMatchObject({ code: 'bulkNotFound' });
  });

  test('that broke off is carried on by its form, without deciding anything twice', async () => {
    const [one, two] = await waiting(2);
    const moderator = await anEmployee(['moderator']);
    const act = publish([one, two].map((each) => ({ code: each?.code ?? '' })));
    const started = new Date(now().getTime() - 300_000);
    await db().bulkAct.create({ data: { id: act.bulkId, byId: moderator.personId, kind: 'publish', startedAt: started } });
    await decideCase(moderator, { code: one?.code ?? '', version: 1, outcome: 'published' });
    expect(await decideInBulk(moderator, act)).toMatchObject({ ok: true });
    expect(await resultsOf(moderator, act.bulkId)).toEqual(['done', 'done']);
    expect(await db().moderationDecision.count()).toBe(2);
  });

  test('of two people over the same cases decides each case once', async () => {
    const cases = await waiting(6);
    const [maja, ole] = [await anEmployee(['moderator']), await anEmployee(['project_manager'])];
    const [first, second] = [publish(cases), publish(cases.toReversed())];
    await Promise.all([decideInBulk(maja, first), decideInBulk(ole, second)]);
    const results = [...((await resultsOf(maja, first.bulkId)) ?? []), ...((await resultsOf(ole, second.bulkId)) ?? [])];
    expect(results.filter((result) => result === 'done')).toHaveLength(6);
    expect(results.filter((result) => result === 'conflict')).toHaveLength(6);
    expect(await db().moderationDecision.count()).toBe(6);
    expect(await db().publication.count()).toBe(6);
  });
});

describe('undoing a bulk act', () => {
  test('puts exactly its cases back, but for those somebody has decided since', async () => {
    const [one, two, alone] = await waiting(3);
    const [moderator, other] = [await anEmployee(['moderator']), await anEmployee(['moderator'])];
    await decideCase(moderator, { code: alone?.code ?? '', version: 1, outcome: 'published' });
    const act = publish([one, two].map((each) => ({ code: each?.code ?? '' })));
    await decideInBulk(moderator, act);
    await decideCase(other, { code: two?.code ?? '', version: 2, outcome: 'hidden', reason: 'abuse', text: 'Nej.' });
    expect(await undoBulk(other, { bulkId: act.bulkId })).toMatchObject({ code: 'bulkNotFound' });
    const both = await Promise.all([1, 2].map(() => undoBulk(moderator, { bulkId: act.bulkId })));
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect((await getBulkReport(moderator, act.bulkId))?.items.map(({ undoResult }) => undoResult)).toEqual(['done', 'conflict']);
    expect(await db().publication.findMany({ select: { contributionId: true } })).toEqual([{ contributionId: alone?.id }]);
    expect(await db().moderationCase.count({ where: { closedAt: null } })).toBe(1);
  });

  test('has ten minutes', async () => {
    const [one] = await waiting(1);
    const moderator = await anEmployee(['moderator']);
    const act = publish([{ code: one?.code ?? '' }]);
    await decideInBulk(moderator, act);
    setClock(new Date(Date.now() + 11 * 60_000));
    expect(await undoBulk(moderator, { bulkId: act.bulkId })).toMatchObject({ code: 'undoTooLate' });
    expect(await db().publication.count()).toBe(1);
    setClock(undefined);
    expect(await undoBulk(moderator, { bulkId: act.bulkId })).toMatchObject({ ok: true });
    expect(await reopenCase(moderator, { code: one?.code ?? '', version: 3 })).toMatchObject({ code: 'conflict' });
  });
});

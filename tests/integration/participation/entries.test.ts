import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { entryWordsSchema } from '@/lib/participation/entry-schema';
import { enterContribution } from '@/lib/participation/server/enter-contribution';
import { countHearingReplies, listReplies } from '@/lib/participation/server/reply-queries';
import { testDatabase } from '@/tests/support/database';
import { entryInput } from '@/tests/support/factories/entries';
import { aGuestReply } from '@/tests/support/factories/guests';
import { aHearing, aReply } from '@/tests/support/factories/hearings';
import { aPhase, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
const dateOf = (fromToday: number) => day(fromToday).toISOString().slice(0, 10);

describe('what an officer writes down for somebody', () => {
  it('goes the way of everything else, with a code to hand back, and says for all to see how it came', async () => {
    const { id: phaseId } = await aPhase({ moderation: 'after' });
    const manager = await anEmployee();
    const input = entryInput(phaseId, { senderName: 'Karen Hansen', contact: 'Vej 1, 8500 Grenaa', channel: 'phone' });
    const entered = await enterContribution(manager, input);
    expect(entered).toMatchObject({ ok: true, value: { code: expect.stringMatching(/^ND-/) } });
    const { id } = await db.contribution.findFirstOrThrow();
    const [view] = await getContributionViews([id]);
    expect(view).toMatchObject({ senderName: 'Karen Hansen', entry: { channel: 'phone', receivedOn: input.receivedOn } });
    expect(JSON.stringify(view)).not.toContain('Vej 1');
    expect(await db.staffEntry.findMany()).toMatchObject([{ contributionId: id, byId: manager.personId }]);
    expect(await db.event.findMany({ where: { type: 'contribution.entered' } })).toMatchObject([{ actorId: manager.personId }]);
  });

  it.each([{ kind: 'comment' }, { kind: 'proposal', title: 'En bænk ved stien' }] as const)('can be a %o', async (over) => {
    const { id: phaseId } = await aPhase();
    expect(await enterContribution(await anEmployee(), entryInput(phaseId, over))).toMatchObject({ ok: true });
    expect(await db.moderationCase.count({ where: { closedAt: null } })).toBe(1);
  });

  it('sent twice at once is one contribution with one code', async () => {
    const { id: phaseId } = await aPhase();
    const manager = await anEmployee();
    const input = entryInput(phaseId);
    const tried = await Promise.all([1, 2, 3].map(() => enterContribution(manager, input)));
    expect(new Set(tried.map((each) => (each.ok ? each.value.code : each.code))).size).toBe(1);
    expect(await db.staffEntry.count()).toBe(1);
  });

  it.each([
    [{ receivedOn: dateOf(1) }, 'receivedLater'],
    [{ receivedOn: dateOf(-5) }, 'receivedBeforePhase'],
    [{ kind: 'hearing_reply' as const }, 'actNotAllowed'],
    [{ text: 'Mit nummer er 0707614285.' }, 'cprInText'],
    [{ text: 'Ring til mig på 20 20 20 20.' }, 'contactInText'],
  ])('is refused with %o: %s', async (over, code) => {
    const { id: phaseId } = await aPhase();
    expect(await enterContribution(await anEmployee(), entryInput(phaseId, over))).toMatchObject({ ok: false, code });
    expect(await db.contribution.count()).toBe(0);
  });

  it('is not taken by a phase whose deadline had passed on the day it came', async () => {
    const { id: phaseId } = await aPhase({ opensOn: day(-9), closesOn: day(-2) });
    const manager = await anEmployee();
    expect(await enterContribution(manager, entryInput(phaseId))).toMatchObject({ ok: false, code: 'receivedAfterPhase' });
    expect(await enterContribution(manager, entryInput(phaseId, { receivedOn: dateOf(-2) }))).toMatchObject({ ok: true });
  });

  it('answers a phase of somebody else’s project, a draft and no phase alike', async () => {
    const { id: phaseId } = await aPhase();
    const { id: draft } = await aPhase({ published: false });
    const elsewhere = await anEmployee(['project_manager'], { manages: [] });
    const answers = [
      await enterContribution(elsewhere, entryInput(phaseId)),
      await enterContribution(await anEmployee(), entryInput(draft)),
      await enterContribution(elsewhere, entryInput('unknown')),
    ];
    for (const answer of answers) expect(answer).toEqual({ ok: false, code: 'phaseNotFound' });
    expect(await enterContribution(anonymous, entryInput(phaseId))).toMatchObject({ ok: false, code: 'signInNeeded' });
  });

  it('asks a proposal for a heading, a body for its name, and a date that exists', () => {
    const sent = { ...entryInput('x'), contact: '', falseAlarm: '', keepContact: '' };
    const read = (over: object) => entryWordsSchema.safeParse({ ...sent, ...over });
    const codes = (over: object) => read(over).error?.issues.map(({ message }) => message);
    expect(codes({ kind: 'proposal' })).toEqual(['titleNeeded']);
    expect(codes({ kind: 'hearing_reply', speaksAs: 'association' })).toEqual(['organisationNeeded']);
    expect(codes({ receivedOn: '2026-02-30' })).toContain('dateShape');
    expect(codes({ text: ' \n ' })).toEqual(['textNeeded']);
    expect(read({}).success).toBe(true);
  });
});

describe('a letter in a hearing', () => {
  it('is in time by the day it was received, also when it is written down after the deadline', async () => {
    const hearing = await aHearing({ opensOn: day(-9), closesOn: day(-1) });
    const manager = await anEmployee();
    await aReply({ hearing });
    const reply = { kind: 'hearing_reply' as const };
    const early = entryInput(hearing.id, { ...reply, receivedOn: dateOf(-2) });
    expect(await enterContribution(manager, early)).toMatchObject({ ok: true });
    const late = entryInput(hearing.id, { ...reply, text: 'Den kom for sent.' });
    expect(await enterContribution(manager, late)).toMatchObject({ ok: true });
    expect(await countHearingReplies(hearing.id)).toMatchObject({ timely: 1, late: 2 });
  });
});

it('a reply whose sender has not confirmed stands among the others for those who work with them, whole and marked', async () => {
  const { id } = await aGuestReply();
  const { phaseId } = await db.hearingReply.findUniqueOrThrow({ where: { contributionId: id } });
  const { lines } = await listReplies(await anEmployee(), { phaseId, filter: 'all', after: 0 });
  expect(lines).toMatchObject([{ state: 'unconfirmed', number: 1 }]);
});

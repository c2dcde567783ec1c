import { afterEach, describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { type SubmitReply, submitReplySchema } from '@/lib/participation/contribution-schema';
import { exportReplies } from '@/lib/participation/server/export-replies';
import { countHearingReplies, getOwnReply, listHearingReplies, listReplies } from '@/lib/participation/server/reply-queries';
import { submitHearingReply } from '@/lib/participation/server/submit-hearing-reply';
import { setClock } from '@/lib/platform/clock';
import { listKeptContributions } from '@/lib/privacy/server/kept-contributions';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aHearing, aReply, replyInput } from '@/tests/support/factories/hearings';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

/** A hearing whose last day is the one on which the clock goes forward. */
const overTheClock = () => aHearing({ opensOn: new Date('2027-03-01'), closesOn: new Date('2027-03-28'), moderation: 'after' });
const lastSecond = new Date('2027-03-28T21:59:59.999Z');
const midnight = new Date('2027-03-28T22:00:00.000Z');

const numbers = async (phaseId: string) =>
  (await db.hearingReply.findMany({ where: { phaseId }, orderBy: { number: 'asc' } })).map(({ number }) => number);

describe('a hearing reply that is sent', () => {
  test('is received with a number, waits for an officer, and leaves an event', async () => {
    const [hearing, citizen] = [await aHearing(), await aCitizen()];
    const input: SubmitReply = { ...replyInput(hearing), speaksAs: 'association', organisation: 'Eksempel Lokalråd' };
    const sent = await submitHearingReply(citizen, input);
    expect(sent).toMatchObject({ ok: true, value: { published: false } });
    const row = await db.contribution.findFirstOrThrow({ include: { hearingReply: true, moderation: true, publication: true } });
    expect(row).toMatchObject({
      kind: 'hearing_reply',
      authorId: citizen.personId,
      text: input.text,
      senderShown: 'role',
      publication: null,
      moderation: { closedAt: null },
      hearingReply: { number: 1, speaksAs: 'association', organisation: 'Eksempel Lokalråd' },
    });
    expect((await db.event.findMany()).map(({ type }) => type)).toEqual(['hearing_reply.submitted']);
  });

  test('sent twice, also at once, is one reply with one number', async () => {
    const [hearing, citizen] = [await aHearing(), await aCitizen()];
    const input = replyInput(hearing);
    const both = await Promise.all([1, 2, 3].map(() => submitHearingReply(citizen, input)));
    expect(new Set(both.map((each) => each.ok && each.value.code)).size).toBe(1);
    expect(await numbers(hearing.id)).toEqual([1]);
  });

  test('gets numbers without gaps in the order received, also when many come at once, and each hearing its own', async () => {
    const [hearing, other] = [await aHearing(), await aHearing()];
    const citizens = await Promise.all(Array.from({ length: 8 }, () => aCitizen()));
    await Promise.all(citizens.map((by) => aReply({ hearing, by })));
    await aReply({ hearing: other });
    const rows = await db.hearingReply.findMany({
      where: { phaseId: hearing.id },
      orderBy: { number: 'asc' },
      select: { number: true, contribution: { select: { submittedAt: true } } },
    });
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const times = rows.map(({ contribution }) => contribution.submittedAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(await numbers(other.id)).toEqual([1]);
  });

  test('keeps its number for ever', async () => {
    const { id } = await aReply();
    await expect(db.hearingReply.update({ where: { contributionId: id }, data: { number: 7 } })).rejects.toThrow();
  });

  test('shows a protected name to nobody, whatever the form says', async () => {
    const [hearing, citizen] = [await aHearing({ moderation: 'after' }), await aCitizen({ name: 'Et Beskyttet Navn' })];
    await db.user.update({ where: { id: citizen.personId }, data: { isProtected: true } });
    await submitHearingReply(citizen, { ...replyInput(hearing), senderShown: 'name', senderName: 'Et Beskyttet Navn' });
    const page = await listHearingReplies(hearing.id, 0);
    expect(page.items).toMatchObject([{ senderName: null, hearing: { number: 1 } }]);
    const { lines } = await listReplies(await anEmployee(), { phaseId: hearing.id, filter: 'all', after: 0 });
    expect(lines).toMatchObject([{ senderName: null }]);
  });

  test('shows no names where the hearing shows none', async () => {
    const hearing = await aHearing({ senderNames: 'never', moderation: 'after' });
    await submitHearingReply(await aCitizen(), { ...replyInput(hearing), senderShown: 'name', senderName: 'Anne Eksempel' });
    expect((await listHearingReplies(hearing.id, 0)).items).toMatchObject([{ senderName: null }]);
  });

  test('stays in the record when its author is erased', async () => {
    const { author, code } = await aReply();
    expect(await listKeptContributions(author)).toMatchObject([{ code, reason: 'heard' }]);
  });
});

describe('at the deadline', () => {
  test('the last second of the last day in Copenhagen is in time, the next is late', async () => {
    const hearing = await overTheClock();
    const timely = await aReply({ hearing, at: lastSecond });
    const late = await aReply({ hearing, at: midnight });
    expect(await getOwnReply(timely.author, hearing.id, timely.code)).toMatchObject({ number: 1, isLate: false });
    expect(await getOwnReply(late.author, hearing.id, late.code)).toMatchObject({ number: 2, isLate: true });
    const list = async (filter: 'timely' | 'late') =>
      (await listReplies(await anEmployee(), { phaseId: hearing.id, filter, after: 0 })).lines.map(({ code }) => code);
    expect(await list('timely')).toEqual([timely.code]);
    expect(await list('late')).toEqual([late.code]);
    expect(await countHearingReplies(hearing.id)).toEqual({ timely: 1, late: 1, shown: 2 });
  });

  test('whoever is in time when it arrives stays so, however many are received meanwhile', async () => {
    const hearing = await overTheClock();
    const citizens = await Promise.all(Array.from({ length: 6 }, () => aCitizen()));
    setClock(lastSecond);
    const timely = citizens.slice(0, 3).map((by) => submitHearingReply(by, replyInput(hearing)));
    setClock(midnight);
    const late = citizens.slice(3).map((by) => submitHearingReply(by, replyInput(hearing)));
    const sent = await Promise.all([...timely, ...late]);
    const receipts = await Promise.all(
      sent.map((each, index) => getOwnReply(citizens[index] ?? anonymous, hearing.id, each.ok ? each.value.code : '')),
    );
    expect(receipts.map((receipt) => receipt?.isLate)).toEqual([false, false, false, true, true, true]);
    expect(receipts.map((receipt) => receipt?.number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('a late reply keeps its text and is in time again when the hearing is given more time', async () => {
    const hearing = await aHearing();
    const { author, code, id } = await aReply({ hearing, at: day(8), text: 'Vi var på ferie.' });
    expect(await getOwnReply(author, hearing.id, code)).toMatchObject({ isLate: true });
    expect(await db.contribution.findUniqueOrThrow({ where: { id } })).toMatchObject({ text: 'Vi var på ferie.' });
    await db.phase.update({ where: { id: hearing.id }, data: { closesOn: day(10) } });
    expect(await getOwnReply(author, hearing.id, code)).toMatchObject({ isLate: false, number: 1 });
  });
});

describe('a hearing reply that is refused', () => {
  test('is so before the hearing opens, in a draft, in another project and where none is asked for', async () => {
    const citizen = await aCitizen();
    const [coming, draft, hearing, other] = [
      await aHearing({ opensOn: day(2) }),
      await aHearing({ published: false }),
      await aHearing(),
      await aHearing(),
    ];
    const codeOf = async (input: SubmitReply) => {
      const sent = await submitHearingReply(citizen, input);
      return sent.ok ? 'ok' : sent.code;
    };
    expect(await codeOf(replyInput(coming))).toBe('phaseNotOpenYet');
    expect(await codeOf(replyInput(draft))).toBe('phaseNotFound');
    expect(await codeOf(replyInput({ ...hearing, project: other.project }))).toBe('phaseNotFound');
    expect(await codeOf(replyInput({ project: 'nowhere', slug: 'nothing' }))).toBe('phaseNotFound');
    const plain = await aPhase({ projectId: hearing.projectId, acts: ['comment'] });
    expect(await codeOf(replyInput({ ...hearing, slug: plain.slug }))).toBe('actNotAllowed');
    expect(await db.contribution.count()).toBe(0);
  });

  test('is so from nobody, an employee, and somebody blocked', async () => {
    const input = replyInput(await aHearing());
    expect(await submitHearingReply(anonymous, input)).toMatchObject({ code: 'signInNeeded' });
    expect(await submitHearingReply(await anEmployee(), input)).toMatchObject({ code: 'citizensOnly' });
    const blocked = { ...(await aCitizen()), blockedUntil: day(3) };
    expect(await submitHearingReply(blocked, input)).toMatchObject({ code: 'blocked' });
    expect(await db.contribution.count()).toBe(0);
  });

  test('stores nothing of a personal number, in the words, the organisation or the name', async () => {
    const [hearing, citizen] = [await aHearing(), await aCitizen()];
    const send = (over: Partial<SubmitReply>) => submitHearingReply(citizen, { ...replyInput(hearing), ...over });
    expect(await send({ text: 'Mit CPR-nummer er 010180-1234.' })).toMatchObject({ code: 'cprInText' });
    expect(await send({ speaksAs: 'company', organisation: 'CPR 010180-1234' })).toMatchObject({ code: 'cprInTitle' });
    expect(await send({ senderShown: 'name', senderName: 'Anne, CPR 010180-1234' })).toMatchObject({ code: 'cprInName' });
    expect(await db.contribution.count()).toBe(0);
  });

  test.each([
    [{ text: '   ' }, 'text', 'required'],
    [{ text: '👍' }, 'text', 'replyTooShort'],
    [{ text: 'a'.repeat(20_001) }, 'text', 'replyTooLong'],
    [{ speaksAs: 'king' }, 'speaksAs', 'speakerRequired'],
    [{ speaksAs: 'authority', organisation: ' ' }, 'organisation', 'organisationRequired'],
    [{ speaksAs: 'company', organisation: 'a'.repeat(121) }, 'organisation', 'organisationTooLong'],
  ])('by its form, such as %j', (over, path, message) => {
    const form = { ...replyInput({ project: 'p', slug: 'f' }), falseAlarm: '', keepContact: '', ...over };
    const issues = submitReplySchema.safeParse(form).error?.issues ?? [];
    expect(issues).toContainEqual(expect.objectContaining({ path: [path], message }));
  });
});

describe('who reads the replies of a hearing', () => {
  test('a receipt is for its sender alone, at its own hearing', async () => {
    const { author, code, hearing } = await aReply();
    expect(await getOwnReply(author, hearing.id, code)).toMatchObject({ code, number: 1, isPublished: false });
    expect(await getOwnReply(await aCitizen(), hearing.id, code)).toBeNull();
    expect(await getOwnReply(anonymous, hearing.id, code)).toBeNull();
    expect(await getOwnReply(author, (await aHearing()).id, code)).toBeNull();
    const proposal = await aProposal({ by: author });
    expect(await getOwnReply(author, proposal.phase.id, proposal.code)).toBeNull();
  });

  test('an export holds every reply with its whole text and is on record; it is nobody else’s', async () => {
    const hearing = await aHearing();
    await aReply({ hearing, text: `${'Et langt svar. '.repeat(40)}Slut.` });
    await aReply({ hearing, at: day(8), speaksAs: 'authority' });
    const asked = { project: hearing.project, phase: hearing.slug };
    const manager = await anEmployee();
    const exported = await exportReplies(manager, asked);
    expect(exported).toMatchObject({
      ok: true,
      value: {
        lines: [
          { number: 1, isLate: false, excerpt: expect.stringMatching(/Slut\.$/) },
          { number: 2, isLate: true, organisation: 'Eksempelstyrelsen' },
        ],
      },
    });
    expect(await db.accessEntry.count({ where: { kind: 'export' } })).toBe(1);
    for (const actor of [anonymous, await aCitizen(), { ...manager, projectIds: [] }])
      expect(await exportReplies(actor, asked)).toEqual({ ok: false, code: 'notFound' });
    expect(await exportReplies(manager, { ...asked, project: (await aHearing()).project })).toMatchObject({ ok: false });
  });

  test('lists are paged by number: nothing twice and nothing missing while replies come in', async () => {
    const hearing = await aHearing({ moderation: 'after' });
    const by = await aCitizen();
    for (let number = 1; number <= 25; number++) await aReply({ hearing, by, text: `Svar ${number} om hegnet.` });
    const first = await listHearingReplies(hearing.id, 0);
    await aReply({ hearing, by, text: 'Et svar til.' });
    const second = await listHearingReplies(hearing.id, Number(first.next));
    const seen = [...first.items, ...second.items].map((view) => view.hearing?.number);
    expect(seen).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    expect(second.next).toBeNull();
  });

  test('costs the same number of statements for 1 and for 50', async () => {
    const [manager, hearing, by] = [await anEmployee(), await aHearing({ moderation: 'after' }), await aCitizen()];
    const ask = () =>
      countStatements(async () => {
        await listHearingReplies(hearing.id, 0);
        await listReplies(manager, { phaseId: hearing.id, filter: 'all', after: 0 });
        await countHearingReplies(hearing.id);
      });
    await aReply({ hearing, by });
    const one = await ask();
    for (let number = 2; number <= 50; number++) await aReply({ hearing, by, text: `Svar ${number} om hegnet.` });
    expect(await ask()).toBe(one);
    expect(one).toBe(4);
  });
});

import { describe, expect, test } from 'vitest';
import { meetingCalendar } from '@/app/api/meetings/[project]/[meeting]/meeting-calendar';
import type { Actor } from '@/lib/audit/actor';
import { anonymous } from '@/lib/audit/actor';
import { getNewsFacts, type NewsIds } from '@/lib/notifications/server/news-facts';
import { tellTime } from '@/lib/notifications/server/tell-time';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { cancelMeeting } from '@/lib/projects/server/cancel-meeting';
import { cancelSignUp } from '@/lib/projects/server/cancel-sign-up';
import { createMeeting } from '@/lib/projects/server/create-meeting';
import { editMeeting } from '@/lib/projects/server/edit-meeting';
import { getMeetingPage, getOwnSignUp } from '@/lib/projects/server/meeting-queries';
import { projectsPersonalData } from '@/lib/projects/server/personal-data';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { recordMinutes } from '@/lib/projects/server/record-minutes';
import { signUp } from '@/lib/projects/server/sign-up';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aMeeting, meetingInput } from '@/tests/support/factories/project-parts';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';

testDatabase();

const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code);
const citizens = (count: number) => Promise.all(Array.from({ length: count }, () => aCitizen()));
const seatsOf = async (meetingId: string) =>
  (await db().meetingSignUp.findMany({ where: { meetingId }, orderBy: { seat: 'asc' } })).map(({ seat }) => seat);
const waiting = (meetingId: string) => db().meetingSignUp.count({ where: { meetingId, seat: null } });

describe('a meeting', () => {
  test('is announced once, shown with its project, and unknown under another', async () => {
    const project = await aProject();
    const input = { ...meetingInput, projectId: project.id };
    const twice = await Promise.all([1, 2].map(async () => createMeeting(await anEmployee(), input)));
    expect(twice.map(codeOf).toSorted()).toEqual(['meetingThere', 'ok']);
    const [line] = (await getProjectPage(project.slug, now()))?.meetings ?? [];
    expect(line).toMatchObject({ titleDa: meetingInput.titleDa, takesSignUp: true, hasMinutes: false });
    expect(await getMeetingPage((await aProject()).slug, line?.id ?? '')).toBeNull();
    const foreign = { ...input, titleDa: 'Andet', phaseId: (await aPhase()).id };
    expect(codeOf(await createMeeting(await anEmployee(), foreign))).toBe('phaseNotFound');
  });

  test('stands in calendars in UTC, at the right hour in the night the clocks change', async () => {
    const project = await aProject();
    const created = await createMeeting(await anEmployee(), { ...meetingInput, projectId: project.id });
    const id = created.ok ? created.value.id : '';
    const meeting = await getMeetingPage(project.slug, id);
    const entry = meeting ? meetingCalendar(meeting, { url: 'https://traaden.example/x', locale: 'en' }) : '';
    expect(entry).toContain('DTSTART:20270328T003000Z');
    expect(entry).toContain('DTEND:20270328T013000Z');
    expect(entry).toContain(`UID:${id}@`);
  });

  test('is changed from what somebody read, and keeps the seats it has given', async () => {
    const { id } = await aMeeting({ seats: 3 });
    for (const person of await citizens(3)) await signUp(person, { id });
    const edit = async (seats: number) => editMeeting(await anEmployee(), { ...meetingInput, id, version: 1, seats });
    expect(await edit(2)).toMatchObject({ code: 'seatsGiven', details: { given: 3 } });
    expect((await Promise.all([edit(3), edit(4)])).map(codeOf).toSorted()).toEqual(['conflict', 'ok']);
    await expect(db().meeting.update({ where: { id }, data: { seats: 1 } })).rejects.toThrow();
  });

  test('has minutes once it was held, and says which contributions were spoken of', async () => {
    const proposal = await aProposal();
    const { projectId } = proposal.phase;
    const [held, coming] = [await aMeeting({ projectId, startsAt: new Date(0) }), await aMeeting({ projectId })];
    const manager = await anEmployee();
    const minutes = { minutesDa: 'Vi talte.', minutesEn: 'We talked.', minutesDocumentId: null };
    const write = (id: string, codes: string[]) => recordMinutes(manager, { ...minutes, id, codes });
    expect(codeOf(await write(coming.id, []))).toBe('meetingNotHeld');
    expect(await write(held.id, [proposal.code, (await aProposal()).code])).toMatchObject({ code: 'codesUnknown' });
    expect(codeOf(await write(held.id, [proposal.code]))).toBe('ok');
    const { slug } = await db().project.findUniqueOrThrow({ where: { id: projectId } });
    expect(await getMeetingPage(slug, held.id)).toMatchObject({
      minutesDa: 'Vi talte.',
      mentions: [{ contribution: { code: proposal.code } }],
    });
  });
});

describe('a meeting that is moved', () => {
  /** A meeting in the hall on a winter afternoon, with one person on its list. */
  async function aWinterMeeting() {
    const hours = { startsAt: new Date('2027-01-20T16:00:00Z'), endsAt: new Date('2027-01-20T18:00:00Z') };
    const meeting = await aMeeting({ ...hours, seats: null });
    const person = await aCitizen();
    await signUp(person, meeting);
    const same = { ...meetingInput, date: '2027-01-20', from: '17:00', to: '19:00', seats: null, id: meeting.id };
    return { meeting, person, same };
  }
  const mailsOf = (purpose: string) => db().delivery.findMany({ where: { purpose } });

  test('tells those who have signed up what it was and what it is, and shows the old time on its page', async () => {
    const { meeting, person, same } = await aWinterMeeting();
    const there = { placeDa: 'Skolen', placeEn: 'The school' };
    const moved = await editMeeting(await anEmployee(), { ...same, ...there, date: '2027-07-01', version: 1 });
    expect(codeOf(moved)).toBe('ok');
    await tellEverybody();
    const [mail] = await mailsOf('meeting_moved');
    expect(mail?.recipientId).toBe(person.personId);
    const [facts] = await getNewsFacts([{ purpose: 'meeting_moved', ids: mail?.data as NewsIds }], 'da');
    expect(facts?.changes).toEqual([
      {
        what: 'time',
        before: expect.stringMatching(/20\. januar 2027.*17\.00–19\.00/),
        after: expect.stringMatching(/1\. juli 2027.*17\.00–19\.00/),
      },
      { what: 'place', before: 'Hallen', after: 'Skolen' },
    ]);
    const { slug } = await db().project.findUniqueOrThrow({ where: { id: meeting.projectId } });
    expect(await getMeetingPage(slug, meeting.id)).toMatchObject({ moves: [{ placeDa: 'Hallen' }] });
  });

  test('by its words or seats alone tells nobody', async () => {
    const { same } = await aWinterMeeting();
    await editMeeting(await anEmployee(), { ...same, descriptionDa: 'Der er også kage.', seats: 40, version: 1 });
    await tellEverybody();
    expect(await mailsOf('meeting_moved')).toEqual([]);
    expect(await db().meetingMove.count()).toBe(0);
  });
});

describe('the day before a meeting', () => {
  const startsAt = new Date('2027-03-28T16:00:00Z');
  const remind = async (at: string) => {
    await tellTime(new Date(at));
    await tellEverybody();
    return db().delivery.count({ where: { purpose: 'meeting_coming' } });
  };

  test('those with a seat are reminded once, in the morning in Copenhagen, also over the night the clocks change', async () => {
    const { id } = await aMeeting({ startsAt, endsAt: new Date('2027-03-28T18:00:00Z'), seats: 1 });
    for (const person of await citizens(2)) await signUp(person, { id });
    expect(await remind('2027-03-26T22:59:00Z')).toBe(0);
    expect(await remind('2027-03-27T07:59:00Z')).toBe(0);
    await Promise.all([tellTime(new Date('2027-03-27T08:00:00Z')), tellTime(new Date('2027-03-27T08:00:00Z'))]);
    expect(await remind('2027-03-27T20:00:00Z')).toBe(1);
    expect(await remind('2027-03-28T08:00:00Z')).toBe(1);
  });

  test('nobody is reminded of one that was called off or takes no sign-up, and one that is moved is told of again', async () => {
    const hours = { startsAt, endsAt: new Date('2027-03-28T18:00:00Z') };
    const meetings = [await aMeeting(hours), await aMeeting({ ...hours, takesSignUp: false })];
    const moved = await aMeeting(hours);
    for (const { id } of [...meetings, moved]) await signUp(await aCitizen(), { id });
    await cancelMeeting(await anEmployee(), { id: meetings[0]?.id ?? '', reasonDa: 'Storm.', reasonEn: 'A storm.' });
    expect(await remind('2027-03-27T10:00:00Z')).toBe(1);
    const later = { startsAt: new Date('2027-04-10T16:00:00Z'), endsAt: new Date('2027-04-10T18:00:00Z') };
    await db().meeting.update({ where: { id: moved.id }, data: later });
    expect(await remind('2027-04-09T10:00:00Z')).toBe(2);
  });
});

describe('signing up', () => {
  test('gives each seat once when many ask at once, and the rest a place on the waiting list', async () => {
    const { id } = await aMeeting({ seats: 3 });
    const results = await Promise.all((await citizens(8)).map((person) => signUp(person, { id })));
    expect(results.filter((result) => result.ok && result.value.hasSeat)).toHaveLength(3);
    expect(await seatsOf(id)).toEqual([1, 2, 3, null, null, null, null, null]);
    const again: { meetingId: string; personId: string; seat: number } = { meetingId: id, personId: 'x', seat: 3 };
    await expect(db().meetingSignUp.create({ data: { ...again, personId: (await aCitizen()).personId } })).rejects.toThrow();
    const beyond = { ...again, seat: 4, personId: (await aCitizen()).personId };
    await expect(db().meetingSignUp.create({ data: beyond })).rejects.toThrow();
  });

  test('twice is once', async () => {
    const { id } = await aMeeting();
    const person = await aCitizen();
    const twice = await Promise.all([1, 2, 3].map(() => signUp(person, { id })));
    expect(twice).toEqual(Array(3).fill({ ok: true, value: { hasSeat: true } }));
    expect(await db().meetingSignUp.count()).toBe(1);
  });

  test('is taken back, and whoever has waited longest gets the seat and is told', async () => {
    const { id, projectId } = await aMeeting({ seats: 1 });
    const { slug } = await db().project.findUniqueOrThrow({ where: { id: projectId } });
    const [first, second, third] = (await citizens(3)) as [Actor, Actor, Actor];
    for (const person of [first, second, third]) await signUp(person, { id });
    expect((await getOwnSignUp(third, slug, id))?.own).toEqual({ hasSeat: false, waitsBehind: 1 });
    await Promise.all([cancelSignUp(first, { id }), cancelSignUp(first, { id })]);
    expect((await getOwnSignUp(second, slug, id))?.own).toMatchObject({ hasSeat: true });
    expect((await getOwnSignUp(third, slug, id))?.own).toEqual({ hasSeat: false, waitsBehind: 0 });
    await tellEverybody();
    expect(await db().notification.findMany()).toMatchObject([
      { purpose: 'seat_given', recipientId: second.kind === 'citizen' ? second.personId : '' },
    ]);
    expect(await waiting(id)).toBe(1);
  });

  test('gives more seats to those who wait when there are more', async () => {
    const { id } = await aMeeting({ seats: 1 });
    for (const person of await citizens(3)) await signUp(person, { id });
    await editMeeting(await anEmployee(), { ...meetingInput, id, version: 1, seats: 2 });
    expect(await seatsOf(id)).toEqual([1, 2, null]);
  });

  test('is refused for a meeting that takes none, has begun, was called off or is not shown', async () => {
    const person = await aCitizen();
    const stop = async (over: Parameters<typeof aMeeting>[0]) => codeOf(await signUp(person, { id: (await aMeeting(over)).id }));
    expect(await stop({ takesSignUp: false })).toBe('noSignUp');
    expect(await stop({ startsAt: new Date(0) })).toBe('meetingOver');
    expect(await stop({ projectId: (await aProject({ published: false })).id })).toBe('meetingNotFound');
    expect(codeOf(await signUp(anonymous, { id: (await aMeeting()).id }))).toBe('signInNeeded');
    const { id } = await aMeeting();
    await signUp(await aCitizen(), { id });
    const cancel = async () => cancelMeeting(await anEmployee(), { id, reasonDa: 'Storm.', reasonEn: 'A storm.' });
    expect((await Promise.all([cancel(), cancel()])).map(codeOf).toSorted()).toEqual(['meetingCancelled', 'ok']);
    expect(codeOf(await signUp(person, { id }))).toBe('meetingCancelled');
    await tellEverybody();
    expect(await db().notification.findMany()).toMatchObject([{ purpose: 'meeting_cancelled' }]);
  });

  test('of somebody who is erased is gone, and their seat goes to whoever waits', async () => {
    const { id } = await aMeeting({ seats: 1 });
    const [first, second] = await citizens(2);
    for (const person of [first, second]) if (person) await signUp(person, { id });
    const erased = { id: first?.personId ?? '', email: null, keptIds: [], hidesKept: false, at: now() };
    expect(await projectsPersonalData.erase(erased)).toBe(1);
    expect(await db().meetingSignUp.findMany()).toMatchObject([{ personId: second?.personId, seat: 1 }]);
  });
});

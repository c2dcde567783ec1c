import { afterEach, describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { addDays, copenhagenDate } from '@/lib/i18n/copenhagen';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { LegalBasis } from '@/lib/projects/hearing-rules';
import { hearingSchema, type SaveHearing } from '@/lib/projects/hearing-schema';
import type { PhaseInput } from '@/lib/projects/phase-schema';
import { addHearingDocument } from '@/lib/projects/server/add-hearing-document';
import { addParties } from '@/lib/projects/server/add-parties';
import { editPhase } from '@/lib/projects/server/edit-phase';
import { getHearingForEditing, getHearingPage } from '@/lib/projects/server/hearing-queries';
import { markPartiesSent } from '@/lib/projects/server/mark-parties-sent';
import { publishPhase } from '@/lib/projects/server/publish-phase';
import { recordPartyOutcome } from '@/lib/projects/server/record-party-outcome';
import { removeHearingDocument } from '@/lib/projects/server/remove-hearing-document';
import { saveHearing } from '@/lib/projects/server/save-hearing';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aHearing } from '@/tests/support/factories/hearings';
import { aCitizen } from '@/tests/support/factories/participation';
import { aMeeting } from '@/tests/support/factories/project-parts';
import { aCommittee, aPhase, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();
afterEach(() => setClock(undefined));

const today = () => copenhagenDate(now());
const column = (date: string) => new Date(`${date}T00:00:00Z`);

const written = (phaseId: string, legalBases: LegalBasis[], over: Partial<SaveHearing> = {}): SaveHearing => ({
  ...hearingSchema.parse({ legalBases: ['OWN'] }),
  phaseId,
  version: 0,
  legalBases,
  ...over,
});

/** A draft that could be published but for its period and its legal basis. */
async function aDraft(days: number) {
  const { id: committeeId } = await aCommittee();
  return aPhase({
    published: false,
    committeeId,
    acts: ['hearing_reply'],
    opensOn: day(0),
    closesOn: column(addDays(today(), days)),
  });
}

describe('a hearing that is published', () => {
  test('is refused while it rests on nothing', async () => {
    const [manager, { id }] = [await anEmployee(), await aDraft(60)];
    expect(await publishPhase(manager, { id })).toMatchObject({ ok: false, code: 'hearingMissing' });
    expect(await db().phasePublication.count({ where: { phaseId: id } })).toBe(0);
  });

  test('is refused a day short of its weeks, naming the paragraph and the first lawful day, and taken on that day', async () => {
    const [manager, phase] = [await anEmployee(), await aDraft(27)];
    expect(await saveHearing(manager, written(phase.id, ['PL-23C', 'PL-LP-4']))).toMatchObject({ ok: true });
    expect(await publishPhase(manager, { id: phase.id })).toEqual({
      ok: false,
      code: 'hearingTooShort',
      details: { law: 'planloven § 24, stk. 5', weeks: 4, earliest: Date.parse(addDays(today(), 28)) },
    });
    await db().phase.update({ where: { id: phase.id }, data: { closesOn: column(addDays(today(), 28)) } });
    expect(await publishPhase(manager, { id: phase.id })).toMatchObject({ ok: true });
  });

  test('counts from its first day where that comes after the publication', async () => {
    const [manager, phase] = [await anEmployee(), await aDraft(30)];
    await saveHearing(manager, written(phase.id, ['PL-LP-4']));
    await db().phase.update({ where: { id: phase.id }, data: { opensOn: column(addDays(today(), 3)) } });
    expect(await publishPhase(manager, { id: phase.id })).toMatchObject({ ok: false, code: 'hearingTooShort' });
  });

  test('is measured in Copenhagen dates: just before midnight UTC the day after has begun', async () => {
    const manager = await anEmployee();
    setClock(new Date('2027-03-14T23:30:00Z'));
    const phase = await aDraft(0);
    await saveHearing(manager, written(phase.id, ['PL-LP-2'], { reasonDa: 'Lille ændring.', reasonEn: 'A small change.' }));
    const close = (closesOn: string) => db().phase.update({ where: { id: phase.id }, data: { closesOn: column(closesOn) } });
    await close('2027-03-28');
    expect(await publishPhase(manager, { id: phase.id })).toMatchObject({ code: 'hearingTooShort' });
    // Over the night the clock goes forward.
    await close('2027-03-29');
    expect(await publishPhase(manager, { id: phase.id })).toMatchObject({ ok: true });
  });

  test('needs the reason for a short period in both languages, with who gave it and when', async () => {
    const [manager, phase] = [await anEmployee(), await aDraft(20)];
    await saveHearing(manager, written(phase.id, ['PL-LP-2'], { reasonDa: 'Lille ændring.' }));
    expect(await publishPhase(manager, { id: phase.id })).toMatchObject({ ok: false, code: 'hearingReasonNeeded' });
    const whole = written(phase.id, ['PL-LP-2'], { version: 1, reasonDa: 'Lille ændring.', reasonEn: 'A small change.' });
    await saveHearing(manager, whole);
    expect(await publishPhase(manager, { id: phase.id })).toMatchObject({ ok: true });
    const stored = await db().hearing.findUniqueOrThrow({ where: { phaseId: phase.id } });
    expect(stored).toMatchObject({ reasonById: manager.personId, reasonAt: expect.any(Date) });
  });
});

describe('a hearing that is shown', () => {
  const input = async (id: string, over: Partial<PhaseInput> = {}) => {
    const {
      opensOn,
      closesOn,
      version,
      survey: _survey,
      ...phase
    } = await db().phase.findUniqueOrThrow({
      where: { id },
      include: { survey: true },
    });
    const { id: committeeId } = await aCommittee();
    const dates = { opensOn: opensOn.toISOString().slice(0, 10), closesOn: closesOn.toISOString().slice(0, 10) };
    const lists = { influenceDa: ['A'], influenceEn: ['A'], settledDa: ['B'], settledEn: ['B'] };
    return { ...pick(phase), ...lists, ...dates, committeeId, acts: ['hearing_reply' as const], version, id, ...over };
  };
  const pick = ({ titleDa, titleEn, slug, descriptionDa, descriptionEn, afterwardsDa, afterwardsEn, moderation }: Texts) => ({
    titleDa,
    titleEn,
    slug,
    descriptionDa,
    descriptionEn,
    afterwardsDa,
    afterwardsEn,
    moderation,
  });
  type Texts = Pick<
    PhaseInput,
    'titleDa' | 'titleEn' | 'slug' | 'descriptionDa' | 'descriptionEn' | 'afterwardsDa' | 'afterwardsEn' | 'moderation'
  >;

  test('shows the meetings announced for it, and its writers are told of their days', async () => {
    const hearing = await aHearing();
    const { slug } = await db().project.findUniqueOrThrow({ where: { id: hearing.projectId } });
    const cancellation = { create: { reasonDa: 'Storm.', reasonEn: 'A storm.' } };
    const meeting = await aMeeting({ projectId: hearing.projectId, phaseId: hearing.id });
    await aMeeting({ projectId: hearing.projectId });
    const off = await aMeeting({ projectId: hearing.projectId, phaseId: hearing.id });
    await db().meeting.update({ where: { id: off.id }, data: { cancellation } });
    const page = await getHearingPage(slug, hearing.slug, now());
    expect(page?.meetings.map(({ id, isCancelled }) => [id, isCancelled])).toEqual(
      expect.arrayContaining([
        [meeting.id, false],
        [off.id, true],
      ]),
    );
    expect(page?.meetings).toHaveLength(2);
    const edited = await getHearingForEditing(await anEmployee(), slug, hearing.slug);
    expect(edited?.meetingDays).toEqual([copenhagenDate(meeting.startsAt)]);
  });

  test('can be given more time, which is on record and shown with its dates', async () => {
    const [manager, hearing] = [await anEmployee(), await aHearing()];
    const [before, later] = [addDays(today(), 6), addDays(today(), 20)];
    expect(await editPhase(manager, await input(hearing.id, { closesOn: later }))).toMatchObject({ ok: true });
    expect((await getHearingPage(hearing.project, hearing.slug, now()))?.extensions).toMatchObject([{ from: before, to: later }]);
    const types = (await db().event.findMany({ orderBy: { id: 'asc' } })).map(({ type }) => type);
    expect(types).toEqual(['phase.edited', 'phase.extended']);
  });

  test('is never made shorter and never taken back', async () => {
    const [manager, hearing] = [await anEmployee(), await aHearing()];
    expect(await editPhase(manager, await input(hearing.id, { closesOn: addDays(today(), 5) }))).toMatchObject({
      code: 'phaseShortened',
    });
    expect(await editPhase(manager, await input(hearing.id, { acts: ['comment'] }))).toMatchObject({ code: 'hearingStays' });
    expect(await db().phaseExtension.count()).toBe(0);
  });

  test('does not become one by an edit while it rests on nothing', async () => {
    const [manager, phase] = [await anEmployee(), await aPhase({ acts: ['comment'] })];
    expect(await editPhase(manager, await input(phase.id))).toMatchObject({ code: 'hearingMissing' });
  });

  test('takes on no legal basis its period does not hold for', async () => {
    const [manager, hearing] = [await anEmployee(), await aHearing()];
    const more = written(hearing.id, ['PL-23C', 'PL-KP-8'], { version: 1 });
    expect(await saveHearing(manager, more)).toMatchObject({ ok: false, code: 'hearingTooShort' });
    expect(await saveHearing(manager, { ...more, legalBases: ['PL-23C'], minorityDa: 'Nej.', minorityEn: 'No.' })).toMatchObject({
      ok: true,
    });
    const page = await getHearingPage(hearing.project, hearing.slug, now());
    expect(page?.hearing).toMatchObject({ legalBases: ['PL-23C'], minorityDa: 'Nej.' });
  });

  test('is not found under another project, as a draft, or without a hearing written', async () => {
    const [hearing, other] = [await aHearing(), await aHearing()];
    expect(await getHearingPage(other.project, hearing.slug, now())).toBeNull();
    await db().phasePublication.delete({ where: { phaseId: hearing.id } });
    expect(await getHearingPage(hearing.project, hearing.slug, now())).toBeNull();
    await db().hearing.delete({ where: { phaseId: other.id } });
    expect(await getHearingPage(other.project, other.slug, now())).toBeNull();
  });
});

describe('writing a hearing', () => {
  test('starts from the version somebody read, also when two start at once', async () => {
    const [manager, phase] = [await anEmployee(), await aDraft(60)];
    const firsts = await Promise.all([1, 2].map(() => saveHearing(manager, written(phase.id, ['PL-KP-8']))));
    expect(firsts.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['conflict', 'ok']);
    expect(await saveHearing(manager, written(phase.id, ['PL-LP-4'], { version: 1 }))).toMatchObject({ ok: true });
    expect(await saveHearing(manager, written(phase.id, ['PL-LP-4'], { version: 1 }))).toMatchObject({ code: 'conflict' });
  });

  test('is for those who edit the project', async () => {
    const phase = await aDraft(60);
    const input = written(phase.id, ['PL-KP-8']);
    expect(await saveHearing(anonymous, input)).toMatchObject({ code: 'signInNeeded' });
    expect(await saveHearing(await aCitizen(), input)).toMatchObject({ code: 'notAllowed' });
    expect(await saveHearing({ ...(await anEmployee()), projectIds: [] }, input)).toMatchObject({ code: 'phaseNotFound' });
  });

  test.each([
    [{ legalBases: [] }, 'legalBases', 'basisNeeded'],
    [{ legalBases: ['OWN', 'PL-LP-4'] }, 'legalBases', 'ownAlone'],
    [{ legalBases: ['PL-LP-2'] }, 'reasonDa', 'reasonNeeded'],
    [{ legalBases: ['OWN'], minorityDa: 'Nej.' }, 'minorityEn', 'bothLanguages'],
    [{ legalBases: ['OWN'], meetingOn: '2027-01-12' }, 'meetingDa', 'meetingPlaceNeeded'],
    [{ legalBases: ['OWN'], complaintDa: '010180-1234' }, 'complaintDa', 'holdsCpr'],
  ])('%j is refused at %s: %s', (form, path, code) => {
    const issues = hearingSchema.safeParse(form).error?.issues ?? [];
    expect(issues).toContainEqual(expect.objectContaining({ path: [path], message: code }));
  });
});

describe('documents and consulted parties', () => {
  test('a document stands on the list once, however often and however parallel it is added, until it is taken off', async () => {
    const [manager, hearing] = [await anEmployee(), await aHearing()];
    const document = { phaseId: hearing.id, kind: 'plan_proposal', titleDa: 'Plan', titleEn: 'Plan' } as const;
    const url = 'https://eksempel.invalid/plan.pdf';
    const both = await Promise.all([1, 2].map(() => addHearingDocument(manager, { ...document, url })));
    expect(both.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['documentThere', 'ok']);
    const { id } = await db().hearingDocument.findFirstOrThrow();
    expect(await removeHearingDocument(manager, { id })).toMatchObject({ ok: true });
    expect(await removeHearingDocument(manager, { id })).toMatchObject({ code: 'documentNotFound' });
  });

  test('a party is asked, answers or has no remarks, each with its date', async () => {
    const [manager, hearing] = [await anEmployee(), await aHearing()];
    const list = { phaseId: hearing.id, kind: 'authority', parties: ['Eksempelstyrelsen', 'Eksempelmuseet'] } as const;
    const parties = [...list.parties];
    expect(await addParties(manager, { ...list, parties })).toMatchObject({ ok: true, value: { added: 2 } });
    expect(await addParties(manager, { ...list, parties })).toMatchObject({ code: 'partiesThere' });
    expect(await addParties(manager, { ...list, parties: [...parties, 'Eksempelkommune'] })).toMatchObject({
      value: { added: 1 },
    });
    const { id } = await db().consultedParty.findFirstOrThrow({ where: { name: 'Eksempelmuseet' } });
    const outcome = { id, outcome: 'no_remarks', outcomeOn: today() } as const;
    expect(await recordPartyOutcome(manager, outcome)).toMatchObject({ code: 'partyNotAsked' });
    const tomorrow = addDays(today(), 1);
    expect(await markPartiesSent(manager, { phaseId: hearing.id, sentOn: tomorrow })).toMatchObject({ code: 'dateAhead' });
    expect(await markPartiesSent(manager, { phaseId: hearing.id, sentOn: today() })).toMatchObject({ ok: true });
    expect(await markPartiesSent(manager, { phaseId: hearing.id, sentOn: today() })).toMatchObject({ code: 'nobodyToSend' });
    expect(await recordPartyOutcome(manager, { ...outcome, outcomeOn: addDays(today(), -1) })).toMatchObject({
      code: 'beforeAsked',
    });
    expect(await recordPartyOutcome(manager, { ...outcome, outcomeOn: tomorrow })).toMatchObject({ code: 'dateAhead' });
    expect(await recordPartyOutcome(manager, outcome)).toMatchObject({ ok: true });
    const page = await getHearingPage(hearing.project, hearing.slug, now());
    expect(page?.parties.find((party) => party.id === id)).toMatchObject({
      sentOn: today(),
      outcome: 'no_remarks',
      outcomeOn: today(),
    });
  });

  test('cost the same number of statements for one and for fifty', async () => {
    const [manager, hearing] = [await anEmployee(), await aHearing()];
    const ask = () =>
      countStatements(async () => {
        await getHearingPage(hearing.project, hearing.slug, now());
        await getHearingForEditing(manager, hearing.project, hearing.slug);
      });
    const fill = async (from: number, to: number) => {
      const numbers = Array.from({ length: to - from }, (_, index) => from + index);
      await db().consultedParty.createMany({
        data: numbers.map((each) => ({ phaseId: hearing.id, name: `Part ${each}`, kind: 'association' as const })),
      });
      await db().hearingDocument.createMany({
        data: numbers.map((each) => ({
          phaseId: hearing.id,
          kind: 'other' as const,
          titleDa: 'Bilag',
          titleEn: 'Appendix',
          url: `https://eksempel.invalid/${each}`,
        })),
      });
    };
    await fill(0, 1);
    const one = await ask();
    await fill(1, 50);
    expect(await ask()).toBe(one);
  });
});

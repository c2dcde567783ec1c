import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { answerSurvey, type SentSurvey } from '@/lib/surveys/server/answer-survey';
import { enterPaperAnswer } from '@/lib/surveys/server/enter-paper-answer';
import { makeInvitations } from '@/lib/surveys/server/make-invitations';
import { revokeInvitations } from '@/lib/surveys/server/revoke-invitations';
import { getSurveyDesk } from '@/lib/surveys/server/survey-desk-queries';
import { getSurveyForm } from '@/lib/surveys/server/survey-form-queries';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSurvey } from '@/tests/support/factories/surveys';

const db = testDatabase();

type Survey = Awaited<ReturnType<typeof aSurvey>>;

function answersTo(survey: Survey, over: Partial<SentSurvey> = {}): SentSurvey {
  return {
    surveyId: survey.id,
    versionId: survey.versionId,
    submissionKey: crypto.randomUUID(),
    locale: 'da',
    falseAlarm: false,
    keepContact: false,
    fields: { [survey.questionKey(0)]: survey.optionKey(0, 0), [survey.questionKey(2)]: 'Mere lys ved stien.' },
    ...over,
  };
}

async function invited(count = 1) {
  const survey = await aSurvey({ answersBy: 'invitation' });
  const made = await makeInvitations(await anEmployee(), { surveyId: survey.id, batch: 'Breve i maj', count });
  if (!made.ok) throw new Error(made.code);
  return { survey, codes: made.value.codes, code: made.value.codes[0] ?? '' };
}

const codesOf = (results: { ok: boolean; code?: string }[]) => results.map((result) => (result.ok ? 'ok' : result.code)).sort();

describe('an answer with an invitation code', () => {
  it('needs no account, however the code is typed, and leaves nobody behind it', async () => {
    const { survey, code } = await invited();
    const result = await answerSurvey(anonymous, answersTo(survey, { code: code.toLowerCase().replaceAll('-', ' ') }));
    expect(result).toMatchObject({ ok: true });
    const stored = await db.surveyResponse.findFirstOrThrow({
      include: { invitation: true, texts: { include: { contribution: true } } },
    });
    expect(stored).toMatchObject({ personId: null, deviceHash: null, invitation: { batch: 'Breve i maj' } });
    expect(stored.texts[0]?.contribution).toMatchObject({ authorId: null, senderShown: 'role' });
    expect(JSON.stringify(await db.surveyInvitation.findMany())).not.toContain(code.replaceAll('-', ''));
  });

  it.each([
    ['codeNeeded', ''],
    ['codeUnknown', '4FKM-9QXA-C7TR'],
    ['codeUnknown', 'noget andet'],
  ])('says %s of "%s"', async (refusal, code) => {
    const { survey } = await invited();
    expect(await answerSurvey(anonymous, answersTo(survey, { code }))).toMatchObject({ ok: false, code: refusal });
    expect(await db.surveyResponse.count()).toBe(0);
  });

  it('is taken once, also when two arrive at once; the same form again is answered as before', async () => {
    const { survey, code } = await invited();
    const first = answersTo(survey, { code });
    const results = await Promise.all(
      [first, ...Array.from({ length: 5 }, () => answersTo(survey, { code }))].map((sent) => answerSurvey(anonymous, sent)),
    );
    expect(codesOf(results)).toEqual([...Array(5).fill('alreadyAnswered'), 'ok']);
    expect([await db.surveyResponse.count(), await db.contribution.count()]).toEqual([1, 1]);
    const again = answersTo(survey, { code });
    expect(await answerSurvey(anonymous, again)).toMatchObject({ ok: false, code: 'alreadyAnswered' });
  });

  it('opens nothing once it is taken back; what was sent with it stays', async () => {
    const { survey, codes } = await invited(2);
    const [used = '', left = ''] = codes;
    await answerSurvey(anonymous, answersTo(survey, { code: used }));
    const manager = await anEmployee();
    expect(await revokeInvitations(manager, { surveyId: survey.id, batch: 'Breve i maj' })).toMatchObject({
      ok: true,
      value: { revoked: 1 },
    });
    expect(await answerSurvey(anonymous, answersTo(survey, { code: left }))).toMatchObject({ ok: false, code: 'codeUnknown' });
    expect(await db.surveyResponse.count()).toBe(1);
    const { project, slug: phase } = await db.phase.findUniqueOrThrow({
      where: { id: survey.phase.id },
      include: { project: true },
    });
    const desk = await getSurveyDesk(manager, { project: project.slug, phase }, new Date());
    expect(desk?.batches).toMatchObject([{ batch: 'Breve i maj', made: 2, used: 1, revoked: 1 }]);
  });

  it('belongs to its own survey alone', async () => {
    const { code } = await invited();
    const { survey: other } = await invited();
    expect(await answerSurvey(anonymous, answersTo(other, { code }))).toMatchObject({ ok: false, code: 'codeUnknown' });
  });
});

describe('making invitations', () => {
  it('gives each batch a name of its own, also when two are made at once', async () => {
    const { id: surveyId } = await aSurvey({ answersBy: 'invitation' });
    const manager = await anEmployee();
    const make = () => makeInvitations(manager, { surveyId, batch: 'Breve', count: 20 });
    expect(codesOf(await Promise.all([make(), make()]))).toEqual(['batchTaken', 'ok']);
    expect(await db.surveyInvitation.count()).toBe(20);
  });

  it('is for surveys that are answered with a code, in numbers that can be printed', async () => {
    const manager = await anEmployee();
    const { id } = await aSurvey();
    expect(await makeInvitations(manager, { surveyId: id, batch: 'Breve', count: 2 })).toMatchObject({ code: 'surveyNotFound' });
    const { id: surveyId } = await aSurvey({ answersBy: 'invitation' });
    for (const count of [0, 501, 1.5])
      expect(await makeInvitations(manager, { surveyId, batch: 'Breve', count })).toMatchObject({ code: 'invalid' });
  });
});

describe('an answer from a device', () => {
  it('counts once for each device and survey, also when two arrive at once', async () => {
    const survey = await aSurvey({ answersBy: 'device' });
    const send = (device: string) => answerSurvey(anonymous, answersTo(survey, { device }));
    expect(codesOf(await Promise.all([send('one'), send('one'), send('one')]))).toEqual([
      'alreadyAnswered',
      'alreadyAnswered',
      'ok',
    ]);
    expect(await send('two')).toMatchObject({ ok: true });
    const elsewhere = await aSurvey({ answersBy: 'device' });
    expect(await answerSurvey(anonymous, answersTo(elsewhere, { device: 'one' }))).toMatchObject({ ok: true });
    const hashes = (await db.surveyResponse.findMany()).map(({ deviceHash }) => deviceHash);
    expect(new Set(hashes).size).toBe(3);
  });

  it('is the account’s of whoever is signed in, and needs a mark of everybody else', async () => {
    const survey = await aSurvey({ answersBy: 'device' });
    const citizen = await aCitizen();
    expect(await answerSurvey(citizen, answersTo(survey, { device: 'one' }))).toMatchObject({ ok: true });
    expect(await answerSurvey(citizen, answersTo(survey, { device: 'two' }))).toMatchObject({ code: 'alreadyAnswered' });
    expect(await answerSurvey(anonymous, answersTo(survey))).toMatchObject({ ok: false, code: 'deviceUnknown' });
  });

  it('shows its receipt on that device, and to nobody else', async () => {
    const survey = await aSurvey({ answersBy: 'device' });
    const { project } = await db.phase.findUniqueOrThrow({ where: { id: survey.phase.id }, include: { project: true } });
    await answerSurvey(anonymous, answersTo(survey, { device: 'one' }));
    const seenBy = (device: string) =>
      getSurveyForm(anonymous, { project: project.slug, survey: survey.slug }, new Date(), { device });
    expect((await seenBy('one'))?.mine?.receipts).toHaveLength(1);
    expect((await seenBy('two'))?.mine).toBeNull();
  });

  it('needs an account where the phase is for people MitID has named', async () => {
    const survey = await aSurvey({ answersBy: 'device', phase: await aPhase({ requires: 'mitid' }) });
    expect(await answerSurvey(anonymous, answersTo(survey, { device: 'one' }))).toMatchObject({
      ok: false,
      code: 'signInNeeded',
    });
  });
});

describe('an answer sent twice', () => {
  it('is stored once and answered with the same receipts, whether one after the other or at once', async () => {
    const survey = await aSurvey();
    const citizen = await aCitizen();
    const sent = answersTo(survey);
    const results = await Promise.all(Array.from({ length: 4 }, () => answerSurvey(citizen, sent)));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results[0]).toMatchObject({ ok: true, value: { receipts: [{ question: survey.questionKey(2) }] } });
    expect([await db.surveyResponse.count(), await db.contribution.count()]).toEqual([1, 1]);
  });
});

describe('an answer from paper', () => {
  it('is marked as entered, one after the other, and a button pressed twice is one', async () => {
    const survey = await aSurvey();
    const manager = await anEmployee();
    const first = answersTo(survey);
    expect(await enterPaperAnswer(manager, first)).toMatchObject({ ok: true, value: { entered: 1 } });
    expect((await Promise.all([enterPaperAnswer(manager, first), enterPaperAnswer(manager, first)])).every(({ ok }) => ok)).toBe(
      true,
    );
    expect(await enterPaperAnswer(manager, answersTo(survey))).toMatchObject({ ok: true, value: { entered: 2 } });
    const stored = await db.surveyResponse.findMany({ include: { texts: { include: { contribution: true } } } });
    expect(stored).toMatchObject([
      { enteredById: manager.personId, personId: null, texts: [{ contribution: { authorId: null } }] },
      { enteredById: manager.personId, personId: null },
    ]);
  });

  it('comes after the last day too until the one staff named, never once the figures are counted, and not before the first day', async () => {
    const manager = await anEmployee();
    const closed = await aSurvey({ phase: await aPhase({ opensOn: day(-9), closesOn: day(-2) }) });
    expect(await enterPaperAnswer(manager, answersTo(closed))).toMatchObject({ ok: false, code: 'surveyCounted' });
    await db.survey.update({ where: { id: closed.id }, data: { paperUntil: day(0) } });
    expect(await enterPaperAnswer(manager, answersTo(closed))).toMatchObject({ ok: true });
    const coming = await aSurvey({ phase: await aPhase({ opensOn: day(2), closesOn: day(9) }) });
    expect(await enterPaperAnswer(manager, answersTo(coming))).toMatchObject({ ok: false, code: 'phaseNotOpenYet' });
  });

  it('holds to the questions like any other', async () => {
    const survey = await aSurvey();
    const manager = await anEmployee();
    const wrong = answersTo(survey, { fields: { [survey.questionKey(0)]: 'gone' } });
    expect(await enterPaperAnswer(manager, wrong)).toMatchObject({ ok: false, code: 'surveyChanged' });
    expect(await enterPaperAnswer(await aCitizen(), answersTo(survey))).toMatchObject({ ok: false, code: 'notAllowed' });
    expect(await enterPaperAnswer(anonymous, answersTo(survey))).toMatchObject({ ok: false, code: 'signInNeeded' });
    expect(await db.surveyResponse.count()).toBe(0);
  });
});

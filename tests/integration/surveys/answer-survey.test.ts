import { describe, expect, it } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { answerSurvey } from '@/lib/surveys/server/answer-survey';
import type { AnswerSurvey } from '@/lib/surveys/survey-answers-schema';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSurvey } from '@/tests/support/factories/surveys';

const db = testDatabase();

type Survey = Awaited<ReturnType<typeof aSurvey>>;

function answersTo(survey: Survey, over: Partial<AnswerSurvey> = {}): AnswerSurvey {
  return {
    surveyId: survey.id,
    versionId: survey.versionId,
    submissionKey: crypto.randomUUID(),
    locale: 'da',
    falseAlarm: false,
    keepContact: false,
    fields: {
      [survey.questionKey(0)]: survey.optionKey(0, 0),
      [survey.questionKey(1)]: [survey.optionKey(1, 0), survey.optionKey(1, 2)],
      [survey.questionKey(2)]: 'Vi mangler en sti til vandet.',
    },
    ...over,
  };
}

const withText = (survey: Survey, text: string) => {
  const input = answersTo(survey);
  return { ...input, fields: { ...input.fields, [survey.questionKey(2)]: text } };
};

describe('answering a survey', () => {
  it('stores choices as choices and the free text as a contribution with receipt, case and themes', async () => {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    const survey = await aSurvey({ phase: await aPhase({ projectId: project.id }) });
    const citizen = await aCitizen();

    const result = await answerSurvey(citizen, answersTo(survey));

    expect(result).toMatchObject({ ok: true, value: { project: project.slug, survey: survey.slug } });
    const response = await db.surveyResponse.findFirstOrThrow({
      where: { surveyId: survey.id, versionId: survey.versionId, personId: citizen.personId },
      include: {
        answers: true,
        texts: { include: { contribution: { include: { moderation: true, themes: true, publication: true } } } },
      },
    });
    expect(response.answers).toHaveLength(3);
    const [text] = response.texts;
    expect(text?.contribution).toMatchObject({ kind: 'survey_text', authorId: citizen.personId, publication: null });
    expect(text?.contribution.moderation?.closedAt).toBeNull();
    expect(text?.contribution.themes).toMatchObject([{ themeId: theme.id, origin: 'inherited' }]);
    expect(result.ok && result.value.receipts).toEqual([{ question: survey.questionKey(2), code: text?.contribution.code }]);
  });

  it('leaves events with ids and nothing of what was written', async () => {
    const survey = await aSurvey();
    await answerSurvey(await aCitizen(), answersTo(survey));
    const events = await db.event.findMany({ where: { type: { in: ['survey.answered', 'survey_text.submitted'] } } });
    expect(events.map((event) => event.type).sort()).toEqual(['survey.answered', 'survey_text.submitted']);
    expect(JSON.stringify(events, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      'sti til vandet',
    );
  });

  it('publishes the free text at once in a phase that checks afterwards', async () => {
    const survey = await aSurvey({ phase: await aPhase({ moderation: 'after' }) });
    await answerSurvey(await aCitizen(), answersTo(survey));
    expect(await db.publication.count({ where: { kind: 'survey_text' } })).toBe(1);
  });

  it('needs no free text where none is asked for', async () => {
    const survey = await aSurvey();
    const input = answersTo(survey);
    delete input.fields[survey.questionKey(2)];
    expect(await answerSurvey(await aCitizen(), input)).toMatchObject({ ok: true, value: { receipts: [] } });
    expect(await db.contribution.count()).toBe(0);
  });
});

describe('answers that are refused', () => {
  it.each([
    ['an option of another question', (survey: Survey) => ({ [survey.questionKey(0)]: survey.optionKey(1, 0) })],
    ['an option that does not exist', (survey: Survey) => ({ [survey.questionKey(0)]: 'nothing' })],
    ['a question of another survey', (survey: Survey) => ({ [survey.questionKey(0)]: survey.optionKey(0, 0), other: 'x' })],
    ['no answer to what is required', (survey: Survey) => ({ [survey.questionKey(2)]: 'Kun tekst' })],
    ['nothing at all', () => ({})],
  ])('%s leaves nothing stored', async (_, answers) => {
    const survey = await aSurvey();
    const result = await answerSurvey(await aCitizen(), answersTo(survey, { fields: answers(survey) }));
    expect(result).toMatchObject({ ok: false, code: 'surveyChanged' });
    expect(await db.surveyResponse.count()).toBe(0);
  });

  it('sends a text with a personal number back with its place, and stores neither text nor choices', async () => {
    const survey = await aSurvey();
    const result = await answerSurvey(await aCitizen(), withText(survey, 'Mit nummer er 010190-1234.'));
    expect(result).toMatchObject({ ok: false, details: { field: survey.questionKey(2), line: 1 } });
    expect(!result.ok && result.code).toMatch(/^cpr/);
    expect(JSON.stringify(result)).not.toContain('1234');
    expect(await db.surveyResponse.count()).toBe(0);
    expect(await db.contribution.count()).toBe(0);
  });

  it('asks once about an e-mail address, then keeps it back for an officer', async () => {
    const survey = await aSurvey({ phase: await aPhase({ moderation: 'after' }) });
    const input = withText(survey, 'Skriv til mig på anna@example.org, tak.');
    const citizen = await aCitizen();
    expect(await answerSurvey(citizen, input)).toMatchObject({ ok: false, code: 'contactInText' });
    expect(await answerSurvey(citizen, { ...input, keepContact: true })).toMatchObject({ ok: true });
    const kept = await db.moderationCase.findFirstOrThrow({ include: { contribution: { include: { publication: true } } } });
    expect(kept).toMatchObject({ flags: ['email'], closedAt: null, contribution: { publication: null } });
  });

  it('answers somebody not signed in that signing in is needed', async () => {
    expect(await answerSurvey(anonymous, answersTo(await aSurvey()))).toMatchObject({ ok: false, code: 'signInNeeded' });
  });

  it('is for citizens', async () => {
    const survey = await aSurvey();
    const partner: Actor = { kind: 'partner', personId: 'p', locale: 'da', organisationIds: ['o'] };
    for (const actor of [await anEmployee(['moderator']), partner])
      expect(await answerSurvey(actor, answersTo(survey))).toMatchObject({ ok: false, code: 'citizensOnly' });
  });

  it.each([
    ['phaseClosed', { opensOn: day(-9), closesOn: day(-2) }],
    ['phaseNotOpenYet', { opensOn: day(2), closesOn: day(9) }],
    ['actNotAllowed', { acts: ['comment' as const] }],
    ['surveyNotFound', { published: false }],
  ])('says %s of a phase that does not take answers', async (code, phase) => {
    const survey = await aSurvey({ phase: await aPhase(phase) });
    expect(await answerSurvey(await aCitizen(), answersTo(survey))).toMatchObject({ ok: false, code });
  });

  it('says the same of a survey in a draft project as of one that does not exist', async () => {
    const draft = await aProject({ published: false });
    const survey = await aSurvey({ phase: await aPhase({ projectId: draft.id }) });
    const citizen = await aCitizen();
    const hidden = await answerSurvey(citizen, answersTo(survey));
    expect(hidden).toEqual(await answerSurvey(citizen, answersTo(survey, { surveyId: 'nothing' })));
  });
});

describe('one response per person', () => {
  it('tells whoever answers again that they have', async () => {
    const survey = await aSurvey();
    const citizen = await aCitizen();
    await answerSurvey(citizen, answersTo(survey));
    expect(await answerSurvey(citizen, answersTo(survey))).toMatchObject({ ok: false, code: 'alreadyAnswered' });
  });

  it('stores one of many sent at once, whole, and answers the others calmly', async () => {
    const survey = await aSurvey();
    const citizen = await aCitizen();
    const results = await Promise.all(Array.from({ length: 8 }, () => answerSurvey(citizen, answersTo(survey))));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.flatMap((result) => (result.ok ? [] : [result.code]))).toEqual(Array(7).fill('alreadyAnswered'));
    expect(await db.surveyResponse.count()).toBe(1);
    expect(await db.contribution.count()).toBe(1);
    expect(await db.surveyAnswer.count()).toBe(3);
  });
});

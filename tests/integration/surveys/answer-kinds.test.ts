import { describe, expect, it } from 'vitest';
import { now } from '@/lib/platform/clock';
import { answerSurvey, type SentSurvey } from '@/lib/surveys/server/answer-survey';
import { publishVersion } from '@/lib/surveys/server/publish-version';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { aDefinition, aQuestion } from '@/tests/support/factories/survey-of-every-kind';
import { aSurveyOf } from '@/tests/support/factories/surveys';

const db = testDatabase();

const sent = (survey: { id: string; versionId: string }, fields: SentSurvey['fields']): SentSurvey => ({
  surveyId: survey.id,
  versionId: survey.versionId,
  submissionKey: crypto.randomUUID(),
  locale: 'da',
  falseAlarm: false,
  keepContact: false,
  fields,
});
const surveyOf = async (definition: SurveyDefinition) => aSurveyOf(definition, await aPhase());

describe('an answer of every kind', () => {
  it('is stored as the parts that can be counted, words apart', async () => {
    const survey = await surveyOf(aDefinition());
    const point = { type: 'Point', coordinates: [10.88, 56.41] };
    const result = await answerSurvey(
      await aCitizen(),
      sent(survey, {
        short_text: 'Kort',
        long_text: 'Langt',
        single: 'a',
        dropdown: 'b',
        multiple: ['a', 'other'],
        'multiple:other': 'En bro',
        image_choice: 'c',
        'ranking:a': '2',
        'ranking:b': '1',
        'ranking:c': '3',
        scale: '4',
        rating: '5',
        'matrix:x': 'low',
        'matrix:y': 'high',
        number: '1.234',
        date: '31-12-2026',
        place: JSON.stringify(point),
        'allocation:a': '70',
        'allocation:b': '30',
      }),
    );
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value.receipts.map(({ question }) => question)).toEqual(['short_text', 'long_text', 'multiple']);
    const rows = await db.surveyAnswer.findMany({ orderBy: [{ question: 'asc' }, { part: 'asc' }] });
    expect(rows.map(({ question, part, choice, number }) => [question, part, choice ?? (number && Number(number))])).toEqual([
      ['allocation', 'a', 70],
      ['allocation', 'b', 30],
      ['date', '', '2026-12-31'],
      ['dropdown', 'b', 'b'],
      ['image_choice', 'c', 'c'],
      ['matrix', 'x', 'low'],
      ['matrix', 'y', 'high'],
      ['multiple', 'a', 'a'],
      ['multiple', 'other', 'other'],
      ['number', '', 1234],
      ['place', '0', null],
      ['place', 'near:Grenaa', 'Grenaa'],
      ['ranking', 'a', 2],
      ['ranking', 'b', 1],
      ['ranking', 'c', 3],
      ['rating', '', 5],
      ['scale', '', 4],
      ['single', 'a', 'a'],
    ]);
    expect(rows.find(({ question }) => question === 'place')?.shape).toEqual(point);
    expect(await db.surveyText.findMany({ where: { part: 'other' } })).toHaveLength(1);
  });

  it('keeps words said in confidence apart: no contribution, no case, no receipt', async () => {
    const survey = await surveyOf(aDefinition([aQuestion('long_text', { isConfidential: true }), aQuestion('single')]));
    const citizen = await aCitizen();
    const words = 'Ring til mig på 86 38 00 00.';
    expect(await answerSurvey(citizen, sent(survey, { long_text: words, single: 'a' }))).toMatchObject({
      ok: true,
      value: { receipts: [] },
    });
    expect(await db.surveyConfidentialText.findMany()).toMatchObject([{ question: 'long_text', text: words }]);
    expect([await db.contribution.count(), await db.moderationCase.count()]).toEqual([0, 0]);
  });

  it('sends a personal number back, also from confidential words and from what "other" is', async () => {
    const survey = await surveyOf(aDefinition([aQuestion('long_text', { isConfidential: true }), aQuestion('multiple')]));
    const citizen = await aCitizen();
    const confidential = await answerSurvey(citizen, sent(survey, { long_text: 'Jeg er 010190-1234' }));
    expect(confidential).toMatchObject({ ok: false, details: { field: 'long_text' } });
    const other = await answerSurvey(citizen, sent(survey, { multiple: 'other', 'multiple:other': '010190-1234' }));
    expect(other).toMatchObject({ ok: false, details: { field: 'multiple:other' } });
    expect(await db.surveyResponse.count()).toBe(0);
  });

  it('is refused whole with a file that never was the sender’s', async () => {
    const survey = await surveyOf(aDefinition([aQuestion('file'), aQuestion('single')]));
    const result = await answerSurvey(await aCitizen(), sent(survey, { file: 'cm0000000000000000000000', single: 'a' }));
    expect(result).toMatchObject({ ok: false, code: 'fileGone', details: { field: 'file' } });
    expect([await db.surveyResponse.count(), await db.surveyAnswer.count()]).toEqual([0, 0]);
  });
});

describe('an answer to another version', () => {
  it('is kept with the version that was met, also with an option that is gone since', async () => {
    const survey = await surveyOf(aDefinition([aQuestion('single')]));
    const after = aDefinition([aQuestion('single', { options: [{ key: 'd', labelDa: 'Nyt', labelEn: 'New' }] })]);
    await publishVersion(db, survey.id, after, now());
    expect(await answerSurvey(await aCitizen(), sent(survey, { single: 'a' }))).toMatchObject({ ok: true });
    expect(await db.surveyResponse.findFirstOrThrow()).toMatchObject({ versionId: survey.versionId });
    const latest = {
      id: survey.id,
      versionId: (await db.survey.findUniqueOrThrow({ where: { id: survey.id } })).publishedId ?? '',
    };
    expect(await answerSurvey(await aCitizen(), sent(latest, { single: 'a' }))).toMatchObject({
      ok: false,
      code: 'surveyChanged',
    });
    expect(await answerSurvey(await aCitizen(), sent(latest, { single: 'd' }))).toMatchObject({ ok: true });
  });

  it('is refused under the version of another survey, or one that never was', async () => {
    const [one, other] = [await surveyOf(aDefinition()), await surveyOf(aDefinition())];
    for (const versionId of [other.versionId, 'nothing'])
      expect(await answerSurvey(await aCitizen(), sent({ id: one.id, versionId }, { single: 'a' }))).toMatchObject({
        code: 'surveyChanged',
      });
    expect(await db.surveyResponse.count()).toBe(0);
  });
});

describe('answers to what is not shown', () => {
  it('are not stored and not checked', async () => {
    const showWhen = { mode: 'all' as const, clauses: [{ question: 'single', operator: 'is' as const, value: 'a' }] };
    const survey = await surveyOf(aDefinition([aQuestion('single'), aQuestion('long_text', { isRequired: true, showWhen })]));
    expect(await answerSurvey(await aCitizen(), sent(survey, { single: 'b', long_text: 'Om a' }))).toMatchObject({ ok: true });
    expect(await answerSurvey(await aCitizen(), sent(survey, { single: 'b' }))).toMatchObject({ ok: true });
    expect(await answerSurvey(await aCitizen(), sent(survey, { single: 'a' }))).toMatchObject({
      ok: false,
      code: 'surveyChanged',
    });
    expect(await db.contribution.count()).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { listAnswerFiles } from '@/lib/surveys/server/answer-file-queries';
import { takeAnswerFiles } from '@/lib/web/answer-files';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';

const db = testDatabase();
const questions = [
  { key: 'photo', max: 2 },
  { key: 'plan', max: 1 },
];
const aDocument = (line: string, name = 'notat.pdf') => new File([new Uint8Array(aPdf([line]))], name);
const empty = () => new File([], '');

/** A page of the form as a browser sends it: what is chosen in each question on it, beside the ids it holds already. */
function send(actor: Actor, chosen: Record<string, File[]>, held: Record<string, string[]> = {}) {
  const form = new FormData();
  for (const [key, files] of Object.entries(chosen)) for (const file of files) form.append(key, file);
  return takeAnswerFiles('survey-1', questions)(actor, form, held);
}
const ids = (value: string | string[] | undefined) => [value ?? []].flat();

describe('the files of a survey', () => {
  test('are taken with their page, and the field then holds their ids', async () => {
    const citizen = await aCitizen();
    const taken = await send(citizen, { photo: [aDocument('En bænk'), aDocument('Et bord', 'bord.pdf')] });
    expect(taken.problems).toEqual([]);
    expect(ids(taken.values.photo)).toHaveLength(2);
    expect(JSON.parse(String(taken.values.files))).toMatchObject([{ name: 'notat.pdf' }, { name: 'bord.pdf' }]);
    expect(taken.values.plan).toBeUndefined();
    const waiting = await listAnswerFiles(citizen, 'survey-1', ['photo', 'plan']);
    expect(waiting.photo?.map(({ id }) => id)).toEqual(ids(taken.values.photo));
    expect(waiting.plan).toEqual([]);
  });

  test('stay while their page comes and goes, and are dropped when the page is sent without them', async () => {
    const citizen = await aCitizen();
    const first = await send(citizen, { photo: [aDocument('En bænk'), aDocument('Et bord', 'bord.pdf')] });
    const [one = '', other = ''] = ids(first.values.photo);
    await send(citizen, { plan: [empty()] });
    const kept = await send(citizen, { photo: [empty()] }, { photo: [one, other] });
    expect(ids(kept.values.photo)).toEqual([one, other]);
    const fewer = await send(citizen, { photo: [aDocument('Et skilt', 'skilt.pdf')] }, { photo: [one] });
    expect(ids(fewer.values.photo)).toHaveLength(2);
    expect(await db.uploadedFile.count({ where: { id: other } })).toBe(0);
  });

  test('are no more than the question takes; the others are named', async () => {
    const citizen = await aCitizen();
    const { values, problems } = await send(citizen, { plan: [aDocument('En bænk'), aDocument('Et bord', 'bord.pdf')] });
    expect(ids(values.plan)).toHaveLength(1);
    expect(problems).toEqual([{ field: 'plan', code: 'filesAboveMost', details: { name: 'bord.pdf', max: 1 } }]);
  });

  test('with a personal number come back at their question, unstored', async () => {
    const { values, problems } = await send(await aCitizen(), { photo: [aDocument('Mit nummer er 010180-1234.')] });
    expect(ids(values.photo)).toEqual([]);
    expect(problems).toMatchObject([{ field: 'photo', code: 'cprInAnswerFile', details: { name: 'notat.pdf' } }]);
    expect(JSON.stringify(problems)).not.toContain('010180');
    expect(await db.uploadedFile.count()).toBe(0);
  });

  test('of somebody not signed in are not taken, and nobody sees another’s', async () => {
    expect(await send(anonymous, { photo: [aDocument('En bænk')] })).toMatchObject({ values: { photo: [] } });
    expect(await db.uploadedFile.count()).toBe(0);
    const [citizen, other] = [await aCitizen(), await aCitizen()];
    await send(citizen, { photo: [aDocument('En bænk')] });
    expect(await listAnswerFiles(other, 'survey-1', ['photo'])).toEqual({ photo: [] });
    expect(await listAnswerFiles(anonymous, 'survey-1', ['photo'])).toEqual({});
  });
});

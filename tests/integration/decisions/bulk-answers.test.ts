import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { answerField, answerInBulkSchema } from '@/lib/decisions/bulk-answer-schema';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { answerInBulk } from '@/lib/decisions/server/answer-in-bulk';
import { getBulkAnswer } from '@/lib/decisions/server/bulk-answer-queries';
import { listContributionWork } from '@/lib/decisions/server/contribution-work-queries';
import { getBulkReport } from '@/lib/moderation/server/bulk-queries';
import { undoBulk } from '@/lib/moderation/server/undo-bulk';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();

const bulk = (answers: { code: string; text?: string }[], bulkId = crypto.randomUUID()) => ({
  bulkId,
  answers: answers.map(({ code, text = `Tak for ${code}.` }) => ({ code, text })),
});

/** The same contribution, written in English. */
async function inEnglish<Said extends { id: string }>(said: Said): Promise<Said> {
  await db.contribution.update({ where: { id: said.id }, data: { language: 'en' } });
  return said;
}

describe('a preview of answers', () => {
  test('fills a template for each, in the language it is written in, and leaves out what cannot be answered', async () => {
    const project = await aProject({ titleDa: 'Stien', titleEn: 'The path' });
    const phase = await aPhase({ projectId: project.id });
    const [danish, english] = [
      await aProposal({ phase, title: 'En bænk' }),
      await inEnglish(await aProposal({ phase, title: 'A bench' })),
    ];
    const waits = await aProposal({ phase, isPublished: false });
    const manager = await anEmployee();
    const template = await db.textTemplate.create({
      data: {
        purpose: 'answer',
        name: 'Tak',
        textDa: 'Tak for »{titel}« til {projekt}. {kode}',
        textEn: 'Thanks for “{title}” to {project}. {code}',
      },
    });
    const chosen = [danish, english, waits].map(({ code }) => code);
    const preview = await getBulkAnswer(manager, { codes: chosen }, template.id);
    expect(preview.lines.map(({ text }) => text).toSorted()).toEqual([
      `Tak for »En bænk« til Stien. ${danish.code}`,
      `Thanks for “A bench” to The path. ${english.code}`,
    ]);
    expect(preview.heldBack).toEqual([waits.code]);
    const found = await getBulkAnswer(manager, { search: 'bænk' }, '');
    expect(found.lines.map(({ code, text }) => [code, text])).toEqual([[danish.code, '']]);
    const elsewhere = await anEmployee(['project_manager'], { manages: [] });
    expect((await getBulkAnswer(elsewhere, { codes: chosen }, '')).lines).toEqual([]);
    expect((await getBulkAnswer(await anEmployee(['leader']), { search: '' }, '')).lines).toEqual([]);
  });

  test('costs the same statements for one and for many', async () => {
    const phase = await aPhase();
    await aProposal({ phase });
    const manager = await anEmployee();
    const asked = () => countStatements(() => getBulkAnswer(manager, { search: '' }, ''));
    const one = await asked();
    for (let index = 0; index < 51; index++) await aProposal({ phase });
    expect(await asked()).toBe(one);
    expect((await getBulkAnswer(manager, { search: '' }, '')).beyond).toBe(2);
  });
});

describe('answers in bulk', () => {
  test('give each contribution its own answer and its own event, so that each sender hears of it', async () => {
    const phase = await aPhase();
    const [one, two] = [await aProposal({ phase }), await inEnglish(await aProposal({ phase }))];
    const manager = await anEmployee();
    const act = bulk([one, { code: two.code, text: 'Thanks.' }]);
    expect(await answerInBulk(manager, act)).toEqual({ ok: true, value: { bulkId: act.bulkId } });
    const answers = await db.officialAnswer.findMany({ orderBy: { language: 'asc' } });
    expect(answers).toMatchObject([
      { contributionId: one.id, language: 'da', text: `Tak for ${one.code}.`, byId: manager.personId },
      { contributionId: two.id, language: 'en', text: 'Thanks.' },
    ]);
    const events = await db.event.findMany({ where: { type: 'answer.given' } });
    expect(events.map(({ ids }) => (ids as { contribution: string }).contribution).toSorted()).toEqual(
      [one.id, two.id].toSorted(),
    );
    expect(JSON.stringify(events.map(({ ids }) => ids))).not.toContain('Thanks');
    expect((await listContributionWork(manager)).lines.map(({ mayBeAnswered }) => mayBeAnswered)).toEqual([false, false]);
  });

  test('hold back and name what somebody answered meanwhile, what is not shown and what is out of reach', async () => {
    const phase = await aPhase();
    const [one, answered, hidden] = [
      await aProposal({ phase }),
      await aProposal({ phase }),
      await aProposal({ phase, isPublished: false }),
    ];
    const manager = await anEmployee(['project_manager'], { manages: [{ id: phase.projectId }] });
    const elsewhere = await aProposal();
    await answerContribution(manager, { code: answered.code, language: 'da', text: 'Først.' });
    const act = bulk([one, answered, hidden, elsewhere, { code: 'ND-XXXX-XX' }]);
    await answerInBulk(manager, act);
    expect((await getBulkReport(manager, act.bulkId))?.items.map(({ result }) => result)).toEqual([
      'done',
      'alreadyAnswered',
      'notPublished',
      'contributionNotFound',
      'contributionNotFound',
    ]);
    expect(await db.officialAnswer.count()).toBe(2);
  });

  test('are given once when the form is sent twice, or two answer the same at once', async () => {
    const { code, id } = await aProposal();
    const [manager, other] = [await anEmployee(), await anEmployee()];
    const act = bulk([{ code }]);
    await Promise.all([answerInBulk(manager, act), answerInBulk(manager, act), answerInBulk(other, bulk([{ code }]))]);
    expect(await db.officialAnswer.count({ where: { contributionId: id } })).toBe(1);
    expect(await answerInBulk(other, act)).toMatchObject({ code: 'bulkNotFound' });
    expect(await undoBulk(manager, { bulkId: act.bulkId })).toMatchObject({ code: 'bulkNotFound' });
  });

  test('are given by those who may answer alone', async () => {
    const act = bulk([await aProposal()]);
    expect(await answerInBulk(anonymous, act)).toMatchObject({ code: 'signInNeeded' });
    for (const actor of [await aCitizen(), await anEmployee(['moderator']), await anEmployee(['leader'])])
      expect(await answerInBulk(actor, act)).toMatchObject({ code: 'notAllowed' });
    expect(await db.officialAnswer.count()).toBe(0);
  });

  test('are read from a form: only what is ticked, each fault at its own text', () => {
    const [one, two] = ['ND-7K4M-9Q', 'ND-2222-22'];
    const form = { bulkId: crypto.randomUUID(), include: one, [answerField(one)]: ' Tak. ', [answerField(two)]: '' };
    expect(answerInBulkSchema.parse(form).answers).toEqual([{ code: one, text: 'Tak.' }]);
    const faults = (change: object) =>
      answerInBulkSchema.safeParse({ ...form, ...change }).error?.issues.map(({ path, message }) => [path[0], message]);
    expect(faults({ include: [one, two] })).toEqual([[answerField(two), 'answerNeeded']]);
    expect(faults({ [answerField(one)]: 'Mit nummer er 010180-1234' })).toEqual([[answerField(one), 'holdsCpr']]);
    expect(faults({ include: undefined })).toEqual([['include', 'codesNeeded']]);
    expect(faults({ include: Array.from({ length: 51 }, (_, at) => `ND-${at}`) })?.[0]).toEqual(['include', 'tooManyCodes']);
  });
});

import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { chooseTopic } from '@/lib/contributions/server/choose-topic';
import { removeTopic } from '@/lib/contributions/server/remove-topic';
import { saveTopics } from '@/lib/contributions/server/save-topics';
import { settleTopic } from '@/lib/contributions/server/settle-topic';
import { getTopicAgreement, listTopics, listTopicWork } from '@/lib/contributions/server/topic-queries';
import { saveTopicsSchema, topicsAsText } from '@/lib/contributions/topic-schema';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aTopic } from '@/tests/support/factories/papers';
import { aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();

const linesOf = (lines: string) => saveTopicsSchema.safeParse({ project: 'p', lines });
const firstFault = (lines: string) => linesOf(lines).error?.issues[0]?.message;

describe('the topics of a project', () => {
  it('are written one a line, in both languages, with the words that suggest them', () => {
    const text = 'Støj | Noise | larm, decibel\nVeje | Roads';
    const { lines = [] } = linesOf(text).data ?? {};
    expect(lines).toEqual([
      { nameDa: 'Støj', nameEn: 'Noise', keywords: ['larm', 'decibel'] },
      { nameDa: 'Veje', nameEn: 'Roads', keywords: [] },
    ]);
    expect(topicsAsText(lines)).toBe(text);
    expect(firstFault('Støj')).toBe('bothLanguages');
    expect(firstFault('Støj | ')).toBe('bothLanguages');
    expect(firstFault('Støj | Noise\nstøj | Noise')).toBe('topicTwice');
    expect(firstFault(`${'x'.repeat(81)} | Noise`)).toBe('topicTooLong');
    expect(firstFault(`Støj | Noise | ${Array.from({ length: 21 }, (_, at) => `ord${at}`).join(',')}`)).toBe('tooManyWords');
    expect(firstFault(Array.from({ length: 41 }, (_, at) => `Emne ${at} | Topic ${at}`).join('\n'))).toBe('tooManyTopics');
  });

  it('keep their contributions under their name, and do not go while they have some', async () => {
    const { phase, code } = await aProposal();
    const { slug } = await db.project.findUniqueOrThrow({ where: { id: phase.projectId } });
    const officer = await anEmployee();
    const line = (nameDa: string, keywords: string[] = []) => ({ nameDa, nameEn: nameDa, keywords });
    await saveTopics(officer, { project: slug, lines: [line('Støj'), line('Veje')] });
    const [noise] = await listTopics(officer, phase.projectId);
    expect(await chooseTopic(officer, { codes: [code], topicId: noise?.id ?? '' })).toMatchObject({
      ok: true,
      value: { added: 1 },
    });
    expect(await saveTopics(officer, { project: slug, lines: [line('Veje')] })).toEqual({
      ok: false,
      code: 'topicInUse',
      details: { topic: 'Støj' },
    });
    expect(await saveTopics(officer, { project: slug, lines: [line('Natur'), line('Støj', ['larm'])] })).toMatchObject({
      ok: true,
    });
    expect((await listTopics(officer, phase.projectId)).map(({ nameDa, count }) => [nameDa, count])).toEqual([
      ['Natur', 0],
      ['Støj', 1],
    ]);
  });

  it('take contributions singly and many at once, all or none, and only of their project', async () => {
    const phase = await aPhase();
    const [one, two, elsewhere] = [await aProposal({ phase }), await aProposal({ phase }), await aProposal()];
    const topic = await aTopic(phase.projectId);
    const officer = await anEmployee(['moderator']);
    const choose = (...codes: string[]) => chooseTopic(officer, { codes, topicId: topic.id });
    expect(await choose(one.code, 'ND-0000-00')).toEqual({ ok: false, code: 'contributionNotFound' });
    expect(await choose(one.code, elsewhere.code)).toEqual({ ok: false, code: 'topicNotFound' });
    expect(await db.contributionTopic.count()).toBe(0);
    expect(await choose(one.code, two.code)).toMatchObject({ value: { added: 2 } });
    expect(await choose(one.code, two.code)).toMatchObject({ value: { added: 0 } });
    expect(await removeTopic(officer, { code: one.code, topicId: topic.id })).toMatchObject({ ok: true });
    expect(await removeTopic(officer, { code: one.code, topicId: topic.id })).toEqual({ ok: false, code: 'topicNotThere' });
    expect(await chooseTopic(anonymous, { codes: [one.code], topicId: topic.id })).toEqual({ ok: false, code: 'signInNeeded' });
  });
});

describe('a suggested topic', () => {
  it('says why: the words of the text, or a contribution placed there that says nearly the same', async () => {
    const phase = await aPhase();
    const said = (text: string) => aProposal({ phase, text });
    const like = 'Cyklister fra skolen skal kunne komme sikkert over landevejen ved kirken hver morgen.';
    const [noisy, school, same] = [
      await said('Larmen fra anlægget bliver for høj.'),
      await said(like),
      await said(`${like} Tak.`),
    ];
    const [noise, roads] = [
      await aTopic(phase.projectId, 'Støj', ['larm']),
      await aTopic(phase.projectId, 'Trafiksikkerhed', []),
    ];
    const officer = await anEmployee();
    await chooseTopic(officer, { codes: [school.code], topicId: roads.id });
    const { lines } = await listTopicWork(officer, { projectId: phase.projectId, filter: 'all' });
    const suggested = new Map(lines.map(({ code, suggestions }) => [code, suggestions]));
    expect(suggested.get(noisy.code)).toEqual([{ topicId: noise.id, words: ['larm'], like: null }]);
    expect(suggested.get(same.code)).toEqual([{ topicId: roads.id, words: [], like: school.code }]);
    expect((await listTopicWork(officer, { projectId: phase.projectId, filter: 'suggested' })).lines).toHaveLength(1);
  });

  it('counts when somebody confirms it, is remembered when not, and the agreement is measured', async () => {
    const phase = await aPhase();
    const texts = ['Larm om natten.', 'Larm om dagen.', 'Larm hele tiden.'];
    const [one, two, three] = await Promise.all(texts.map((text) => aProposal({ phase, text })));
    const topic = await aTopic(phase.projectId);
    const officer = await anEmployee();
    expect((await listTopics(officer, phase.projectId))[0]?.count).toBe(0);
    const settle = (code = '', answer: 'confirm' | 'dismiss' = 'confirm') =>
      settleTopic(officer, { code, topicId: topic.id, answer });
    await settle(one?.code);
    await settle(two?.code);
    await settle(three?.code, 'dismiss');
    expect(await getTopicAgreement(officer, phase.projectId)).toEqual({ confirmed: 2, dismissed: 1 });
    expect((await listTopics(officer, phase.projectId))[0]?.count).toBe(2);
    expect((await listTopicWork(officer, { projectId: phase.projectId, filter: 'suggested' })).lines).toEqual([]);
    expect(await settle(three?.code)).toEqual({ ok: false, code: 'topicSettled' });
    const elsewhere = await aTopic((await aProject()).id);
    expect(await settleTopic(officer, { code: one?.code ?? '', topicId: elsewhere.id, answer: 'confirm' })).toEqual({
      ok: false,
      code: 'topicNotFound',
    });
  });

  it('is one person’s answer when two answer at once', async () => {
    const { phase, code } = await aProposal({ text: 'Larm.' });
    const topic = await aTopic(phase.projectId);
    const officer = await anEmployee();
    const answers = await Promise.all(
      (['confirm', 'dismiss'] as const).map((answer) => settleTopic(officer, { code, topicId: topic.id, answer })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await db.contributionTopic.count()) + (await db.topicDismissal.count())).toBe(1);
  });

  it('costs two statements, for one contribution and for many', async () => {
    const phase = await aPhase();
    await aTopic(phase.projectId);
    await aProposal({ phase });
    const officer = await anEmployee();
    const asked = () => countStatements(() => listTopicWork(officer, { projectId: phase.projectId, filter: 'all' }));
    expect(await asked()).toBe(2);
    await Promise.all(Array.from({ length: 8 }, () => aProposal({ phase })));
    expect(await asked()).toBe(2);
  });
});

import { describe, expect, test } from 'vitest';
import { listSimilarProposals } from '@/lib/participation/server/similar-queries';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { wordsToCompare } from '@/lib/participation/similar-proposal';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';

const db = testDatabase();

async function aPlace() {
  const { id: projectId, slug } = await aProject();
  const phase = await aPhase({ projectId, moderation: 'after' });
  return { phase, slug };
}
const titles = async (slug: string, words: string) => (await listSimilarProposals(slug, words))?.map(({ title }) => title);

describe('proposals that are like what somebody is writing', () => {
  test('are found by their words whatever the endings, and by letters where somebody misspells; the most alike first', async () => {
    const { phase, slug } = await aPlace();
    await aProposal({ phase, title: 'Flere bænke langs stien' });
    await aProposal({ phase, title: 'En legeplads ved skolen' });
    await aProposal({ phase, title: 'Bedre belysning i skoven' });
    expect(await titles(slug, 'En bænk ved stien')).toEqual(['Flere bænke langs stien']);
    expect(await titles(slug, 'Legepladser ved skolerne')).toEqual(['En legeplads ved skolen']);
    expect(await titles(slug, 'lejeplads ved skollen')).toEqual(['En legeplads ved skolen']);
    expect(await titles(slug, 'Lavere priser på busbilletter')).toEqual([]);
    expect(await titles(slug, '')).toEqual([]);
  });

  test('are those everybody can read, of that project alone', async () => {
    const [{ phase, slug }, elsewhere] = [await aPlace(), await aPlace()];
    await aProposal({ phase, title: 'En bænk ved stien', isPublished: false });
    await aProposal({ phase: elsewhere.phase, title: 'En bænk ved stien' });
    expect(await titles(slug, 'En bænk ved stien')).toEqual([]);
    const hidden = await aProject({ published: false });
    expect(await listSimilarProposals(hidden.slug, 'En bænk ved stien')).toBeNull();
    expect(await listSimilarProposals('findes-ikke', 'En bænk ved stien')).toBeNull();
  });

  test('are asked for with the same number of statements for 1 and for 50, and never more than a handful shown', async () => {
    const [one, many] = [await aPlace(), await aPlace()];
    await aProposal({ phase: one.phase });
    for (let made = 0; made < 50; made++) await aProposal({ phase: many.phase, title: `En bænk ved stien ${made}` });
    const statements = (slug: string) => countStatements(() => listSimilarProposals(slug, 'En bænk ved stien'));
    expect(await statements(many.slug)).toBe(await statements(one.slug));
    expect(await listSimilarProposals(many.slug, 'En bænk ved stien')).toHaveLength(4);
  });

  test.each(["' | ! & <-> :*", '((((', "d'Angleterre's «bænk»", '%_\\'])('take anything somebody types: %s', async (typed) => {
    const { slug } = await aPlace();
    expect(await listSimilarProposals(slug, `${typed} bænk ved stien`)).toEqual([]);
  });

  test('are looked for by the title, or by how the text begins as long as there is none', () => {
    expect(wordsToCompare('En bænk', 'Så kan man hvile.')).toBe('En bænk');
    expect(wordsToCompare(' ', 'Så kan   man hvile.')).toBe('Så kan man hvile.');
    expect(wordsToCompare('En', '')).toBe('');
  });
});

describe('a proposal much like one everybody can read', () => {
  const words = {
    locale: 'da',
    senderShown: 'role',
    senderName: '',
    title: 'En bænk ved stien',
    text: 'Så kan man hvile undervejs, når man har gået langt.',
    falseAlarm: false,
    keepContact: false,
  } as const;

  test('comes back once, and is sent when its writer has seen the other', async () => {
    const { phase, slug } = await aPlace();
    await aProposal({ phase });
    const [citizen, submissionKey] = [await aCitizen(), crypto.randomUUID()];
    const sending = { ...words, project: slug, submissionKey };
    expect(await submitProposal(citizen, { ...sending, similar: 'ask' })).toEqual({ ok: false, code: 'similarExists' });
    expect(await db.contribution.count({ where: { projectId: phase.projectId } })).toBe(1);
    expect(await submitProposal(citizen, { ...sending, similar: 'seen' })).toMatchObject({ ok: true });
  });

  test('is not stopped by one that nobody can see, nor by one that is only a little alike', async () => {
    const { phase, slug } = await aPlace();
    await aProposal({ phase, isPublished: false });
    await aProposal({ phase, title: 'Lys på stien' });
    const sending = { ...words, project: slug, submissionKey: crypto.randomUUID(), similar: 'ask' } as const;
    expect(await submitProposal(await aCitizen(), sending)).toMatchObject({ ok: true });
  });
});

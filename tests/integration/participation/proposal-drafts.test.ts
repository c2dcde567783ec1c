import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import type { DraftField } from '@/lib/participation/draft-merge';
import { dropProposalDraft } from '@/lib/participation/server/drop-proposal-draft';
import { keepProposalDraft } from '@/lib/participation/server/keep-proposal-draft';
import { getProposalDraft, listBegunProposals } from '@/lib/participation/server/proposal-draft-queries';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase({ empty: 'first' });

type Moments = Partial<Record<DraftField, number>>;
const draft = (project: string, fields: Partial<Record<DraftField, string>>, at: number, seen: Moments = {}) => ({
  project,
  seen,
  settled: [],
  words: { fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, { text, at }])), aside: [] },
});

async function aSlug(): Promise<string> {
  const { projectId } = await aPhase();
  return (await db.project.findUniqueOrThrow({ where: { id: projectId } })).slug;
}

const words = {
  locale: 'da',
  senderShown: 'role',
  senderName: '',
  title: 'En bænk ved åen',
  text: 'Så kan man hvile ved vandet.',
  falseAlarm: false,
  keepContact: false,
} as const;

describe('a proposal kept on the account before it is sent', () => {
  test('waits for another device, is listed on one’s own page, and goes when it is thrown away', async () => {
    const [project, citizen] = [await aSlug(), await aCitizen()];
    await keepProposalDraft(citizen, draft(project, { title: 'En bænk', text: 'Ved åen.' }, 5));
    expect((await getProposalDraft(citizen, project)).fields.text).toEqual({ text: 'Ved åen.', at: 5 });
    expect(await listBegunProposals(citizen)).toMatchObject([{ words: 'En bænk', project: { slug: project } }]);
    expect(await listBegunProposals(await aCitizen())).toEqual([]);
    expect((await getProposalDraft(await aCitizen(), project)).fields).toEqual({});
    await dropProposalDraft(await aCitizen(), { project });
    expect(await listBegunProposals(citizen)).toHaveLength(1);
    expect(await dropProposalDraft(citizen, { project })).toEqual({ ok: true, value: null });
    expect(await dropProposalDraft(citizen, { project })).toEqual({ ok: true, value: null });
    expect(await listBegunProposals(citizen)).toEqual([]);
  });

  test('written in two places at once shows the latest and offers the other, until its writer throws it away', async () => {
    const [project, citizen] = [await aSlug(), await aCitizen()];
    await keepProposalDraft(citizen, draft(project, { text: 'Ved stien.' }, 9));
    const late = await keepProposalDraft(citizen, draft(project, { text: 'Ved åen.' }, 4));
    expect(late).toMatchObject({
      value: { fields: { text: { text: 'Ved stien.', at: 9 } }, aside: [{ field: 'text', text: 'Ved åen.' }] },
    });
    const settled = [{ field: 'text' as const, text: 'Ved åen.' }];
    expect(await keepProposalDraft(citizen, { ...draft(project, {}, 0), settled })).toMatchObject({ value: { aside: [] } });
  });

  test('loses nothing when two devices keep in the same moment', async () => {
    const [project, citizen] = [await aSlug(), await aCitizen()];
    await Promise.all(
      ['Ved åen.', 'Ved stien.', 'I skoven.'].map((text, at) => keepProposalDraft(citizen, draft(project, { text }, at + 1))),
    );
    const { fields, aside } = await getProposalDraft(citizen, project);
    expect(fields.text?.text).toBe('I skoven.');
    expect(aside.map(({ text }) => text).sort()).toEqual(['Ved stien.', 'Ved åen.']);
    expect(await db.proposalDraft.count({ where: { personId: citizen.personId } })).toBe(1);
  });

  test('is gone when every word is wiped', async () => {
    const [project, citizen] = [await aSlug(), await aCitizen()];
    await keepProposalDraft(citizen, draft(project, { text: 'Ved åen.' }, 1));
    await keepProposalDraft(citizen, draft(project, { text: '' }, 2, { text: 1 }));
    expect(await listBegunProposals(citizen)).toEqual([]);
  });

  test('keeps no word that looks like a personal number', async () => {
    const [project, citizen] = [await aSlug(), await aCitizen()];
    await keepProposalDraft(citizen, draft(project, { title: 'En bænk', text: 'Ring til 010190-1232.' }, 1));
    expect(JSON.stringify(await db.proposalDraft.findMany({ where: { personId: citizen.personId } }))).not.toContain('1232');
    expect((await getProposalDraft(citizen, project)).fields.title?.text).toBe('En bænk');
  });

  test('goes with the sending, and comes back from no tab that is late', async () => {
    const [project, citizen] = [await aSlug(), await aCitizen()];
    const late = draft(project, { title: words.title, text: words.text }, 3);
    await keepProposalDraft(citizen, draft(project, { title: words.title }, 1));
    const sending = { ...words, project, submissionKey: crypto.randomUUID() };
    const [sent] = await Promise.all([submitProposal(citizen, sending), keepProposalDraft(citizen, late)]);
    expect(sent).toMatchObject({ ok: true });
    expect(await keepProposalDraft(citizen, late)).toEqual({ ok: false, code: 'alreadySent' });
    expect(await listBegunProposals(citizen)).toEqual([]);
    expect(await keepProposalDraft(citizen, draft(project, { title: 'Noget andet' }, 4))).toMatchObject({ ok: true });
  });

  test('outlives the deadline: the words are the writer’s own', async () => {
    const { projectId } = await aPhase({ opensOn: new Date('2020-01-01'), closesOn: new Date('2020-02-01') });
    const { slug } = await db.project.findUniqueOrThrow({ where: { id: projectId } });
    expect(await keepProposalDraft(await aCitizen(), draft(slug, { text: 'For sent.' }, 1))).toMatchObject({ ok: true });
  });

  test('is for citizens, and about a project everybody can see', async () => {
    const project = await aSlug();
    const [written, citizen] = [draft(project, { text: 'Ved åen.' }, 1), await aCitizen()];
    expect(await keepProposalDraft(anonymous, written)).toEqual({ ok: false, code: 'signInNeeded' });
    expect(await keepProposalDraft(await anEmployee(), written)).toEqual({ ok: false, code: 'citizensOnly' });
    const unpublished = await aProject({ published: false });
    for (const slug of [unpublished.slug, 'findes-ikke'])
      expect(await keepProposalDraft(citizen, draft(slug, { text: 'Ved åen.' }, 1))).toEqual({
        ok: false,
        code: 'projectNotFound',
      });
  });
});

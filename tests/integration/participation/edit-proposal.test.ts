import { afterEach, describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { takeBackContribution } from '@/lib/moderation/server/take-back-contribution';
import { addToProposal } from '@/lib/participation/server/add-to-proposal';
import { editProposal } from '@/lib/participation/server/edit-proposal';
import { getOwnProposal } from '@/lib/participation/server/own-proposal-queries';
import { findWithdrawnProposal, getProposalPage } from '@/lib/participation/server/proposal-queries';
import { supportProposal } from '@/lib/participation/server/support-proposal';
import { setClock } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { anAnswer } from '@/tests/support/factories/decisions';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

const words = {
  locale: 'da',
  title: 'En bænk ved åen',
  text: 'Så kan man hvile ved vandet.',
  falseAlarm: false,
  keepContact: false,
} as const;
const more = { locale: 'da', text: 'Bænken kan stå ved åen.', falseAlarm: false, keepContact: false } as const;
const key = () => crypto.randomUUID();

async function aPublicOne(phase: Parameters<typeof aPhase>[0] = { moderation: 'after' }) {
  return aProposal({ phase: await aPhase(phase) });
}

describe('changing one’s own proposal', () => {
  test('shows the new words at once where the phase checks afterwards, and what they were before', async () => {
    const { code, author } = await aPublicOne();
    expect(await editProposal(author, { ...words, code, place: [10.88, 56.42] })).toEqual({
      ok: true,
      value: { code, published: true },
    });
    const page = await getProposalPage(null, code);
    expect(page?.proposal).toMatchObject({ title: words.title, text: words.text, place: { town: 'Grenaa' } });
    expect(page?.history).toMatchObject([{ title: 'En bænk ved stien', text: 'Så kan man hvile undervejs.' }]);
    expect(await db.event.count({ where: { type: 'proposal.edited' } })).toBe(1);
  });

  test('lets the new words wait where the phase checks first; nobody else reads either meanwhile', async () => {
    const { code, author } = await aPublicOne({ moderation: 'before' });
    expect(await editProposal(author, { ...words, code })).toMatchObject({ value: { published: false } });
    expect(await getProposalPage(null, code)).toBeNull();
    const held = await db.moderationCase.findFirstOrThrow();
    expect(held).toMatchObject({ closedAt: null, flags: ['edited'], version: 2 });
    await decideCase(await anEmployee(['moderator']), { code, version: 2, outcome: 'published' });
    const page = await getProposalPage(null, code);
    expect(page?.proposal.text).toBe(words.text);
    expect(page?.history).toHaveLength(1);
  });

  test('holds new words back when screening notices something', async () => {
    const { code, author } = await aPublicOne();
    const shouted = {
      ...words,
      code,
      text: 'HVORFOR ER DER INGEN BÆNKE VED ÅEN? DET ER IKKE I ORDEN, OG DET VED I GODT ALLE SAMMEN!',
    };
    expect(await editProposal(author, shouted)).toMatchObject({ value: { published: false } });
    expect((await db.moderationCase.findFirstOrThrow()).flags).toContain('edited');
    expect(await editProposal(author, { ...words, code, text: 'Ring til 010190-1232 om bænken.' })).toMatchObject({ ok: false });
  });

  test('keeps what nobody has read out of the history', async () => {
    const proposal = await aProposal({ isPublished: false });
    await editProposal(proposal.author, { ...words, code: proposal.code });
    const officer = await anEmployee(['moderator']);
    await decideCase(officer, { code: proposal.code, version: 2, outcome: 'published' });
    expect((await getProposalPage(null, proposal.code))?.history).toEqual([]);
  });

  test('sent twice is one change, and the same words are none', async () => {
    const { code, author } = await aPublicOne();
    await Promise.all([editProposal(author, { ...words, code }), editProposal(author, { ...words, code })]);
    await editProposal(author, { ...words, code });
    expect(await db.formerText.count()).toBe(1);
  });

  test.each([
    ['supported', async (proposal: { id: string }) => void (await aSupport({ proposal }))],
    ['answered', async ({ id }: { id: string }) => void (await anAnswer(id))],
    ['withdrawn', async ({ id }: { id: string }) => void (await db.withdrawal.create({ data: { contributionId: id } }))],
  ])('is refused once it is %s', async (code, happens) => {
    const proposal = await aPublicOne();
    await happens(proposal);
    expect(await editProposal(proposal.author, { ...words, code: proposal.code })).toMatchObject({ ok: false, code });
    expect((await db.contribution.findFirstOrThrow({ where: { id: proposal.id } })).text).not.toBe(words.text);
  });

  test('ends with the phase', async () => {
    const { code, author } = await aPublicOne();
    setClock(new Date('2100-01-01'));
    expect(await editProposal(author, { ...words, code })).toMatchObject({ ok: false, code: 'phaseClosed' });
  });

  test('is for its author alone', async () => {
    const { code } = await aPublicOne();
    expect(await editProposal(anonymous, { ...words, code })).toEqual({ ok: false, code: 'signInNeeded' });
    expect(await editProposal(await aCitizen(), { ...words, code })).toEqual({ ok: false, code: 'proposalNotFound' });
    expect(await getOwnProposal(await aCitizen(), code)).toBeNull();
  });

  test('and a support in the same moment are decided by the database: never an edit after a support', async () => {
    for (let round = 0; round < 8; round++) {
      const { id, code, author } = await aPublicOne();
      const reader = await aCitizen();
      const [edit, support] = await Promise.all([editProposal(author, { ...words, code }), supportProposal(reader, { code })]);
      expect(support).toMatchObject({ ok: true });
      const { text } = await db.contribution.findUniqueOrThrow({ where: { id } });
      expect(text === words.text).toBe(edit.ok);
      if (!edit.ok) expect(edit.code).toBe('supported');
      expect(await editProposal(author, { ...words, code, text: 'Noget helt andet nu.' })).toMatchObject({ code: 'supported' });
    }
  });
});

describe('adding to one’s own proposal', () => {
  test('is for what others have supported, and stands under it with its time', async () => {
    const proposal = await aPublicOne();
    const { code, author } = proposal;
    expect(await addToProposal(author, { ...more, code, submissionKey: key() })).toMatchObject({ code: 'stillEditable' });
    await aSupport({ proposal });
    expect(await getOwnProposal(author, code)).toMatchObject({ editRefusal: 'supported', addRefusal: null });
    expect(await addToProposal(author, { ...more, code, submissionKey: key() })).toMatchObject({ value: { published: true } });
    const page = await getProposalPage(null, code);
    expect(page?.additions).toMatchObject([{ kind: 'addition', text: more.text }]);
    expect(page?.comments.items).toEqual([]);
  });

  test('waits for an officer where the phase checks first', async () => {
    const proposal = await aPublicOne({ moderation: 'before' });
    await aSupport({ proposal });
    await addToProposal(proposal.author, { ...more, code: proposal.code, submissionKey: key() });
    expect((await getProposalPage(null, proposal.code))?.additions).toEqual([]);
    expect(await db.moderationCase.count({ where: { closedAt: null } })).toBe(1);
  });

  test('sent twice is one, and nobody else’s', async () => {
    const proposal = await aPublicOne();
    await aSupport({ proposal });
    const input = { ...more, code: proposal.code, submissionKey: key() };
    await Promise.all([addToProposal(proposal.author, input), addToProposal(proposal.author, input)]);
    expect(await db.addition.count()).toBe(1);
    expect(await addToProposal(await aCitizen(), input)).toEqual({ ok: false, code: 'proposalNotFound' });
    expect(await addToProposal(anonymous, input)).toEqual({ ok: false, code: 'signInNeeded' });
  });
});

test('a proposal taken back says so at its address, in its own project alone; the record stays', async () => {
  const { id, code, author, phase } = await aPublicOne();
  const { slug } = await db.project.findUniqueOrThrow({ where: { id: phase.projectId } });
  expect(await findWithdrawnProposal(slug, code)).toBeNull();
  await takeBackContribution(author, { code });
  expect(await getProposalPage(null, code)).toBeNull();
  expect(await findWithdrawnProposal(slug, code)).toBe(id);
  expect(await findWithdrawnProposal('et-andet', code)).toBeNull();
  expect(await db.contribution.count({ where: { id } })).toBe(1);
});

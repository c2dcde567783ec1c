import { afterEach, describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { takeBackContribution } from '@/lib/moderation/server/take-back-contribution';
import { acceptCoAuthorship } from '@/lib/participation/server/accept-co-authorship';
import { addToProposal } from '@/lib/participation/server/add-to-proposal';
import { getCoAuthors, getInvitation } from '@/lib/participation/server/co-author-queries';
import { declineCoAuthorship } from '@/lib/participation/server/decline-co-authorship';
import { editProposal } from '@/lib/participation/server/edit-proposal';
import { inviteCoAuthor } from '@/lib/participation/server/invite-co-author';
import { leaveCoAuthorship } from '@/lib/participation/server/leave-co-authorship';
import { getOwnProposal } from '@/lib/participation/server/own-proposal-queries';
import { participationPersonalData } from '@/lib/participation/server/personal-data';
import { getProposalPage } from '@/lib/participation/server/proposal-queries';
import { removeCoAuthor } from '@/lib/participation/server/remove-co-author';
import { supportProposal } from '@/lib/participation/server/support-proposal';
import { getOwnSupport } from '@/lib/participation/server/support-queries';
import { withdrawInvitation } from '@/lib/participation/server/withdraw-invitation';
import { setClock } from '@/lib/platform/clock';
import { listMyContributions } from '@/lib/thread/server/my-contributions';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aCoAuthor, aCoAuthorInvitation, aComment, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';

const db = testDatabase();
afterEach(() => setClock(undefined));

const address = () => `${crypto.randomUUID()}@borger.example`;
const yes = { senderShown: 'role', senderName: '' } as const;
const aPublicOne = async (over: Parameters<typeof aPhase>[0] = { moderation: 'after' }) =>
  aProposal({ phase: await aPhase(over) });

/** The secret in the last mail to an address. */
async function tokenFor(toAddress: string): Promise<string> {
  const mail = await db.delivery.findFirstOrThrow({ where: { toAddress }, orderBy: { createdAt: 'desc' } });
  return mail.secret ?? '';
}

describe('asking somebody to stand behind a proposal', () => {
  test('sends one mail that repeats no word of it, with a link that opens it', async () => {
    const [{ code, author }, email] = [await aPublicOne(), address()];
    expect(await inviteCoAuthor(author, { code, locale: 'en', email })).toEqual({ ok: true, value: { code } });
    const mails = await db.delivery.findMany({ where: { toAddress: email } });
    expect(mails).toMatchObject([{ purpose: 'co_author_invitation', locale: 'en', recipientId: null }]);
    expect(JSON.stringify(mails[0]?.data)).not.toContain('bænk');
    const token = await tokenFor(email);
    expect(await getInvitation(token)).toMatchObject({ code, title: 'En bænk ved stien', from: null });
    expect(JSON.stringify(await db.coAuthorInvitation.findMany())).not.toContain(token);
    expect(await getCoAuthors(author, code)).toMatchObject({ isAuthor: true, invitations: [{ email }], coAuthors: [] });
  });

  test('answers the same whether or not an account has the address', async () => {
    const [{ code, author }, known] = [await aPublicOne(), await aCitizen()];
    const { email } = await db.user.findUniqueOrThrow({ where: { id: known.personId } });
    const ask = (to: string) => inviteCoAuthor(author, { code, locale: 'da', email: to });
    expect(await ask(email ?? '')).toEqual(await ask(address()));
  });

  test('asked again the same address has one invitation, and only the latest link opens it', async () => {
    const [{ code, author }, email] = [await aPublicOne(), address()];
    await inviteCoAuthor(author, { code, locale: 'da', email });
    const first = await tokenFor(email);
    await inviteCoAuthor(author, { code, locale: 'da', email });
    expect(await db.coAuthorInvitation.count({ where: { email } })).toBe(1);
    expect(await getInvitation(first)).toBeNull();
  });

  test('is for an author, about a proposal that stands, to somebody else, and for a handful', async () => {
    const { id, code, author } = await aPublicOne();
    const ask = (email: string, actor: Parameters<typeof inviteCoAuthor>[0] = author) =>
      inviteCoAuthor(actor, { code, locale: 'da', email });
    expect(await ask('ingen adresse')).toEqual({ ok: false, code: 'notAnAddress' });
    const { email } = await db.user.findUniqueOrThrow({ where: { id: author.personId } });
    expect(await ask(email ?? '')).toEqual({ ok: false, code: 'ownAddress' });
    expect(await ask(address(), anonymous)).toEqual({ ok: false, code: 'signInNeeded' });
    expect(await ask(address(), await aCitizen())).toEqual({ ok: false, code: 'proposalNotFound' });
    const coAuthor = await aCitizen();
    await aCoAuthor({ proposal: { id }, by: coAuthor });
    expect(await ask(address(), coAuthor)).toEqual({ ok: false, code: 'proposalNotFound' });
    const asked = await Promise.all(Array.from({ length: 7 }, () => ask(address())));
    expect(asked.filter(({ ok }) => ok)).toHaveLength(4);
    expect(asked.filter((each) => !each.ok && each.code === 'enoughCoAuthors')).toHaveLength(3);
    await takeBackContribution(author, { code });
    expect(await ask(address())).toEqual({ ok: false, code: 'proposalNotFound' });
  });

  test('fills nobody’s mailbox, whoever asks', async () => {
    const email = address();
    const answers = [];
    for (let at = 0; at < 6; at++) {
      const { code, author } = await aPublicOne();
      answers.push(await inviteCoAuthor(author, { code, locale: 'da', email }));
    }
    expect(answers.at(-1)).toEqual({ ok: false, code: 'askedTooOften' });
    expect(await db.delivery.count({ where: { toAddress: email } })).toBe(5);
  });

  test('can be taken back: the link opens nothing, and the address is gone', async () => {
    const [{ code, author }, email] = [await aPublicOne(), address()];
    await inviteCoAuthor(author, { code, locale: 'da', email });
    const { id } = await db.coAuthorInvitation.findFirstOrThrow({ where: { email } });
    expect(await withdrawInvitation(await aCitizen(), { code, id })).toEqual({ ok: false, code: 'proposalNotFound' });
    expect(await withdrawInvitation(author, { code, id })).toMatchObject({ ok: true });
    expect(await getInvitation(await tokenFor(email))).toBeNull();
  });
});

describe('answering', () => {
  test('yes makes a co-author shown as they chose, uses the link up, and takes their support back', async () => {
    const proposal = await aPublicOne();
    const { token } = await aCoAuthorInvitation({ proposal });
    const citizen = await aCitizen();
    await aSupport({ proposal, by: citizen });
    expect(await acceptCoAuthorship(citizen, { token, senderShown: 'name', senderName: 'Anna Bæk' })).toEqual({
      ok: true,
      value: { code: proposal.code },
    });
    expect((await getProposalPage(null, proposal.code))?.proposal.coAuthors).toEqual(['Anna Bæk']);
    expect(await db.support.count({ where: { proposalId: proposal.id } })).toBe(0);
    expect(await acceptCoAuthorship(await aCitizen(), { token, ...yes })).toEqual({ ok: false, code: 'invitationOver' });
    expect(await getCoAuthors(proposal.author, proposal.code)).toMatchObject({
      coAuthors: [{ name: 'Anna Bæk' }],
      invitations: [],
    });
  });

  test('shows no protected name, and none where the phase shows none', async () => {
    const [proposal, unnamed] = [await aPublicOne(), await aPublicOne({ moderation: 'after', senderNames: 'never' })];
    const citizen = await aCitizen({ name: 'Anna Bæk' });
    for (const each of [proposal, unnamed]) await aCoAuthor({ proposal: each, by: citizen, senderShown: 'name' });
    expect((await getProposalPage(null, proposal.code))?.proposal.coAuthors).toEqual(['Anna Bæk']);
    expect((await getProposalPage(null, unnamed.code))?.proposal.coAuthors).toEqual([null]);
    await db.user.update({ where: { id: citizen.personId }, data: { isProtected: true } });
    expect((await getProposalPage(null, proposal.code))?.proposal.coAuthors).toEqual([null]);
    const { token } = await aCoAuthorInvitation({ proposal });
    await acceptCoAuthorship(citizen, { token, senderShown: 'name', senderName: 'Anna Bæk' });
    expect(await db.coAuthor.findFirst({ where: { proposalId: proposal.id } })).toMatchObject({ senderShown: 'role' });
  });

  test('is done once by whoever races, and by no author of their own', async () => {
    const proposal = await aPublicOne();
    const { token } = await aCoAuthorInvitation({ proposal });
    expect(await acceptCoAuthorship(proposal.author, { token, ...yes })).toEqual({ ok: false, code: 'ownProposal' });
    const racing = await Promise.all([1, 2, 3].map(async () => acceptCoAuthorship(await aCitizen(), { token, ...yes })));
    expect(racing.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.coAuthor.count({ where: { proposalId: proposal.id } })).toBe(1);
  });

  test('needs somebody signed in as a citizen, a name where one is to be shown, and an invitation that holds', async () => {
    const proposal = await aPublicOne();
    const { token } = await aCoAuthorInvitation({ proposal });
    const citizen = await aCitizen();
    expect(await acceptCoAuthorship(anonymous, { token, ...yes })).toEqual({ ok: false, code: 'signInNeeded' });
    expect(await acceptCoAuthorship(await anEmployee(), { token, ...yes })).toEqual({ ok: false, code: 'citizensOnly' });
    expect(await acceptCoAuthorship(citizen, { token, senderShown: 'name', senderName: '' })).toEqual({
      ok: false,
      code: 'nameRequired',
    });
    expect(await acceptCoAuthorship(citizen, { token: 'unknown-unknown-unknown', ...yes })).toEqual({
      ok: false,
      code: 'invitationOver',
    });
    setClock(new Date(Date.now() + 15 * 86_400_000));
    expect(await acceptCoAuthorship(citizen, { token, ...yes })).toEqual({ ok: false, code: 'invitationOver' });
  });

  test.each(['withdrawn', 'hidden'] as const)('opens nothing once the proposal is %s', async (fate) => {
    const proposal = await aPublicOne();
    const { token } = await aCoAuthorInvitation({ proposal });
    if (fate === 'withdrawn') await takeBackContribution(proposal.author, { code: proposal.code });
    else
      await decideCase(await anEmployee(['moderator']), {
        code: proposal.code,
        version: 1,
        outcome: 'hidden',
        reason: 'off_topic',
        text: 'Det handler om noget andet.',
      });
    expect(await getInvitation(token)).toBeNull();
    expect(await acceptCoAuthorship(await aCitizen(), { token, ...yes })).toEqual({ ok: false, code: 'invitationOver' });
  });

  test('no needs no account, and leaves nothing of the address', async () => {
    const { token, email } = await aCoAuthorInvitation();
    expect(await declineCoAuthorship(anonymous, { token })).toEqual({ ok: true, value: null });
    expect(await db.coAuthorInvitation.count({ where: { email } })).toBe(0);
    expect(await declineCoAuthorship(anonymous, { token })).toEqual({ ok: false, code: 'invitationOver' });
  });
});

describe('a co-author', () => {
  const words = { locale: 'da', title: 'En bænk ved åen', text: 'Så kan man hvile ved vandet.' } as const;
  const plain = { falseAlarm: false, keepContact: false } as const;

  async function aShared() {
    const proposal = await aPublicOne();
    const citizen = await aCitizen();
    await aCoAuthor({ proposal, by: citizen });
    return { ...proposal, citizen };
  }

  test('edits and adds as the author does, finds it among their own, and cannot support it', async () => {
    const { id, code, citizen, author } = await aShared();
    expect(await editProposal(citizen, { ...words, ...plain, code })).toMatchObject({ value: { published: true } });
    expect((await listMyContributions(citizen)).rows).toMatchObject([{ code, isShared: true }]);
    expect((await listMyContributions(author)).rows).toMatchObject([{ code, isShared: false }]);
    expect(await supportProposal(citizen, { code })).toEqual({ ok: false, code: 'ownProposal' });
    expect(await getOwnSupport(citizen, code)).toMatchObject({ isAuthor: true });
    await aSupport({ proposal: { id } });
    await db.contribution.update({ where: { id }, data: { senderShown: 'name' } });
    const more = { locale: 'da', text: 'Bænken kan stå ved åen.', submissionKey: crypto.randomUUID(), ...plain } as const;
    expect(await addToProposal(citizen, { ...more, code })).toMatchObject({ ok: true });
    const addition = await db.contribution.findFirstOrThrow({ where: { kind: 'addition', authorId: citizen.personId } });
    expect(addition.senderShown).toBe('role');
  });

  test('does not take it back, ask others or remove them', async () => {
    const { code, citizen } = await aShared();
    expect(await takeBackContribution(citizen, { code })).toEqual({ ok: false, code: 'contributionNotFound' });
    expect(await removeCoAuthor(citizen, { code, ref: 'x' })).toEqual({ ok: false, code: 'proposalNotFound' });
    expect(await getCoAuthors(citizen, code)).toMatchObject({ isAuthor: false, invitations: [], coAuthors: [{ isMe: true }] });
  });

  test('leaves, or is removed by the author, and has nothing more to do with it', async () => {
    const { code, citizen, author } = await aShared();
    expect(await leaveCoAuthorship(author, { code })).toEqual({ ok: false, code: 'proposalNotFound' });
    expect(await leaveCoAuthorship(citizen, { code })).toEqual({ ok: true, value: { code } });
    expect(await getOwnProposal(citizen, code)).toBeNull();
    expect(await supportProposal(citizen, { code })).toMatchObject({ ok: true });
    const other = await aShared();
    const [{ ref } = { ref: '' }] = (await getCoAuthors(other.author, other.code))?.coAuthors ?? [];
    expect(await removeCoAuthor(author, { code: other.code, ref })).toEqual({ ok: false, code: 'proposalNotFound' });
    expect(await removeCoAuthor(other.author, { code: other.code, ref })).toMatchObject({ ok: true });
    expect(await removeCoAuthor(other.author, { code: other.code, ref })).toEqual({ ok: false, code: 'coAuthorNotFound' });
    expect(await editProposal(other.citizen, { ...words, ...plain, code: other.code })).toMatchObject({
      code: 'proposalNotFound',
    });
  });

  test('sees that it is taken back, and can do nothing more with it', async () => {
    const { code, citizen, author } = await aShared();
    await takeBackContribution(author, { code });
    expect(await getOwnProposal(citizen, code)).toMatchObject({ isWithdrawn: true, isPublic: false, editRefusal: 'withdrawn' });
    expect(await getCoAuthors(citizen, code)).toBeNull();
    expect(await editProposal(citizen, { ...words, ...plain, code })).toMatchObject({ code: 'withdrawn' });
  });

  test('is gone from it with their account, and the page is drawn anew', async () => {
    const { id, code, citizen } = await aShared();
    const { email } = await db.user.findUniqueOrThrow({ where: { id: citizen.personId } });
    await aCoAuthorInvitation({ proposal: { id }, email: email ?? '' });
    const person = { id: citizen.personId, email, keptIds: [], hidesKept: false, at: new Date() };
    await participationPersonalData.erase(person);
    expect((await getProposalPage(null, code))?.proposal.coAuthors).toEqual([]);
    expect(await db.coAuthorInvitation.count({ where: { proposalId: id } })).toBe(0);
    expect(await db.event.findFirst({ where: { type: 'co_author.left' }, orderBy: { id: 'desc' } })).toMatchObject({
      ids: { proposal: id },
    });
  });

  test('hears of what others say of it', async () => {
    const { id, phase, citizen, author } = await aShared();
    await aComment({ onProposal: { id, phase } });
    await tellEverybody();
    const toldTo = async (recipientId: string) =>
      (await db.notification.findMany({ where: { recipientId }, orderBy: { id: 'asc' } })).map(({ purpose }) => purpose);
    expect(await toldTo(citizen.personId)).toEqual(['comment_on_mine']);
    expect(await toldTo(author.personId)).toEqual(['published', 'comment_on_mine']);
  });
});

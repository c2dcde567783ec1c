import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { getServedFile } from '@/lib/contributions/server/served-file';
import { receiveFiles } from '@/lib/files/server/receive-files';
import { confirmSignIn } from '@/lib/identity/server/confirm-sign-in';
import { requestSignInLink } from '@/lib/identity/server/request-sign-in-link';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { claimContributions } from '@/lib/participation/server/claim-contributions';
import { confirmGuest } from '@/lib/participation/server/confirm-guest';
import { getGuestReceipt, getGuestToConfirm } from '@/lib/participation/server/guest-queries';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { submitHearingReply } from '@/lib/participation/server/submit-hearing-reply';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { supportProposal } from '@/lib/participation/server/support-proposal';
import { now, setClock } from '@/lib/platform/clock';
import { getPath } from '@/lib/thread/server/path-queries';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { testDatabase } from '@/tests/support/database';
import { aGuestProposal, aGuestReply, guestProposalInput } from '@/tests/support/factories/guests';
import { aHearing, replyInput } from '@/tests/support/factories/hearings';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';

const db = testDatabase();
afterEach(() => setClock(undefined));

/** Signs in by the link of a mail, as the page does. */
async function signIn(email: string) {
  await requestSignInLink(anonymous, { email, locale: 'da', returnTo: '/', browser: '' });
  const { secret } = await db.delivery.findFirstOrThrow({ where: { purpose: 'sign_in', toAddress: email, state: 'pending' } });
  const done = await confirmSignIn(anonymous, { token: secret ?? '' }, claimContributions);
  expect(done).toMatchObject({ ok: true });
  return db.user.findUniqueOrThrow({ where: { email } });
}

describe('a contribution without an account', () => {
  it('is held, in no queue and seen by nobody, until the link of the mail is confirmed', async () => {
    const { id, code, receipt, token } = await aGuestProposal();
    expect(await db.moderationCase.count()).toBe(0);
    expect(await getContributionViews([id])).toEqual([]);
    expect(await getPath(code, now())).toMatchObject({ status: 'unconfirmed' });
    expect(await getGuestReceipt(receipt ?? '')).toMatchObject({ code, isConfirmed: false });

    expect(await getGuestToConfirm(token)).toMatchObject({ code });
    expect(await db.moderationCase.count()).toBe(0);
    expect(await confirmGuest(anonymous, { token })).toEqual({ ok: true, value: { receipt } });
    expect(await db.moderationCase.findMany()).toMatchObject([{ contributionId: id, closedAt: null }]);
    expect(await getPath(code, now())).toMatchObject({ status: 'waiting' });
    expect(await getGuestReceipt(receipt ?? '')).toMatchObject({ isConfirmed: true, isPublished: false });
  });

  it('keeps the address out of every event and the secret out of the table', async () => {
    const { email, token } = await aGuestProposal();
    await confirmGuest(anonymous, { token });
    expect(JSON.stringify(await db.event.findMany({ select: { ids: true, subject: true, actorId: true } }))).not.toContain(email);
    expect(await db.guestSender.count({ where: { tokenHash: token } })).toBe(0);
  });

  it('is shown at once after the confirmation where a phase is checked afterwards', async () => {
    const { id, token } = await aGuestProposal({
      phase: await aPhase({ requires: 'anyone', moderation: 'after' }),
      senderShown: 'name',
    });
    await confirmGuest(anonymous, { token });
    expect(await getContributionViews([id])).toMatchObject([{ senderName: 'Grethe Gæst' }]);
  });

  it('confirmed by two at once opens one case, and the link is then used up', async () => {
    const { token } = await aGuestProposal();
    const tried = await Promise.all(Array.from({ length: 8 }, () => confirmGuest(anonymous, { token })));
    expect(tried.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.moderationCase.count()).toBe(1);
    expect(await getGuestToConfirm(token)).toBeNull();
  });

  it('sent twice at once is one contribution, one mail and one receipt', async () => {
    const input = await guestProposalInput();
    const tried = await Promise.all(Array.from({ length: 4 }, () => submitProposal(anonymous, input)));
    expect(new Set(tried.map((each) => (each.ok ? each.value.receipt : each.code))).size).toBe(1);
    expect(await db.contribution.count()).toBe(1);
    expect(await db.delivery.count()).toBe(1);
  });

  it.each([
    [{ senderName: '' }, 'guestNameRequired'],
    [{ guestEmail: ' ' }, 'guestEmailRequired'],
    [{ guestEmail: 'ikke en adresse' }, 'notAnAddress'],
    [{ senderName: 'Anna 20 20 20 20' }, 'contactInName'],
  ])('is refused with %o: %s', async (wrong, code) => {
    expect(await submitProposal(anonymous, { ...(await guestProposalInput()), ...wrong })).toMatchObject({ ok: false, code });
    expect(await db.contribution.count()).toBe(0);
  });

  it.each(['mail', 'mitid', 'resident'] as const)('is not taken in a phase that asks for %s', async (requires) => {
    const input = await guestProposalInput({ phase: await aPhase({ requires }) });
    expect(await submitProposal(anonymous, input)).toMatchObject({ ok: false, code: 'signInNeeded' });
  });

  it('is words alone: a support still asks for an account', async () => {
    const { code } = await aProposal({ phase: await aPhase({ requires: 'anyone' }) });
    expect(await supportProposal(anonymous, { code })).toMatchObject({ ok: false, code: 'signInNeeded' });
  });

  it('says the same to an address with an account and one without', async () => {
    const person = await aCitizen();
    const { email } = await db.user.findUniqueOrThrow({ where: { id: person.personId } });
    const [known, unknown] = [await aGuestProposal({ email: email ?? '' }), await aGuestProposal()];
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(await db.contribution.count({ where: { authorId: person.personId } })).toBe(0);
  });

  it('is asked for ten times a day from one mailbox at most, however the address is written', async () => {
    for (let sent = 0; sent < 10; sent++) await aGuestProposal({ email: `gaest+${sent}@gaest.example` });
    expect(await submitProposal(anonymous, await guestProposalInput({ email: 'gaest@gaest.example' }))).toMatchObject({
      ok: false,
      code: 'guestTooMany',
    });
  });

  it('can be a comment, on the phase and on a proposal', async () => {
    const phase = await aPhase({ requires: 'anyone' });
    const { code: proposal } = await aProposal({ phase });
    const { title: _, ...input } = await guestProposalInput({ phase });
    for (const on of ['', proposal])
      expect(await submitComment(anonymous, { ...input, proposal: on, text: 'God idé.' })).toMatchObject({
        ok: true,
        value: { published: false },
      });
    expect(await db.guestSender.count()).toBe(2);
  });
});

describe('a hearing reply without an account', () => {
  it('counts as received when it is sent: numbered, in time, and with a receipt that says so', async () => {
    const { id, receipt } = await aGuestReply();
    expect(await db.hearingReply.findMany()).toMatchObject([{ contributionId: id, number: 1 }]);
    expect(await getGuestReceipt(receipt ?? '')).toMatchObject({ reply: { number: 1, isLate: false }, isConfirmed: false });
  });

  it('comes late like any other when the deadline passes while it is written', async () => {
    const hearing = await aHearing({ requires: 'anyone' });
    setClock(new Date(hearing.closesOn.getTime() + 2 * 86_400_000));
    const sent = await submitHearingReply(anonymous, {
      ...replyInput(hearing),
      senderName: 'Grethe Gæst',
      guestEmail: 'grethe@gaest.example',
    });
    expect(sent).toMatchObject({ ok: true });
    expect(await getGuestReceipt((sent.ok && sent.value.receipt) || '')).toMatchObject({ reply: { isLate: true } });
  });

  it('is shown only once it is confirmed', async () => {
    const { id, token } = await aGuestReply();
    expect(await db.moderationCase.count()).toBe(0);
    await confirmGuest(anonymous, { token });
    expect(await db.moderationCase.findMany()).toMatchObject([{ contributionId: id }]);
  });
});

describe('what becomes of it', () => {
  it('is told to the confirmed address: shown, hidden with its reason, and nothing to one that is not confirmed', async () => {
    const [confirmed, unconfirmed] = [await aGuestProposal(), await aGuestProposal()];
    await confirmGuest(anonymous, { token: confirmed.token });
    const officer = await anEmployee(['moderator']);
    const { version } = await db.moderationCase.findUniqueOrThrow({ where: { contributionId: confirmed.id } });
    const hidden = {
      code: confirmed.code,
      version,
      outcome: 'hidden',
      reason: 'off_topic',
      text: 'Det hører til et andet projekt.',
    };
    expect(await decideCase(officer, hidden as Parameters<typeof decideCase>[1])).toMatchObject({ ok: true });
    await tellEverybody();
    const mails = await db.delivery.findMany({ where: { purpose: { not: 'guest_confirmation' } } });
    expect(mails).toMatchObject([{ purpose: 'hidden', toAddress: confirmed.email, recipientId: null }]);
    const mail = mails[0] && (await composeMail(mails[0]));
    expect(mail?.text).toContain('Det hører til et andet projekt.');
    expect(mail?.text).toContain(`/min-side/bidrag/${confirmed.code}`);
    expect(mails.map(({ toAddress }) => toAddress)).not.toContain(unconfirmed.email);
  });

  it('becomes theirs when they sign in with that address: the author, the name, and no address beside it', async () => {
    const { id, token, email } = await aGuestProposal({ senderShown: 'name' });
    await confirmGuest(anonymous, { token });
    const person = await signIn(email);
    expect(await db.contribution.findUniqueOrThrow({ where: { id } })).toMatchObject({ authorId: person.id });
    expect(person.name).toBe('Grethe Gæst');
    expect(await db.guestSender.count()).toBe(0);
    expect(await db.event.count({ where: { type: 'contribution.claimed' } })).toBe(1);
  });

  it('stays nobody’s when it was never confirmed: an address can be written by anybody', async () => {
    const { id, email } = await aGuestProposal();
    await signIn(email);
    expect(await db.contribution.findUniqueOrThrow({ where: { id } })).toMatchObject({ authorId: null });
  });

  it('goes to the account at once when the address has one', async () => {
    const { email } = await db.user.findUniqueOrThrow({ where: { id: (await aCitizen()).personId } });
    const { id, token } = await aGuestProposal({ email: email ?? '' });
    await confirmGuest(anonymous, { token });
    expect(await db.contribution.findUniqueOrThrow({ where: { id }, select: { author: true } })).toMatchObject({
      author: { email },
    });
  });

  it('goes nowhere while the account of the address is blocked, and the link can be used afterwards', async () => {
    const { personId } = await aCitizen();
    const { email } = await db.user.findUniqueOrThrow({ where: { id: personId } });
    const { token } = await aGuestProposal({ email: email ?? '' });
    const endsAt = new Date(now().getTime() + 3 * 86_400_000);
    await db.block.create({ data: { personId, reason: 'abuse', text: 'Ro på.', endsAt } });
    expect(await confirmGuest(anonymous, { token })).toMatchObject({ ok: false, code: 'blocked' });
    await db.block.updateMany({ data: { liftedAt: now() } });
    expect(await confirmGuest(anonymous, { token })).toMatchObject({ ok: true });
  });
});

it('is forgotten with the account of its address, but a hearing reply stays on record without its sender', async () => {
  const { contributionsPersonalData } = await import('@/lib/contributions/server/personal-data');
  const { personId: id } = await aCitizen();
  const email = 'glem@gaest.example';
  await aGuestProposal({ email });
  await aGuestReply({ email });
  await contributionsPersonalData.erase({ id, email, keptIds: [], hidesKept: false, at: now() });
  expect(await db.contribution.findMany({ select: { kind: true, senderShown: true } })).toEqual([
    { kind: 'hearing_reply', senderShown: 'erased' },
  ]);
  expect(await db.guestSender.count()).toBe(0);
});

describe('files of a guest', () => {
  const left = { uploadKey: '', dropped: [], altTexts: {}, falseAlarm: false, keepContact: false, quarantineFile: false };
  const pdf = (words: string, slot = 0) => ({ slot, name: `brev-${slot}.pdf`, altText: '', bytes: aPdf([words]) });

  it('are held with the words and looked at with them once the address is confirmed', async () => {
    const taken = await receiveFiles(anonymous, { ...left, files: [pdf('Ring på 20 20 20 20'), pdf('En bænk', 1)] });
    if (!taken.ok) throw new Error(taken.code);
    const sent = await submitProposal(anonymous, { ...(await guestProposalInput()), uploadKey: taken.value.uploadKey });
    if (!sent.ok) throw new Error(sent.code);
    const { id } = await db.contribution.findFirstOrThrow();
    const files = await db.uploadedFile.findMany({ orderBy: { slot: 'asc' } });
    expect(files).toMatchObject([
      { contributionId: id, ownerId: null, screening: 'held' },
      { contributionId: id, screening: 'clear' },
    ]);
    expect(await getServedFile(anonymous, files[1]?.id ?? '')).toBeNull();
    const { secret } = await db.delivery.findFirstOrThrow({ where: { guestId: id } });
    await confirmGuest(anonymous, { token: secret ?? '' });
    expect(await db.moderationCase.findMany()).toMatchObject([{ flags: ['file_contact'] }]);
  });

  it('chosen twice in one form, also at once, are one', async () => {
    const uploadKey = 'k'.repeat(43);
    await Promise.all([1, 2].map(() => receiveFiles(anonymous, { ...left, uploadKey, files: [pdf('En bænk')] })));
    expect(await db.uploadedFile.count()).toBe(1);
  });

  it('are nobody else’s to send: another form finds none of them', async () => {
    await receiveFiles(anonymous, { ...left, files: [pdf('En bænk')] });
    await submitProposal(anonymous, { ...(await guestProposalInput()), uploadKey: '' });
    await submitProposal(anonymous, { ...(await guestProposalInput()), uploadKey: 'x'.repeat(43) });
    expect(await db.uploadedFile.count({ where: { contributionId: { not: null } } })).toBe(0);
  });

  it('are limited by address: more than a hundred megabytes in a day come back with the words', async () => {
    const taken = await receiveFiles(anonymous, { ...left, files: [pdf('En bænk')] });
    const uploadKey = taken.ok ? taken.value.uploadKey : '';
    await db.uploadedFile.updateMany({ data: { bytes: 101 * 1024 * 1024 } });
    const input = { ...(await guestProposalInput()), uploadKey };
    expect(await submitProposal(anonymous, input)).toMatchObject({ ok: false, code: 'guestFilesTooMany' });
    expect(await db.contribution.count()).toBe(0);
  });
});

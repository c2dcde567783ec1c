import { anonymous } from '@/lib/audit/actor';
import { submitHearingReply } from '@/lib/participation/server/submit-hearing-reply';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { db } from '@/lib/platform/db';
import { aHearing, replyInput } from './hearings';
import { aPhase } from './projects';

type Guest = { email?: string; name?: string; senderShown?: 'role' | 'name' };
type Phase = Awaited<ReturnType<typeof aPhase>>;

const guestOf = ({ email = `${crypto.randomUUID()}@gaest.example`, name = 'Grethe Gæst', senderShown = 'role' }: Guest) => ({
  guestEmail: email,
  senderName: name,
  senderShown,
});

/** What the form sends of somebody without an account who proposes something. */
export async function guestProposalInput({ phase, ...guest }: Guest & { phase?: Phase } = {}) {
  const open = phase ?? (await aPhase({ requires: 'anyone' }));
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: open.projectId }, select: { slug: true } });
  return {
    locale: 'da',
    project: slug,
    title: 'En bænk ved stien',
    // Letters alone: eight digits in a row would be a telephone number.
    text: `Så kan man hvile undervejs. ${crypto.randomUUID().replace(/\d/g, '')}`,
    submissionKey: crypto.randomUUID(),
    falseAlarm: false,
    keepContact: false,
    ...guestOf(guest),
  } as const;
}

/** A proposal a guest has sent and not confirmed, with the secret of the mail. */
export async function aGuestProposal(over: Guest & { phase?: Phase } = {}) {
  return held(await submitProposal(anonymous, await guestProposalInput(over)));
}

/** A hearing reply a guest has sent and not confirmed. */
export async function aGuestReply(over: Guest = {}) {
  const hearing = await aHearing({ requires: 'anyone' });
  return held(await submitHearingReply(anonymous, { ...replyInput(hearing), ...guestOf(over) }));
}

async function held(sent: Awaited<ReturnType<typeof submitProposal | typeof submitHearingReply>>) {
  if (!sent.ok) throw new Error(sent.code);
  const { code } = sent.value;
  const { id } = await db().contribution.findUniqueOrThrow({ where: { code }, select: { id: true } });
  const mail = await db().delivery.findFirstOrThrow({ where: { guestId: id, purpose: 'guest_confirmation' } });
  return { ...sent.value, id, email: mail.toAddress, token: mail.secret ?? '' };
}

import { type Actor, anonymous } from '@/lib/audit/actor';
import { claimAdministration } from '@/lib/identity/server/claim-administration';
import { confirmSignIn } from '@/lib/identity/server/confirm-sign-in';
import { openDemonstrationDoor } from '@/lib/identity/server/open-demonstration-door';
import { firstAdministratorIdentifier } from '@/lib/identity/sign-in-link';
import { confirmSubscription } from '@/lib/newsletters/server/confirm-subscription';
import { endSubscription } from '@/lib/newsletters/server/end-subscription';
import { stopToken } from '@/lib/newsletters/server/stop-token';
import { receiveWebhook } from '@/lib/notifications/server/receive-webhook';
import { resubscribe } from '@/lib/notifications/server/resubscribe';
import { unsubscribe } from '@/lib/notifications/server/unsubscribe';
import { unsubscribeToken } from '@/lib/notifications/server/unsubscribe-token';
import { confirmGuest } from '@/lib/participation/server/confirm-guest';
import { declineCoAuthorship } from '@/lib/participation/server/decline-co-authorship';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { aGuestProposal } from '@/tests/support/factories/guests';
import { aSubscriber } from '@/tests/support/factories/newsletters';
import { aDelivery } from '@/tests/support/factories/operations';
import { aCitizen, aCoAuthorInvitation } from '@/tests/support/factories/participation';
import { aProject } from '@/tests/support/factories/projects';
import { aReport } from '@/tests/support/resend/reports';

const email = 'ny@borger.example';

/** The commands that are opened by what one holds, called by somebody who holds it. */
export const heldRows = {
  unsubscribe: async (actor: Actor) => {
    const token = await mailToken();
    return () => unsubscribe(actor, { token });
  },
  resubscribe: async (actor: Actor) => {
    const token = await mailToken();
    await unsubscribe(anonymous, { token });
    return () => resubscribe(actor, { token });
  },
  confirmSignIn: async (actor: Actor) => {
    const token = await linkFor(email);
    return () => confirmSignIn(actor, { token });
  },
  claimAdministration: async (actor: Actor) => {
    const token = await linkFor(firstAdministratorIdentifier);
    return () => claimAdministration(actor, { token, email, locale: 'da' });
  },
  openDemonstrationDoor: async (actor: Actor) => {
    await db().user.create({ data: { id: 'demo-leader', isExample: true }, select: { id: true } });
    return () => openDemonstrationDoor(actor, { door: 'leader' });
  },
  confirmSubscription: async (actor: Actor) => {
    const token = crypto.randomUUID();
    const { id } = await aSubscriber((await aProject()).id);
    await db().newsletterSubscriber.update({ where: { id }, data: { confirmedAt: null, tokenHash: hashToken(token) } });
    return () => confirmSubscription(actor, { token });
  },
  declineCoAuthorship: async (actor: Actor) => {
    const { token } = await aCoAuthorInvitation();
    return () => declineCoAuthorship(actor, { token });
  },
  confirmGuest: async (actor: Actor) => {
    const { token } = await aGuestProposal();
    return () => confirmGuest(actor, { token });
  },
  endSubscription: async (actor: Actor) => {
    const { id } = await aSubscriber((await aProject()).id);
    return () => endSubscription(actor, { token: stopToken(id) });
  },
  receiveWebhook: async (actor: Actor) => {
    const { id: delivery } = await aDelivery({ state: 'uncertain' });
    const mail = { id: 'p-1', to: email, subject: 'Om dit forslag', tags: { delivery, round: '0' } };
    const report = aReport(mail, { type: 'email.bounced', at: now(), bounce: 'Permanent' });
    return () => receiveWebhook(actor, report);
  },
};

async function mailToken(): Promise<string> {
  const { personId } = await aCitizen();
  return unsubscribeToken({ what: 'kind', which: 'news', personId });
}

async function linkFor(identifier: string): Promise<string> {
  const token = crypto.randomUUID();
  const expires = new Date(now().getTime() + 60_000);
  await db().verificationToken.create({ data: { identifier, token: hashToken(token), expires }, select: { token: true } });
  return token;
}

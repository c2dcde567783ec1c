import type { Actor } from '@/lib/audit/actor';
import { liftSuppression } from '@/lib/notifications/server/lift-suppression';
import { markTold } from '@/lib/notifications/server/mark-told';
import { receiveWebhook } from '@/lib/notifications/server/receive-webhook';
import { redriveAllDeliveries, redriveDelivery } from '@/lib/notifications/server/redrive-delivery';
import { settleUncertain } from '@/lib/notifications/server/settle-uncertain';
import { aDelivery, aSuppressedAddress } from '@/tests/support/factories/operations';
import { aProposal } from '@/tests/support/factories/participation';

/** How the commands that put the mail right are called with sound input; administrators only. */
export const operating = {
  redriveDelivery: async (actor: Actor) => {
    const { id } = await aDelivery({ state: 'dead' });
    return () => redriveDelivery(actor, { id });
  },
  redriveAllDeliveries: async (actor: Actor) => {
    await aDelivery({ state: 'dead' });
    return () => redriveAllDeliveries(actor);
  },
  settleUncertain: async (actor: Actor) => {
    const { id } = await aDelivery({ state: 'uncertain' });
    return () => settleUncertain(actor, { id, choice: 'was_sent' });
  },
  liftSuppression: async (actor: Actor) => {
    const { id } = await aSuppressedAddress();
    return () => liftSuppression(actor, { id, reason: 'Personen har fået ny postkasse.' });
  },
};

/** Whoever decides cases tells people of it. */
export const telling = {
  markTold: async (actor: Actor) => {
    const { id: contribution } = await aProposal();
    const { id } = await aDelivery({ state: 'bounced', data: { contribution } });
    return () => markTold(actor, { id, how: 'letter' });
  },
};

/** Opened by the secret of the mail service, not by who one is. */
export const reportingMail = {
  receiveWebhook: async (actor: Actor) => () =>
    receiveWebhook(actor, { body: '{}', id: 'msg_1', timestamp: '0', signature: 'v1,guessed' }),
};

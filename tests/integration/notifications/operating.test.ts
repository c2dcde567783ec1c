import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/audit/actor';
import { liftSuppression } from '@/lib/notifications/server/lift-suppression';
import { markTold } from '@/lib/notifications/server/mark-told';
import { redriveAllDeliveries, redriveDelivery } from '@/lib/notifications/server/redrive-delivery';
import { sendDueDeliveries } from '@/lib/notifications/server/send-deliveries';
import { settleUncertain } from '@/lib/notifications/server/settle-uncertain';
import { now } from '@/lib/platform/clock';
import type { Mail, MailOutcome } from '@/lib/platform/mail/mail';
import { testDatabase } from '@/tests/support/database';
import { countStates, someDeliveries } from '@/tests/support/factories/deliveries';
import { aDelivery, aSuppressedAddress } from '@/tests/support/factories/operations';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
let administrator: Actor;
beforeEach(async () => {
  administrator = await anEmployee(['administrator']);
});

const later = (seconds: number) => new Date(now().getTime() + seconds * 1000);

function aService(answer: (mails: readonly Mail[]) => MailOutcome) {
  const keys: string[] = [];
  const send = async (key: string, mails: readonly Mail[]) => {
    keys.push(key);
    return answer(mails);
  };
  return { keys, send };
}

const failing = (): MailOutcome => ({ sent: false, error: 'internal_server_error', means: 'unclear' });
const taking = (mails: readonly Mail[]): MailOutcome => ({ sent: true, providerIds: mails.map(() => 'p1') });

async function givenUp(count: number): Promise<{ ids: string[]; key: string }> {
  const ids = await someDeliveries(count);
  const service = aService(failing);
  for (let attempt = 0, at = now(); attempt < 8; attempt++, at = new Date(at.getTime() + 81 * 60_000))
    await sendDueDeliveries(service.send, at);
  return { ids, key: service.keys[0] ?? '' };
}

describe('MAIL-04 a mail that was given up', () => {
  it('goes again by one click under the key it has always had, with the mails of the same request', async () => {
    const { ids, key } = await givenUp(3);
    expect(await countStates()).toEqual({ dead: 3 });
    expect(await redriveDelivery(administrator, { id: ids[1] ?? '' })).toEqual({ ok: true, value: { mails: 3 } });
    const service = aService(taking);
    await sendDueDeliveries(service.send, later(1));
    expect(service.keys).toEqual([key]);
    expect(await countStates()).toEqual({ sent: 3 });
    expect(await db.event.count({ where: { type: 'delivery.redriven' } })).toBe(1);
  });

  it('is one of all that go again at once', async () => {
    await givenUp(2);
    await aDelivery({ state: 'dead', purpose: 'answered' });
    expect(await redriveAllDeliveries(administrator)).toEqual({ ok: true, value: { mails: 3 } });
    expect(await countStates()).toEqual({ pending: 3 });
  });

  it('is not sent again when its key is forgotten: it may have arrived', async () => {
    const { ids } = await givenUp(1);
    await db.mailBatch.updateMany({ data: { handedOverAt: later(-23 * 3600 - 60) } });
    expect(await redriveDelivery(administrator, { id: ids[0] ?? '' })).toMatchObject({ ok: false, code: 'mayHaveBeenSent' });
    expect(await countStates()).toEqual({ dead: 1 });
  });

  it('is redriven once when two click at once', async () => {
    const { ids } = await givenUp(1);
    const click = () => redriveDelivery(administrator, { id: ids[0] ?? '' });
    const results = await Promise.all([click(), click()]);
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
    const service = aService(taking);
    await sendDueDeliveries(service.send, later(1));
    await sendDueDeliveries(service.send, later(1));
    expect(service.keys).toHaveLength(1);
  });

  it('that never was, or was not given up, is refused', async () => {
    const { id } = await aDelivery({ state: 'bounced' });
    expect(await redriveDelivery(administrator, { id })).toMatchObject({ code: 'notDead' });
    expect(await redriveDelivery(administrator, { id: 'none' })).toMatchObject({ code: 'deliveryNotFound' });
  });
});

describe('a mail nobody is sure of', () => {
  it.each([
    ['was_sent', { state: 'sent', round: 1 }],
    ['send_again', { state: 'pending', round: 2 }],
    ['give_up', { state: 'failed', round: 1 }],
  ] as const)('is settled: %s', async (choice, after) => {
    const { id } = await aDelivery({ state: 'uncertain' });
    expect(await settleUncertain(administrator, { id, choice })).toMatchObject({ ok: true });
    expect(await db.delivery.findMany()).toMatchObject([after]);
    expect(await settleUncertain(administrator, { id, choice })).toMatchObject({ ok: false, code: 'notUncertain' });
  });
});

describe('an address that gets no mail', () => {
  it('gets mail again for a reason, which stays, and once', async () => {
    const { id } = await aSuppressedAddress();
    const lift = () => liftSuppression(administrator, { id, reason: 'Ny postkasse.' });
    const results = await Promise.all([lift(), lift()]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.suppressedAddress.findMany()).toMatchObject([{ liftReason: 'Ny postkasse.', liftedAt: expect.any(Date) }]);
  });
});

describe('somebody a decision could not be mailed to', () => {
  it('is told another way, which is noted once', async () => {
    const { id } = await aDelivery({ state: 'bounced', purpose: 'hidden' });
    const mark = () => markTold(administrator, { id, how: 'letter' });
    const results = await Promise.all([mark(), mark()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.toldAnotherWay.findMany()).toMatchObject([{ deliveryId: id, how: 'letter' }]);
  });

  it('is not asked for about what need not be told', async () => {
    const { id } = await aDelivery({ state: 'bounced', purpose: 'newsletter' });
    expect(await markTold(administrator, { id, how: 'letter' })).toMatchObject({ code: 'deliveryNotFound' });
  });
});

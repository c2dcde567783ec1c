import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropExpiredDeliveries } from '@/lib/notifications/server/drop-expired-deliveries';
import { sendDueDeliveries } from '@/lib/notifications/server/send-deliveries';
import { now } from '@/lib/platform/clock';
import type { MailTransport } from '@/lib/platform/mail/mail';
import { resendTransport } from '@/lib/platform/mail/resend-transport';
import { servicePace } from '@/lib/platform/mail/service-pace';
import { testDatabase } from '@/tests/support/database';
import { countStates, outside, someDeliveries } from '@/tests/support/factories/deliveries';
import { aResendStandIn, type ResendStandIn, type StandInOptions, standInKey } from '@/tests/support/resend/stand-in';

const db = testDatabase();
// The pace goes by the real clock, and machines are busy.
vi.setConfig({ testTimeout: 120_000 });
let service: ResendStandIn;

beforeEach(async () => start());
afterEach(() => service.close());

async function start(options?: StandInOptions) {
  await service?.close();
  service = await aResendStandIn(options);
  vi.stubEnv('RESEND_BASE_URL', service.url);
}

const from = 'Tråden <post@kommune.example>';
/** Patient enough for a busy machine to have the request taken. */
const patience = 2000;
const aSender = (key = standInKey) => resendTransport(key, from, { pace: servicePace, patience });
/** For hours on a moved clock: the pace goes by the real one. */
const anUnpacedSender = () => resendTransport(standInKey, from, { patience });

const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000);

/** Sends for a stretch of time on a moved clock, as a worker does. */
async function work(began: Date, seconds: number, step: number, send: MailTransport): Promise<Date> {
  let at = began;
  for (; at < later(began, seconds); at = later(at, step)) while ((await sendDueDeliveries(send, at)) > 0);
  return at;
}

async function sendAll(send = aSender(), at = now()): Promise<void> {
  while ((await sendDueDeliveries(send, at)) > 0);
}

describe('the limit of the mail service', () => {
  it('MAIL-02 is never exceeded in any second, however many workers send, and many mails leave together', async () => {
    await someDeliveries(220);
    await someDeliveries(8, { purpose: 'sign_in', expiresAt: later(now(), 600) });
    await Promise.all([sendAll(), sendAll(), sendAll()]);
    expect(service.mostInOneSecond()).toBeLessThanOrEqual(5);
    expect(service.statuses).toEqual({ 200: 8 + 3 });
    expect(Math.max(...service.state.batches)).toBe(100);
    expect(new Set(service.received().values())).toEqual(new Set([1]));
    expect(service.received().size).toBe(228);
  });

  it('MAIL-02 is honoured when others use it up: a refused request costs no attempt', async () => {
    await someDeliveries(3, { purpose: 'sign_in', expiresAt: later(now(), 600) });
    const ask = () => fetch(`${service.url}/emails/x`, { headers: { authorization: `Bearer ${standInKey}` } });
    await Promise.all([1, 2, 3, 4, 5].map(ask));
    await sendDueDeliveries(aSender(), now());
    expect(service.statuses[429]).toBe(1);
    expect(await countStates()).toEqual({ pending: 3 });
    await sendAll(aSender(), later(now(), 1));
    expect(service.statuses[429]).toBe(1);
    expect(await db.delivery.findMany({ select: { attempts: true, state: true } })).toEqual(
      Array(3).fill({ attempts: 1, state: 'sent' }),
    );
  });
});

describe('a mail service that is away', () => {
  it('MAIL-03 for six hours costs no mail: the queue drains by itself, sign-in first, nothing after its validity', async () => {
    const down = now();
    await someDeliveries(30, { at: down });
    await someDeliveries(3, { purpose: 'sign_in', prefix: 'early', at: down, expiresAt: later(down, 600) });
    service.state.isDown = true;
    const up = await work(down, 6 * 3600, 300, anUnpacedSender());
    await someDeliveries(4, { purpose: 'sign_in', prefix: 'late', at: up, expiresAt: later(up, 600) });
    await someDeliveries(5, { purpose: 'newsletter', at: up });
    service.state.isDown = false;
    await work(up, 60, 20, aSender());
    const refs = service.taken().map(({ ref }) => ref);
    expect(refs.slice(0, 4).every((ref) => ref.startsWith('sign_in/late'))).toBe(true);
    expect(new Set(service.received().values())).toEqual(new Set([1]));
    expect(await db.delivery.count({ where: { id: { startsWith: 'early' }, state: 'dropped', secret: null } })).toBe(3);
    expect(await db.delivery.count({ where: { purpose: 'published', state: 'sent' } })).toBe(30);
  });

  it('that refuses our settings is left alone for a minute, and the mails wait unharmed', async () => {
    await someDeliveries(2);
    const at = now();
    await sendAll(aSender('re_wrong'), at);
    await sendAll(aSender('re_wrong'), later(at, 59));
    expect(service.statuses).toEqual({ 401: 1 });
    expect(await db.mailService.findMany()).toMatchObject([{ lastError: 'validation_error' }]);
    await sendAll(aSender(), later(at, 60));
    expect(await countStates()).toEqual({ sent: 2 });
  });
});

describe('an answer that never comes', () => {
  it('is asked for again with the same key and the same mails to the letter, whatever has changed since', async () => {
    await start({ hanging: 1 });
    await someDeliveries(3);
    const at = now();
    await sendAll(aSender(), at);
    expect(await countStates()).toEqual({ pending: 3 });
    await db.project.updateMany({ data: { titleDa: 'Et andet navn' } });
    await db.delivery.updateMany({ data: { toAddress: outside('moved') } });
    const [first] = service.taken();
    await start();
    await sendAll(aSender(), later(at, 76));
    expect(service.taken()[0]?.key).toBe(first?.key);
    expect(service.taken().map(({ to }) => to)).toContain(first?.to);
    expect(await countStates()).toEqual({ sent: 3 });
    expect(await db.mailBatch.count()).toBe(0);
  });

  it('for longer than the service remembers keys makes the mail uncertain, and it is not sent again', async () => {
    await start({ hanging: 1 });
    await someDeliveries(1);
    const at = now();
    await sendAll(aSender(), at);
    service.state.clockOffsetMs = 24 * 3_600_000;
    await sendAll(aSender(), later(at, 24 * 3600));
    expect(await countStates()).toEqual({ uncertain: 1 });
    expect(service.taken()).toHaveLength(1);
  });

  it('is never resolved by other words under the same key: a clash leaves the mails uncertain', async () => {
    await start({ hanging: 1 });
    await someDeliveries(2);
    const at = now();
    await sendAll(aSender(), at);
    const otherSender = resendTransport(standInKey, 'En anden <a@kommune.example>', { pace: servicePace, patience });
    await sendAll(otherSender, later(at, 76));
    expect(service.statuses).toMatchObject({ 409: 1 });
    expect(await countStates()).toEqual({ uncertain: 2 });
  });
});

describe('a mail the service will not take', () => {
  it('does not keep the others of its batch: they go by themselves, it is given up at once', async () => {
    await someDeliveries(4, { to: (index) => (index === 2 ? 'ingen adresse' : outside(`p${index}`)) });
    await sendAll();
    expect(await countStates()).toEqual({ sent: 3, dead: 1 });
    expect(service.received().size).toBe(3);
  });
});

it('mails given up without a sure answer become uncertain when their key is forgotten, and their words are removed', async () => {
  await start({ failing: 1, requestsPerSecond: 10_000 });
  await someDeliveries(2);
  const at = now();
  const end = await work(at, 4 * 3600, 60, anUnpacedSender());
  expect(await countStates()).toEqual({ dead: 2 });
  expect(await db.delivery.findMany({ select: { attempts: true } })).toEqual([{ attempts: 8 }, { attempts: 8 }]);
  expect(await dropExpiredDeliveries(end)).toMatchObject({ dead: 2, uncertain: 0 });
  expect(await dropExpiredDeliveries(later(at, 24 * 3600))).toMatchObject({ dead: 0, uncertain: 2 });
  expect(await db.mailBatch.count()).toBe(0);
});

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { POST } from '@/app/api/webhooks/resend/route';
import { receiveWebhook } from '@/lib/notifications/server/receive-webhook';
import { sendDueDeliveries } from '@/lib/notifications/server/send-deliveries';
import type { SignedReport } from '@/lib/notifications/webhook-schema';
import { now } from '@/lib/platform/clock';
import type { MailTransport } from '@/lib/platform/mail/mail';
import { testDatabase } from '@/tests/support/database';
import { shuffleDrill } from '@/tests/support/drills/shuffle-drill';
import { countStates, outside, someDeliveries } from '@/tests/support/factories/deliveries';
import { aReport, signed, webhookSecret } from '@/tests/support/resend/reports';

const db = testDatabase();
const resend = { kind: 'system', name: 'resend' } as const;
beforeAll(() => vi.stubEnv('RESEND_WEBHOOK_SECRET', webhookSecret));

const later = (seconds: number) => new Date(now().getTime() + seconds * 1000);
const mailOf = (id: string, round = '1') => ({
  id: `p-${id}`,
  to: outside('p0'),
  subject: 'Om dit forslag',
  tags: { delivery: id, round },
});

/** Mails the service has taken. */
async function sentMails(count: number, purpose = 'published'): Promise<string[]> {
  const ids = await someDeliveries(count, { purpose });
  const send: MailTransport = async (_, mails) => ({ sent: true, providerIds: mails.map(({ tags }) => `p-${tags?.delivery}`) });
  while ((await sendDueDeliveries(send, now())) > 0);
  return ids;
}

function post({ body, id, timestamp, signature }: SignedReport): Promise<Response> {
  const headers = { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': signature };
  return POST(new Request('http://localhost/api/webhooks/resend', { method: 'POST', body, headers }));
}

describe('MAIL-05 a report', () => {
  it('is taken in when it is signed', async () => {
    const [id = ''] = await sentMails(1);
    const response = await post(aReport(mailOf(id), { type: 'email.delivered', at: later(1) }));
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(await countStates()).toEqual({ delivered: 1 });
  });

  it.each([
    ['altered', (report: SignedReport) => ({ ...report, body: report.body.replace('delivered', 'bounced') })],
    ['six minutes old', ({ body, id }: SignedReport) => signed(body, id, { at: later(-360) })],
    ['from the future', ({ body, id }: SignedReport) => signed(body, id, { at: later(360) })],
    ['signed with another secret', ({ body, id }: SignedReport) => signed(body, id, { secret: 'whsec_bm90IG91cnM=' })],
    ['unsigned', (report: SignedReport) => ({ ...report, signature: '' })],
  ])('that is %s is refused and changes nothing', async (_, tampered) => {
    const [id = ''] = await sentMails(1);
    const report = aReport(mailOf(id), { type: 'email.delivered', at: later(1) });
    expect((await post(tampered(report))).status).toBe(401);
    expect(await countStates()).toEqual({ sent: 1 });
    expect(await db.webhookReceipt.count()).toBe(0);
  });

  it('that comes again under its id is answered and ignored, whatever has happened since', async () => {
    const [id = ''] = await sentMails(1);
    const report = aReport(mailOf(id), { type: 'email.bounced', bounce: 'Permanent', at: later(1) });
    await post(report);
    await db.suppressedAddress.deleteMany();
    expect((await post(report)).status).toBe(200);
    expect(await db.suppressedAddress.count()).toBe(0);
  });

  it('is believed by either signature while the secret is exchanged', async () => {
    const [id = ''] = await sentMails(1);
    const report = aReport(mailOf(id), { type: 'email.delivered', at: later(1) });
    const foreign = signed(report.body, report.id, { secret: 'whsec_bm90IG91cnM=' }).signature;
    expect((await post({ ...report, signature: `${foreign} ${report.signature}` })).status).toBe(200);
  });

  it('finds its mail by the tag before the answer to the sending is stored, and the answer does not undo it', async () => {
    const [id = ''] = await someDeliveries(1);
    const slow: MailTransport = async () => {
      await receiveWebhook(resend, aReport(mailOf(id), { type: 'email.delivered', at: later(1) }));
      return { sent: true, providerIds: [`p-${id}`] };
    };
    await sendDueDeliveries(slow, now());
    expect(await db.delivery.findMany()).toMatchObject([{ state: 'delivered', providerId: `p-${id}` }]);
    expect(await db.mailBatch.count()).toBe(0);
  });

  it('tells what became of a mail nobody was sure of', async () => {
    const [id = ''] = await someDeliveries(1);
    await db.delivery.updateMany({ data: { state: 'uncertain' } });
    await receiveWebhook(resend, aReport(mailOf(id), { type: 'email.sent', at: later(1) }));
    expect(await countStates()).toEqual({ sent: 1 });
  });

  it('about an earlier sending of a mail that was sent anew says nothing of it', async () => {
    const [id = ''] = await sentMails(1);
    await db.delivery.updateMany({ data: { round: 2 } });
    await receiveWebhook(resend, aReport(mailOf(id, '1'), { type: 'email.bounced', bounce: 'Permanent', at: later(1) }));
    expect(await countStates()).toEqual({ sent: 1 });
  });

  it('about a mail that is not ours, or of a kind we do not know, is answered and let be', async () => {
    await sentMails(1);
    expect((await post(aReport(mailOf('unknown'), { type: 'email.bounced', bounce: 'Permanent', at: later(1) }))).status).toBe(
      200,
    );
    expect((await post(aReport(mailOf('published-0'), { type: 'email.opened', at: later(1) }))).status).toBe(200);
    expect((await post(signed('{"type":"contact.created"}', 'msg_other'))).status).toBe(400);
    expect(await countStates()).toEqual({ sent: 1 });
  });

  it('shuffled, doubled and several at once, lead to the same states', { timeout: 120_000 }, async () => {
    const { reports, outcomes } = await shuffleDrill({ mails: 14, copies: 3, seed: 11 });
    expect(reports).toBe(2 * (1 + 2 + 3 + 4 + 5 + 6 + 7) * 3);
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
  });
});

describe('MAIL-06 a mail that bounces or is complained of', () => {
  it.each([
    ['email.bounced', 'bounced', 'bounced'],
    ['email.complained', 'complained', 'complained'],
    ['email.suppressed', 'suppressed', 'provider'],
  ])('%s suppresses the address at once, and the next mail is stopped before it leaves', async (type, state, reason) => {
    const [id = ''] = await sentMails(1);
    const began = performance.now();
    await receiveWebhook(resend, aReport(mailOf(id), { type, at: later(1), bounce: 'Permanent' }));
    expect(performance.now() - began).toBeLessThan(1000);
    expect(await db.suppressedAddress.findMany()).toMatchObject([
      { masked: 'p…@modtager.traaden-proeve.dk', reason, liftedAt: null },
    ]);
    await someDeliveries(1, { purpose: 'answered', to: () => outside('P0').toUpperCase() });
    let asked = 0;
    const counting: MailTransport = async () => {
      asked++;
      return { sent: true, providerIds: [] };
    };
    await sendDueDeliveries(counting, now());
    expect(asked).toBe(0);
    expect(await countStates()).toEqual({ [state]: 1, ...(state === 'suppressed' ? { suppressed: 2 } : { suppressed: 1 }) });
    expect(await db.event.count({ where: { type: 'address.suppressed' } })).toBe(1);
  });

  it('for a while only keeps the address', async () => {
    const [id = ''] = await sentMails(1);
    await receiveWebhook(resend, aReport(mailOf(id), { type: 'email.bounced', at: later(1), bounce: 'Transient' }));
    expect(await db.suppressedAddress.count()).toBe(0);
    expect(await countStates()).toEqual({ bounced: 1 });
  });
});

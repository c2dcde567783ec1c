import { afterEach, describe, expect, it } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import { requestSignInLink } from '@/lib/identity/server/request-sign-in-link';
import { drainEvents } from '@/lib/jobs/server/drain-events';
import { dropExpiredDeliveries } from '@/lib/notifications/server/drop-expired-deliveries';
import { sendDueDeliveries } from '@/lib/notifications/server/send-deliveries';
import { now, setClock } from '@/lib/platform/clock';
import type { Mail, MailOutcome, MailTransport } from '@/lib/platform/mail/mail';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';

const db = testDatabase();
afterEach(() => setClock(undefined));

const officer: Actor = { kind: 'employee', personId: 'officer', locale: 'da', roles: ['moderator'], projectIds: [] };

const taken = (mails: readonly Mail[]): MailOutcome => ({ sent: true, providerIds: mails.map((_, index) => `p${index + 1}`) });

/** A mail service that keeps what it is given and answers as told. */
function aMailService(answer: (mails: readonly Mail[]) => MailOutcome = taken) {
  const given: Mail[] = [];
  const keys: string[] = [];
  const send = async (key: string, mails: readonly Mail[]) => {
    keys.push(key);
    given.push(...mails);
    return answer(mails);
  };
  return { given, keys, send };
}

/** Sends until nothing is due. */
async function sendAll(send: MailTransport, at: Date): Promise<void> {
  while ((await sendDueDeliveries(send, at)) > 0);
}

const minutesFromNow = (minutes: number) => new Date(now().getTime() + minutes * 60_000);
const askForLink = (email = 'anna@borger.example') =>
  requestSignInLink(anonymous, { email, locale: 'da', returnTo: '/', browser: '' });

async function aMailToSend() {
  const author = await aCitizen({ locale: 'en' });
  const proposal = await aProposal({ by: author, isPublished: false });
  await publishContribution(db, officer, proposal.id, now());
  await drainEvents(now());
  return { author, proposal };
}

describe('what happened becomes mail', () => {
  it('to the author, in their language, about the thing as it now stands', async () => {
    const { author, proposal } = await aMailToSend();
    const service = aMailService();
    await sendAll(service.send, now());
    const { email } = await db.user.findUniqueOrThrow({ where: { id: author.personId } });
    expect(service.given).toMatchObject([{ to: email, subject: `Everybody can now read what you sent (${proposal.code})` }]);
    expect(service.given[0]?.text).toContain(`http://localhost:3000/en/path/${proposal.code}`);
    expect(await db.delivery.findMany()).toMatchObject([{ state: 'sent', providerId: 'p1', purpose: 'published' }]);
  });

  it('with the reason when something is hidden', async () => {
    const { proposal } = await aMailToSend();
    await hideContribution(db, officer, proposal.id, { reason: 'off_topic', text: 'Det handler om en anden by.' }, now());
    await drainEvents(now());
    const service = aMailService();
    await sendAll(service.send, now());
    expect(service.given.map((mail) => mail.subject)).toEqual([`What you sent is not shown (${proposal.code})`]);
    expect(service.given[0]?.text).toContain('Det handler om en anden by.');
    expect(await db.delivery.findMany({ where: { purpose: 'published' } })).toMatchObject([{ state: 'dropped' }]);
  });

  it('once for each event, however many workers look at once', async () => {
    const proposal = await aProposal({ isPublished: false });
    await publishContribution(db, officer, proposal.id, now());
    await Promise.all([1, 2, 3, 4].map(() => drainEvents(now())));
    expect(await db.delivery.count()).toBe(1);
    expect(await db.pendingEvent.count()).toBe(0);
  });

  it('to nobody about their own act', async () => {
    const author = await aCitizen();
    const proposal = await aProposal({ by: author, isPublished: false });
    await publishContribution(db, author, proposal.id, now());
    await drainEvents(now());
    expect(await db.delivery.count()).toBe(0);
  });

  it('to nobody when the author has left', async () => {
    const proposal = await aProposal({ isPublished: false });
    await db.user.delete({ where: { id: proposal.author.personId } });
    await publishContribution(db, officer, proposal.id, now());
    await drainEvents(now());
    expect(await db.delivery.count()).toBe(0);
  });

  it('not for a change that was rolled back', async () => {
    const { id } = await aProposal();
    await drainEvents(now());
    const before = await db.delivery.count();
    const undone = db.$transaction(async (tx) => {
      await recordEvent(tx, officer, 'answer.given', { contribution: id });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await drainEvents(now())).toBe(0);
    expect(await db.delivery.count()).toBe(before);
  });
});

describe('sending', () => {
  it('takes sign-in mails first and wipes their secret', async () => {
    await aMailToSend();
    await askForLink();
    const service = aMailService();
    await sendAll(service.send, minutesFromNow(1));
    expect(service.given.map((mail) => mail.subject)).toEqual(['Dit link til Tråden', expect.stringContaining('Everybody')]);
    expect(await db.delivery.count({ where: { secret: { not: null } } })).toBe(0);
  });

  it('gives each mail to the service once when two workers send at once', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await askForLink(`${name}@borger.example`);
    const service = aMailService();
    await Promise.all([sendAll(service.send, now()), sendAll(service.send, now())]);
    expect(service.given).toHaveLength(4);
    expect(new Set(service.given.map((mail) => mail.key)).size).toBe(4);
  });

  it('tries again after 1, 2, 4 … minutes with the same key and gives up after eight attempts', async () => {
    await aMailToSend();
    const service = aMailService(() => ({ sent: false, error: 'internal_server_error', means: 'unclear' }));
    let at = now();
    for (let attempt = 1; attempt <= 8; attempt++) {
      expect(await sendDueDeliveries(service.send, at)).toBe(1);
      expect(await sendDueDeliveries(service.send, at)).toBe(0);
      at = new Date(at.getTime() + 2 ** (attempt - 1) * 75_000);
    }
    expect(new Set(service.keys).size).toBe(1);
    expect(await db.delivery.findMany()).toMatchObject([{ state: 'dead', attempts: 8, lastError: 'internal_server_error' }]);
  });

  it('waits as long as the service asks, without counting it as an attempt', async () => {
    for (const name of ['a', 'b', 'c']) await askForLink(`${name}@borger.example`);
    const at = now();
    const tired = aMailService(() => ({ sent: false, error: 'rate_limit_exceeded', means: 'wait', waitSeconds: 3 }));
    await sendAll(tired.send, at);
    expect(tired.given).toHaveLength(1);
    const rested = aMailService();
    await sendAll(rested.send, new Date(at.getTime() + 2000));
    expect(rested.given).toHaveLength(0);
    await sendAll(rested.send, new Date(at.getTime() + 3000));
    expect(rested.given).toHaveLength(3);
    expect(await db.delivery.findMany({ select: { attempts: true } })).toEqual(Array(3).fill({ attempts: 1 }));
  });

  it('tries again with the same key when the worker died with the mail in hand', async () => {
    await aMailToSend();
    const dying = aMailService();
    const at = now();
    const handedOver = new Promise<void>((resolve) => {
      const neverAnswers = async (key: string, mails: readonly Mail[]) => {
        await dying.send(key, mails);
        resolve();
        return new Promise<MailOutcome>(() => {});
      };
      void sendDueDeliveries(neverAnswers, at);
    });
    await handedOver;
    const next = aMailService();
    await sendDueDeliveries(next.send, new Date(at.getTime() + 4 * 60_000));
    expect(next.given).toHaveLength(0);
    await sendDueDeliveries(next.send, new Date(at.getTime() + 5 * 60_000));
    expect(next.keys).toEqual(dying.keys);
    expect(next.given).toEqual(dying.given);
  });

  it('never sends a sign-in link that has expired', async () => {
    await askForLink();
    const service = aMailService();
    await sendAll(service.send, minutesFromNow(10));
    expect(service.given).toHaveLength(0);
    expect(await db.delivery.findMany()).toMatchObject([{ state: 'dropped', secret: null, lastError: 'expired' }]);
  });

  it('survives a sending that breaks: that mail waits, the others go', async () => {
    await askForLink('a@borger.example');
    await askForLink('b@borger.example');
    const service = aMailService((mails) => {
      if (mails.some((mail) => mail.to === 'a@borger.example')) throw new TypeError('broken');
      return taken(mails);
    });
    await sendAll(service.send, now());
    expect(await db.delivery.count({ where: { state: 'sent' } })).toBe(1);
    expect(await db.delivery.findMany({ where: { state: 'pending' } })).toMatchObject([{ lastError: 'TypeError' }]);
  });
});

describe('the sweep', () => {
  it('drops what expired unsent and tells how much waits and how much was given up', async () => {
    await askForLink();
    const { author } = await aMailToSend();
    await db.delivery.create({
      data: { purpose: 'hidden', toAddress: 'x@borger.example', recipientId: author.personId, state: 'dead' },
    });
    expect(await dropExpiredDeliveries(minutesFromNow(11))).toEqual({ dropped: 1, uncertain: 0, dead: 1, waiting: 1 });
    expect(await db.delivery.count({ where: { secret: { not: null } } })).toBe(0);
  });
});

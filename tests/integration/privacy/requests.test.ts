import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { composeMail } from '@/lib/notifications/server/compose-mail';
import { now, setClock } from '@/lib/platform/clock';
import { registerRequestSchema } from '@/lib/privacy/data-schema';
import { answerRequest } from '@/lib/privacy/server/answer-request';
import { askAboutData } from '@/lib/privacy/server/ask-about-data';
import { carryOutErasures } from '@/lib/privacy/server/carry-out-erasures';
import { listOwnRequests } from '@/lib/privacy/server/own-data-queries';
import { registerRequest } from '@/lib/privacy/server/register-request';
import { requestErasure } from '@/lib/privacy/server/request-erasure';
import { getRequest, listRequests } from '@/lib/privacy/server/request-queries';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aRequest } from '@/tests/support/factories/requests';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
afterEach(() => setClock(undefined));

const later = (days: number) => setClock(new Date(now().getTime() + days * 86_400_000));
const letter = {
  kind: 'access',
  channel: 'letter',
  name: 'Anna Lund',
  address: 'Vej 1, Grenaa',
  text: 'Hvad har I om mig?',
  receivedOn: '2026-11-02',
} as const;
const answer = { outcome: 'done', answer: 'Det er rettet.' } as const;

describe('the clock of a request (PRIV-04)', () => {
  it('says how many of thirty days are left, and how long it is overdue', async () => {
    const leader = await anEmployee(['leader']);
    const anna = await aCitizen();
    await askAboutData(anna, { kind: 'rectification', text: 'Mit navn er stavet forkert.' });
    const left = async () => (await listRequests(leader)).waiting.map(({ daysLeft }) => daysLeft);
    expect(await left()).toEqual([30]);
    later(29.5);
    expect(await left()).toEqual([1]);
    later(3);
    expect(await left()).toEqual([-2]);
  });

  it('runs from the day a letter came', async () => {
    const leader = await anEmployee(['leader']);
    const registered = await registerRequest(leader, letter);
    if (!registered.ok) throw new Error(registered.code);
    const request = await getRequest(leader, registered.value.number);
    expect(request).toMatchObject({
      from: 'Anna Lund',
      channel: 'letter',
      hasAccount: false,
      dueAt: new Date('2026-12-02T12:00:00Z'),
    });
  });

  it('takes no date that is none, nor an empty request', () => {
    expect(registerRequestSchema.safeParse({ ...letter, receivedOn: 'i går' }).success).toBe(false);
    expect(registerRequestSchema.safeParse({ ...letter, text: ' ' }).success).toBe(false);
    expect(registerRequestSchema.safeParse(letter).success).toBe(true);
  });
});

describe('an answer', () => {
  it('is mailed with its words, seen by the person, and given once', async () => {
    const [leader, other] = [await anEmployee(['leader']), await anEmployee(['administrator'])];
    const anna = await aCitizen();
    await askAboutData(anna, { kind: 'rectification', text: 'Mit navn er stavet forkert.' });
    const [{ number = '' } = {}] = (await listRequests(leader)).waiting;
    const given = await Promise.all([answerRequest(leader, { number, ...answer }), answerRequest(other, { number, ...answer })]);
    expect(given.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['alreadyAnswered', 'ok']);
    expect(await listOwnRequests(anna)).toMatchObject([{ outcome: 'done', answer: 'Det er rettet.' }]);
    const [mail] = await db.delivery.findMany();
    expect(mail && (await composeMail(mail))?.text).toContain('Det er rettet.');
    expect(await getRequest(await aCitizen(), number)).toBeNull();
  });

  it('goes by letter where there is no mail address, and nowhere with a personal number in it', async () => {
    const leader = await anEmployee(['leader']);
    const [byLetter, byMail] = [await aRequest(), await aRequest({ number: 'DS-MAIL-01', address: 'anna@borger.example' })];
    expect(
      await answerRequest(leader, { number: byLetter.number, ...answer, answer: 'Dit nummer er 010190-1234.' }),
    ).toMatchObject({
      code: 'cprInText',
    });
    expect(await answerRequest(leader, { number: byLetter.number, ...answer })).toEqual({ ok: true, value: { mailed: false } });
    expect(await answerRequest(leader, { number: byMail.number, ...answer })).toEqual({ ok: true, value: { mailed: true } });
    expect(await db.delivery.findMany()).toMatchObject([{ toAddress: 'anna@borger.example', recipientId: null }]);
    expect(await answerRequest(leader, { number: 'DS-NONE-00', ...answer })).toMatchObject({ code: 'notFound' });
  });

  it('to a letter that asks for erasure begins it where the address has an account', async () => {
    const leader = await anEmployee(['leader']);
    const anna = await aCitizen();
    const { email } = await db.user.findUniqueOrThrow({ where: { id: anna.personId } });
    const asked = await registerRequest(leader, { ...letter, kind: 'erasure', address: email ?? '' });
    if (!asked.ok) throw new Error(asked.code);
    await answerRequest(leader, { number: asked.value.number, outcome: 'done', answer: 'Din konto bliver slettet.' });
    later(7.1);
    expect(await carryOutErasures(now())).toBe(1);
    expect(await db.user.count({ where: { id: anna.personId } })).toBe(0);
    expect(await db.dataRequest.findFirst()).toMatchObject({ name: null, address: null, text: '', answer: null });
  });

  it('is not for what the worker carries out, nor from whoever may not', async () => {
    const anna = await aCitizen();
    await requestErasure(anna, { hidesKept: true });
    const { number } = await db.dataRequest.findFirstOrThrow();
    expect(await answerRequest(await anEmployee(['leader']), { number, ...answer })).toMatchObject({ code: 'alreadyAnswered' });
    for (const actor of [anonymous, anna, await anEmployee(['moderator']), await anEmployee(['project_manager'])]) {
      expect(await answerRequest(actor, { number, ...answer })).toMatchObject({ code: 'notAllowed' });
      expect(await registerRequest(actor, letter)).toMatchObject({ code: 'notAllowed' });
      expect(await listRequests(actor)).toEqual({ waiting: [], answered: [] });
    }
  });
});

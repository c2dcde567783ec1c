import { afterEach, describe, expect, it, vi } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { editAccount } from '@/lib/identity/server/edit-account';
import { endOtherSessions } from '@/lib/identity/server/end-other-sessions';
import { endOwnSession } from '@/lib/identity/server/end-own-session';
import { endSession } from '@/lib/identity/server/end-session';
import { openDemonstrationDoor } from '@/lib/identity/server/open-demonstration-door';
import { listSessions } from '@/lib/identity/server/session-queries';
import { sessionStore } from '@/lib/identity/server/session-store';
import { startSession } from '@/lib/identity/server/start-session';
import { now, setClock } from '@/lib/platform/clock';
import { carryOutRetention } from '@/lib/privacy/server/carry-out-retention';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';

const db = testDatabase();
const dayMs = 24 * 3_600_000;

describe('a session', () => {
  it('is known by its token and ends when its owner signs out', async () => {
    const anna = await aCitizen();
    const sessionToken = await startSession(db, anna.personId);
    expect(await sessionStore().getSessionAndUser?.(sessionToken)).toMatchObject({ user: { id: anna.personId } });
    expect(await endSession(anna, { sessionToken })).toEqual({ ok: true, value: { ended: true } });
    expect(await sessionStore().getSessionAndUser?.(sessionToken)).toBeNull();
    expect(await endSession(anna, { sessionToken })).toEqual({ ok: true, value: { ended: false } });
    expect(await db.event.count({ where: { type: 'sign_out.done' } })).toBe(1);
  });

  it('cannot be ended by somebody else', async () => {
    const [anna, bo] = [await aCitizen(), await aCitizen()];
    const sessionToken = await startSession(db, anna.personId);
    for (const actor of [bo, anonymous]) await endSession(actor, { sessionToken });
    expect(await db.session.count()).toBe(1);
  });
});

describe('the list of one’s sessions', () => {
  it('holds one’s own, this one first, and no token', async () => {
    const [anna, bo] = [await aCitizen(), await aCitizen()];
    await startSession(db, anna.personId, { method: 'mitid', assurance: 'substantial', browser: 'Firefox, Linux' });
    const here = await startSession(db, anna.personId, { browser: 'Chrome, Android' });
    await startSession(db, bo.personId);
    const listed = await listSessions(anna, here);
    expect(listed).toMatchObject([
      { browser: 'Chrome, Android', method: 'mail', isThis: true },
      { browser: 'Firefox, Linux', method: 'mitid', isThis: false },
    ]);
    expect(JSON.stringify(listed)).not.toMatch(/[0-9a-f]{64}/);
    expect(await listSessions(anonymous, here)).toEqual([]);
  });

  it('ends one of them at once, and nobody else’s', async () => {
    const [anna, bo] = [await aCitizen(), await aCitizen()];
    const token = await startSession(db, anna.personId);
    const { id } = await db.session.findFirstOrThrow();
    expect(await endOwnSession(bo, { id })).toMatchObject({ ok: false, code: 'sessionNotFound' });
    expect(await endOwnSession(bo, { id: 'made-up' })).toMatchObject({ ok: false, code: 'sessionNotFound' });
    expect(await sessionStore().getSessionAndUser?.(token)).not.toBeNull();
    expect(await endOwnSession(anna, { id })).toMatchObject({ ok: true });
    expect(await sessionStore().getSessionAndUser?.(token)).toBeNull();
    expect(await endOwnSession(anna, { id })).toMatchObject({ ok: false, code: 'sessionNotFound' });
    expect(await db.event.count({ where: { type: 'session.ended' } })).toBe(1);
  });

  it('ends all others and keeps this one and other people’s', async () => {
    const [anna, bo] = [await aCitizen(), await aCitizen()];
    const [here, there, his] = [
      await startSession(db, anna.personId),
      await startSession(db, anna.personId),
      await startSession(db, bo.personId),
    ];
    expect(await endOtherSessions(anna, { sessionToken: here })).toEqual({ ok: true, value: { ended: 1 } });
    const alive = await Promise.all([here, there, his].map((token) => sessionStore().getSessionAndUser?.(token)));
    expect(alive.map(Boolean)).toEqual([true, false, true]);
    expect(await endOtherSessions(anna, { sessionToken: here })).toEqual({ ok: true, value: { ended: 0 } });
  });
});

describe('the limits of a session', () => {
  afterEach(() => setClock(undefined));
  const hoursLater = (hours: number) => setClock(new Date(now().getTime() + hours * 3_600_000));
  const isAlive = async (sessionToken: string) => (await sessionStore().getSessionAndUser?.(sessionToken)) !== null;

  it('are two weeks unused for a citizen', async () => {
    const sessionToken = await startSession(db, (await aCitizen()).personId);
    hoursLater(14 * 24 - 1);
    expect(await isAlive(sessionToken)).toBe(true);
    hoursLater(1);
    expect(await isAlive(sessionToken)).toBe(false);
  });

  it('are half an hour unused and twelve hours in all for an employee, from the moment a role is given', async () => {
    const anna = await aCitizen();
    const [unused, used] = [await startSession(db, anna.personId), await startSession(db, anna.personId)];
    await db.employeeRole.create({ data: { userId: anna.personId, role: 'moderator' } });
    hoursLater(0.4);
    await sessionStore().updateSession?.({ sessionToken: used });
    hoursLater(0.1);
    expect([await isAlive(unused), await isAlive(used)]).toEqual([false, true]);
    for (let hour = 0.5; hour < 11.5; hour += 0.4) {
      hoursLater(0.4);
      await sessionStore().updateSession?.({ sessionToken: used });
    }
    expect(await isAlive(used)).toBe(true);
    hoursLater(0.45);
    await sessionStore().updateSession?.({ sessionToken: used });
    hoursLater(0.2);
    expect(await isAlive(used)).toBe(false);
  });

  it('start anew with each use, however often next-auth asks for more', async () => {
    const sessionToken = await startSession(db, (await aCitizen()).personId);
    const [before] = await db.session.findMany();
    hoursLater(1);
    await sessionStore().updateSession?.({ sessionToken, expires: new Date('2100-01-01') });
    const [after] = await db.session.findMany();
    expect(after?.expires).toEqual(before?.expires);
    expect(after?.lastUsedAt).toEqual(now());
  });
});

describe('the doors of a demonstration', () => {
  afterEach(() => vi.unstubAllEnvs());
  it('sign in as an example person', async () => {
    await db.user.create({ data: { id: 'demo-citizen', email: 'borger@eksempel.invalid', isExample: true } });
    expect(await openDemonstrationDoor(anonymous, { door: 'citizen' })).toMatchObject({ ok: true });
    expect(await db.session.findMany()).toMatchObject([{ userId: 'demo-citizen' }]);
  });

  it('do not exist in production', async () => {
    await db.user.create({ data: { id: 'demo-citizen', email: 'borger@eksempel.invalid', isExample: true } });
    vi.stubEnv('TRAADEN_MODE', 'production');
    vi.resetModules();
    const { openDemonstrationDoor: openInProduction } = await import('@/lib/identity/server/open-demonstration-door');
    expect(await openInProduction(anonymous, { door: 'citizen' })).toMatchObject({ ok: false, code: 'notFound' });
    expect(await db.session.count()).toBe(0);
  });

  it('never sign in as a real person', async () => {
    await db.user.create({ data: { id: 'demo-citizen', email: 'anna@borger.example' } });
    expect(await openDemonstrationDoor(anonymous, { door: 'citizen' })).toMatchObject({ ok: false, code: 'notFound' });
  });
});

describe('one’s own account', () => {
  it('takes a name and a language', async () => {
    const anna = await aCitizen();
    expect(await editAccount(anna, { name: 'Anna Lund', language: 'en' })).toMatchObject({ ok: true });
    expect(await db.user.findUniqueOrThrow({ where: { id: anna.personId } })).toMatchObject({ name: 'Anna Lund', locale: 'en' });
    expect(await db.event.count({ where: { type: 'name.changed' } })).toBe(0);
    await editAccount(anna, { name: '', language: 'en' });
    expect(await db.event.count({ where: { type: 'name.changed', subject: `person:${anna.personId}` } })).toBe(1);
    expect((await db.user.findUniqueOrThrow({ where: { id: anna.personId } })).name).toBeNull();
  });

  it('takes no personal details as a name', async () => {
    const anna = await aCitizen();
    for (const name of ['anna@example.dk', 'Anna 86 12 34 56']) {
      expect(await editAccount(anna, { name, language: 'da' })).toMatchObject({ ok: false, code: 'personalDetails' });
    }
  });

  it('needs somebody signed in', async () => {
    expect(await editAccount(anonymous, { name: 'Anna', language: 'da' })).toMatchObject({ ok: false, code: 'signInNeeded' });
    const gone = { kind: 'citizen', personId: 'erased', locale: 'da' } as const;
    expect(await editAccount(gone, { name: 'Anna', language: 'da' })).toMatchObject({ ok: false, code: 'signInNeeded' });
  });
});

describe('tidying up', () => {
  it('removes what has expired and keeps the rest', async () => {
    const anna = await aCitizen();
    await startSession(db, anna.personId);
    const at = now();
    const yesterday = new Date(at.getTime() - dayMs);
    const tomorrow = new Date(at.getTime() + dayMs);
    const unused = new Date(at.getTime() - 15 * dayMs);
    await db.session.createMany({
      data: [
        { sessionToken: 'old', userId: anna.personId, expires: yesterday },
        { sessionToken: 'unused', userId: anna.personId, expires: tomorrow, lastUsedAt: unused },
      ],
    });
    await db.verificationToken.create({ data: { identifier: 'a@borger.example', token: 'old', expires: yesterday } });
    await db.rateLimit.createMany({
      data: [
        { key: 'old', expire: yesterday.getTime() },
        { key: 'new', expire: at.getTime() + 1000 },
      ],
    });
    await db.usedProof.createMany({
      data: [
        { signature: 'old', expiresAt: yesterday },
        { signature: 'new', expiresAt: new Date(at.getTime() + 1000) },
      ],
    });
    expect(await carryOutRetention(at)).toEqual({ signInLinks: 1, sessions: 2, counters: 1, proofs: 1 });
    expect(await db.usedProof.findMany({ select: { signature: true } })).toEqual([{ signature: 'new' }]);
    expect(await db.session.count()).toBe(1);
    expect(await db.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'new' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { mailNames } from '@/emails/templates';
import { anonymous } from '@/lib/audit/actor';
import type { Cadence } from '@/lib/notifications/kinds';
import { getPreferences } from '@/lib/notifications/server/preference-queries';
import { resubscribe } from '@/lib/notifications/server/resubscribe';
import { getSubscription } from '@/lib/notifications/server/subscription-queries';
import { unsubscribe } from '@/lib/notifications/server/unsubscribe';
import { subscriptionOfToken, unsubscribeHeaders, unsubscribeToken } from '@/lib/notifications/server/unsubscribe-token';
import type { Subscription } from '@/lib/notifications/subscription';
import { kindOfPurpose, purposes } from '@/lib/notifications/who-hears';
import { testDatabase } from '@/tests/support/database';
import { aFollow } from '@/tests/support/factories/following';
import { aCitizen } from '@/tests/support/factories/participation';
import { aProject } from '@/tests/support/factories/projects';

const db = testDatabase();

const kindToken = (personId: string, which: 'mine' | 'news' = 'news') => unsubscribeToken({ what: 'kind', which, personId });
/** Everything but sessions that could say who somebody is or what they chose. */
const traces = async () => ({
  sessions: await db.session.count(),
  preferences: await db.notificationPreference.findMany({ orderBy: [{ personId: 'asc' }, { kind: 'asc' }] }),
  follows: await db.follow.findMany({ orderBy: { id: 'asc' } }),
});

describe('MAIL-07: the header of a mail', () => {
  const sent = { recipientId: 'p1', data: {} };

  it.each([...purposes, 'digest_daily', 'digest_weekly'])('stands in every mail of %s', (purpose) => {
    expect(unsubscribeHeaders({ ...sent, purpose })).toEqual({
      'List-Unsubscribe': expect.stringMatching(/^<http:\/\/localhost:3000\/api\/unsubscribe\/[\w.-]+>$/),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });

  it('stands in no sign-in mail, and every mail we can write is one or the other', () => {
    expect(unsubscribeHeaders({ ...sent, purpose: 'sign_in' })).toEqual({});
    const others = mailNames.filter((name) => kindOfPurpose(name) === null && !/^(digest|newsletter)/.test(name));
    expect(others).toContain('sign_in');
  });
});

describe('unsubscribing by the token of a mail', () => {
  it('turns off that one kind, keeps everything else, and can be done twice', async () => {
    const { personId } = await aCitizen();
    const token = kindToken(personId);
    for (let time = 0; time < 2; time++) {
      expect(await unsubscribe(anonymous, { token })).toEqual({ ok: true, value: { off: true } });
      const rows = await db.notificationPreference.findMany();
      expect(rows).toEqual([{ personId, kind: 'news', cadence: 'never', former: 'daily' }]);
    }
    expect(await db.event.count({ where: { type: 'preferences.set' } })).toBe(1);
  });

  it('drops what waits to be sent of that kind, and neither other kinds nor a decision about oneself', async () => {
    const { personId } = await aCitizen();
    const waiting = ['phase_opened', 'answered', 'hidden', 'sign_in', 'digest_daily'];
    await db.delivery.createMany({
      data: waiting.map((purpose) => ({ purpose, recipientId: personId, toAddress: 'a@eksempel.invalid' })),
    });
    const pending = async () =>
      (await db.delivery.findMany({ where: { recipientId: personId, state: 'pending' }, select: { purpose: true } }))
        .map(({ purpose }) => purpose)
        .sort();
    await unsubscribe(anonymous, { token: kindToken(personId, 'news') });
    expect(await pending()).toEqual(['answered', 'digest_daily', 'hidden', 'sign_in']);
    await unsubscribe(anonymous, { token: kindToken(personId, 'mine') });
    expect(await pending()).toEqual(['digest_daily', 'hidden', 'sign_in']);
    await unsubscribe(anonymous, { token: unsubscribeToken({ what: 'digest', which: 'daily', personId }) });
    expect(await pending()).toEqual(['hidden', 'sign_in']);
  });

  it('of one follow drops what waits because of it', async () => {
    const { id, personId } = await aFollow({ word: 'cykelsti' });
    const mail = { purpose: 'phase_opened', recipientId: personId, toAddress: 'a@eksempel.invalid' };
    const [because, other] = await Promise.all([
      db.delivery.create({ data: { ...mail, data: { follow: id } } }),
      db.delivery.create({ data: { ...mail, data: { follow: 'another' } } }),
    ]);
    await unsubscribe(anonymous, { token: unsubscribeToken({ what: 'follow', which: id, personId }) });
    const states = await db.delivery.findMany({
      where: { id: { in: [because.id, other.id] } },
      select: { id: true, state: true },
    });
    expect(states).toEqual(
      expect.arrayContaining([
        { id: because.id, state: 'dropped' },
        { id: other.id, state: 'pending' },
      ]),
    );
  });

  it('is undone to what was chosen before', async () => {
    const actor = await aCitizen();
    await db.notificationPreference.create({ data: { personId: actor.personId, kind: 'news', cadence: 'weekly' } });
    const token = kindToken(actor.personId);
    await unsubscribe(anonymous, { token });
    expect(await getSubscription(token, 'da')).toMatchObject({ isOff: true });
    await resubscribe(anonymous, { token });
    await resubscribe(anonymous, { token });
    expect((await getPreferences(actor))?.cadences).toMatchObject({ news: 'weekly', mine: 'now' });
    expect(await getSubscription(token, 'da')).toMatchObject({ isOff: false });
  });

  it('of a follow ends that follow only', async () => {
    const person = await aCitizen();
    const one = await aFollow({ projectId: (await aProject()).id, by: person });
    const other = await aFollow({ projectId: (await aProject()).id, by: person });
    const token = unsubscribeToken({ what: 'follow', which: one.id, personId: person.personId });
    await unsubscribe(anonymous, { token });
    expect(await db.follow.findMany({ where: { endedAt: null } })).toMatchObject([{ id: other.id }]);
    await resubscribe(anonymous, { token });
    expect(await db.follow.count({ where: { endedAt: null } })).toBe(2);
  });

  it('of a daily mail turns off what comes daily, and undoing brings back just that', async () => {
    const actor = await aCitizen();
    const token = unsubscribeToken({ what: 'digest', which: 'daily', personId: actor.personId });
    await unsubscribe(anonymous, { token });
    const off: Record<string, Cadence> = { replies: 'never', joined: 'never', news: 'never', mine: 'now', proposals: 'weekly' };
    expect((await getPreferences(actor))?.cadences).toMatchObject(off);
    await resubscribe(anonymous, { token });
    expect((await getPreferences(actor))?.cadences).toMatchObject({ replies: 'daily', joined: 'daily', news: 'daily' });
  });

  it('reading what a token is about changes nothing', async () => {
    const { personId } = await aCitizen();
    const before = await traces();
    expect(await getSubscription(kindToken(personId), 'da')).toEqual({ what: 'kind', which: 'news', title: null, isOff: false });
    expect(await traces()).toEqual(before);
  });
});

describe('SEC-18: a token reaches its one subscription', () => {
  it('and no other when anything in it is changed', async () => {
    const { personId } = await aCitizen();
    const { personId: victim } = await aCitizen();
    const [line = '', mac = ''] = kindToken(personId).split('.');
    const forged = [
      `${Buffer.from(`kind:news:${victim}`).toString('base64url')}.${mac}`,
      `${Buffer.from(`kind:mine:${personId}`).toString('base64url')}.${mac}`,
      `${line}.${mac.slice(0, -2)}AA`,
      `${line}.`,
      line,
      `${line}.${mac}.${mac}`,
      'guessed',
      '',
      'x'.repeat(5000),
    ];
    const before = await traces();
    for (const token of forged) {
      expect(subscriptionOfToken(token)).toBeNull();
      expect(await unsubscribe(anonymous, { token })).toMatchObject({ ok: false, code: 'notFound' });
      expect(await resubscribe(anonymous, { token })).toMatchObject({ ok: false, code: 'notFound' });
    }
    expect(await traces()).toEqual(before);
  });

  it('of somebody else’s follow does nothing', async () => {
    const { personId } = await aCitizen();
    const foreign = await aFollow({ projectId: (await aProject()).id });
    const wrong: Subscription = { what: 'follow', which: foreign.id, personId };
    await unsubscribe(anonymous, { token: unsubscribeToken(wrong) });
    expect(await db.follow.count({ where: { endedAt: null } })).toBe(1);
    expect(await getSubscription(unsubscribeToken(wrong), 'da')).toBeNull();
  });

  it('gives no session, also when it works', async () => {
    const { personId } = await aCitizen();
    await unsubscribe(anonymous, { token: kindToken(personId) });
    expect(await db.session.count()).toBe(0);
  });

  it('of a person who is gone opens nothing', async () => {
    const { personId } = await aCitizen();
    const token = kindToken(personId);
    await db.user.delete({ where: { id: personId } });
    expect(await unsubscribe(anonymous, { token })).toMatchObject({ ok: false, code: 'notFound' });
  });
});

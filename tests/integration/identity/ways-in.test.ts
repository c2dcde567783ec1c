import { beforeEach, describe, expect, it } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { claimAdministration } from '@/lib/identity/server/claim-administration';
import { confirmSignIn } from '@/lib/identity/server/confirm-sign-in';
import { createFirstAdministratorLink } from '@/lib/identity/server/create-first-administrator';
import { requestSignInLink } from '@/lib/identity/server/request-sign-in-link';
import { sessionStore } from '@/lib/identity/server/session-store';
import { startSession } from '@/lib/identity/server/start-session';
import { actorOf, areRolesShut, type SignedIn } from '@/lib/identity/signed-in';
import { now, setClock } from '@/lib/platform/clock';
import { env, isDemonstration } from '@/lib/platform/env';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();

beforeEach(() => {
  setClock(undefined);
  Object.assign(env(), { TRAADEN_MODE: 'demonstration' });
});

const inProduction = () => Object.assign(env(), { TRAADEN_MODE: 'production' });

/** Whom next-auth finds behind a session cookie. */
async function signedIn(token: string): Promise<SignedIn | undefined> {
  return (await sessionStore().getSessionAndUser?.(token))?.user as SignedIn | undefined;
}

async function actorWith(token: string): Promise<Actor> {
  const user = await signedIn(token);
  return user ? actorOf(user, { now: now(), isDemonstration: isDemonstration() }) : anonymous;
}

async function areShut(token: string): Promise<boolean> {
  const user = await signedIn(token);
  return user !== undefined && areRolesShut(user, isDemonstration());
}

describe('an employee who came by a link in a mail', () => {
  it('is a citizen like everybody else, whose roles are shut', async () => {
    const { personId } = await anEmployee(['administrator']);
    const token = await startSession(db, personId);
    expect(await actorWith(token)).toMatchObject({ kind: 'employee' });
    inProduction();
    expect(await actorWith(token)).toEqual({ kind: 'citizen', personId, locale: 'da' });
    expect(await areShut(token)).toBe(true);
  });

  it('is an employee by MitID that is sure enough, or by the staff’s own sign-in', async () => {
    inProduction();
    const { personId } = await anEmployee(['moderator']);
    for (const [method, assurance, kind] of [
      ['mitid', 'low', 'citizen'],
      ['mitid', 'substantial', 'employee'],
      ['mitid_business', 'high', 'employee'],
      ['staff', null, 'employee'],
      ['demonstration', null, 'citizen'],
    ] as const) {
      const token = await startSession(db, personId, { method, assurance });
      expect(await actorWith(token)).toMatchObject({ kind });
      expect(await areShut(token)).toBe(kind === 'citizen');
    }
  });
});

describe('a citizen', () => {
  it('whose roles nobody has given has none that are shut', async () => {
    inProduction();
    expect(await areShut(await startSession(db, (await aCitizen()).personId))).toBe(false);
  });

  it('is known to MitID for twelve hours in the session it was said in, and in no other', async () => {
    const { personId } = await aCitizen();
    await db.user.update({ where: { id: personId }, data: { ageReached: 16, isResident: true } });
    const said = await startSession(db, personId, { method: 'mitid', assurance: 'substantial' });
    expect(await actorWith(await startSession(db, personId))).toEqual({ kind: 'citizen', personId, locale: 'da' });
    expect(await actorWith(said)).toMatchObject({ identified: { ageReached: 16, isResident: true } });
    setClock(new Date(now().getTime() + 12 * 3_600_000));
    expect(await actorWith(said)).toEqual({ kind: 'citizen', personId, locale: 'da' });
  });
});

describe('the first administrator outside a demonstration', () => {
  const email = 'chef@kommune.example';
  const aLink = async () => new URL((await createFirstAdministratorLink(db, now())) ?? 'x:').searchParams.get('token') ?? '';

  it('reaches the workspace by the console’s link', async () => {
    inProduction();
    const result = await claimAdministration(anonymous, { token: await aLink(), email, locale: 'da' });
    expect(await actorWith(result.ok ? result.value.sessionToken : '')).toMatchObject({
      kind: 'employee',
      roles: ['administrator'],
    });
  });

  it('gets another link until MitID or the staff’s sign-in belongs to the account', async () => {
    inProduction();
    await claimAdministration(anonymous, { token: await aLink(), email, locale: 'da' });
    expect(await claimAdministration(anonymous, { token: await aLink(), email, locale: 'da' })).toMatchObject({ ok: true });
    const late = await aLink();
    const { id: userId } = await db.user.findUniqueOrThrow({ where: { email } });
    await db.account.create({ data: { userId, provider: 'mitid', providerAccountId: 'pseudonym' } });
    expect(await createFirstAdministratorLink(db, now())).toBeNull();
    expect(await claimAdministration(anonymous, { token: late, email, locale: 'da' })).toMatchObject({ code: 'linkUsed' });
  });
});

describe('an account without an address', () => {
  const asked = { locale: 'da', returnTo: '/', browser: '' } as const;
  async function confirmed(actor: Parameters<typeof confirmSignIn>[0], email: string) {
    await requestSignInLink(actor, { ...asked, email });
    const { secret } = await db.delivery.findFirstOrThrow({ where: { toAddress: email, state: 'pending' } });
    return confirmSignIn(actor, { token: secret ?? '' });
  }

  it('takes the address its owner confirms in the same browser', async () => {
    const { id: personId } = await db.user.create({ data: {} });
    await confirmed({ kind: 'citizen', personId, locale: 'da' }, 'anna@borger.example');
    expect(await db.user.findMany()).toMatchObject([{ id: personId, email: 'anna@borger.example' }]);
  });

  it('never takes one that has an owner: the two stay two', async () => {
    const { id: personId } = await db.user.create({ data: {} });
    const { id: owner } = await db.user.create({ data: { email: 'bo@borger.example' } });
    await confirmed({ kind: 'citizen', personId, locale: 'da' }, 'bo@borger.example');
    expect(await db.user.findUnique({ where: { id: personId } })).toMatchObject({ email: null });
    expect(await db.session.findMany()).toMatchObject([{ userId: owner }]);
  });

  it('never loses the one it has', async () => {
    const anna = await aCitizen();
    const { email } = await db.user.findUniqueOrThrow({ where: { id: anna.personId } });
    await confirmed(anna, 'neu@borger.example');
    expect(await db.user.findUnique({ where: { id: anna.personId } })).toMatchObject({ email });
    expect(await db.user.count()).toBe(2);
  });
});

describe('a cookie that is no session', () => {
  it.each([
    ['a link’s token', async () => 'q'.repeat(43)],
    ['a token of next-auth', async () => 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aaaa.bbbb.cccc'],
    ['the hash that is stored', async () => (await db.session.findFirstOrThrow()).sessionToken],
    ['nothing', async () => ''],
  ])('is nobody: %s', async (_what, cookie) => {
    await startSession(db, (await aCitizen()).personId);
    expect(await actorWith(await cookie())).toEqual(anonymous);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import type { IdentityProvider } from '@/lib/identity/identity';
import { demonstrationPeople } from '@/lib/identity/people';
import { editAccount } from '@/lib/identity/server/edit-account';
import { type ProvedIdentity, readAnswer } from '@/lib/identity/server/read-answer';
import { sessionStore } from '@/lib/identity/server/session-store';
import { signInWithIdentity } from '@/lib/identity/server/sign-in-with-identity';
import { startSession } from '@/lib/identity/server/start-session';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { testDatabase } from '@/tests/support/database';
import { anExampleBroker } from '@/tests/support/example-broker';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
let broker: Awaited<ReturnType<typeof anExampleBroker>>;
beforeAll(async () => {
  broker = await anExampleBroker();
});
afterAll(() => broker.stop());
beforeEach(() => broker.lying({}));

/** What the broker says of somebody; each number is another person. */
async function proved(person: string, provider: IdentityProvider = 'mitid'): Promise<ProvedIdentity> {
  const { flow, search } = await broker.visit(provider, person);
  const answer = await readAnswer(provider, search, flow);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

const arrive = async (actor: Actor, identity: ProvedIdentity) =>
  signInWithIdentity(actor, { identity, locale: 'da', browser: 'Chrome, Windows' });
const person = (id: string) =>
  db.user.findUniqueOrThrow({ where: { id }, include: { accounts: true, sessions: true, roles: true } });
const only = () => db.user.findFirstOrThrow({ include: { accounts: true, sessions: true, roles: true } });

describe('signing in by MitID', () => {
  it('makes an account without an address, a session that says how, and an event', async () => {
    expect(await arrive(anonymous, await proved('resident'))).toMatchObject({ ok: true });
    const made = await only();
    expect(made).toMatchObject({
      email: null,
      name: 'Eksempel Beboer',
      ageReached: 18,
      isResident: true,
      isProtected: false,
      isExample: true,
    });
    expect(made.sessions).toMatchObject([{ method: 'mitid', assurance: 'substantial', browser: 'Chrome, Windows' }]);
    expect((await db.event.findMany({ orderBy: { id: 'asc' } })).map(({ type }) => type)).toEqual([
      'identity.joined',
      'sign_in.confirmed',
    ]);
  });

  it('finds the account again, and tells apart who is not the same', async () => {
    for (const who of ['resident.1', 'resident.1', 'resident.2']) await arrive(anonymous, await proved(who));
    expect(await db.user.count()).toBe(2);
    expect(await db.account.count()).toBe(2);
    expect(await db.session.count()).toBe(3);
  });

  it('makes one account when ten arrive at once', async () => {
    const identity = await proved('resident');
    const tried = await Promise.all(Array.from({ length: 10 }, () => arrive(anonymous, identity)));
    expect(tried.filter(({ ok }) => ok)).toHaveLength(10);
    expect(await db.user.count()).toBe(1);
    expect(await db.account.count()).toBe(1);
  });

  it.each([
    ['summerhouse', 'mitid', { ageReached: 18, isResident: false }],
    ['foreign', 'mitid', { ageReached: 18, isResident: false }],
    ['protected', 'mitid', { ageReached: 18, isResident: true, isProtected: true, name: null }],
    ['business', 'mitid_business', { ageReached: null, isResident: null, name: 'Eksempel Indehaver' }],
  ] as const)('keeps of a person like %s only what a rule asks', async (who, provider, facts) => {
    await arrive(anonymous, await proved(who, provider));
    expect(await only()).toMatchObject(facts);
  });

  it('keeps the company a business identity speaks for', async () => {
    await arrive(anonymous, await proved('business', 'mitid_business'));
    expect((await only()).accounts).toMatchObject([{ provider: 'mitid_business', cvr: '00000000' }]);
  });

  it('gives a child of 14 no account and keeps nothing', async () => {
    expect(await arrive(anonymous, await proved('young'))).toEqual({ ok: false, code: 'belowConsent' });
    expect([await db.user.count(), await db.account.count(), await db.session.count(), await db.event.count()]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('is refused below the level that counts', async () => {
    broker.lying({ userinfo: { loa: 'Low' }, change: ({ claims }) => Object.assign(claims, { loa: 'Low' }) });
    expect(await arrive(anonymous, await proved('resident'))).toEqual({ ok: false, code: 'assuranceTooLow' });
    expect(await db.user.count()).toBe(0);
  });

  it('stores neither subject, nor token, nor birthday, nor municipality, nor a personal number', async () => {
    broker.lying({ userinfo: { cpr: '0101801234', mitid_nin: '010180-1234' } });
    await arrive(anonymous, await proved('resident.77'));
    const rows = await db.$queryRaw<{ row: string }[]>`
      SELECT to_jsonb(u)::text AS row FROM "User" u UNION ALL SELECT to_jsonb(a)::text FROM "Account" a
      UNION ALL SELECT to_jsonb(s)::text FROM "Session" s UNION ALL SELECT to_jsonb(e)::text FROM "Event" e`;
    const dump = rows.map(({ row }) => row).join('\n');
    expect(dump).toContain('Eksempel Beboer');
    const born = `${new Date().getUTCFullYear() - 42}`;
    for (const canary of ['resident.77', 'eyJ', '0707', `${born}-04`, '010180']) expect(dump).not.toContain(canary);
  });
});

describe('joining identities', () => {
  it('takes somebody signed in who has just proved MitID, and nobody else', async () => {
    const anna = await aCitizen({ name: 'Anna' });
    expect(await arrive(anna, await proved('resident'))).toMatchObject({ ok: true });
    expect(await person(anna.personId)).toMatchObject({ name: 'Anna', isResident: true, accounts: [{ provider: 'mitid' }] });
    await arrive(anonymous, await proved('resident'));
    expect(await db.user.count()).toBe(1);
  });

  it('takes MitID and MitID Erhverv on one account', async () => {
    const anna = await aCitizen();
    await arrive(anna, await proved('resident'));
    expect(await arrive(anna, await proved('business', 'mitid_business'))).toMatchObject({ ok: true });
    const { accounts, isResident } = await person(anna.personId);
    expect(accounts.map(({ provider }) => provider).sort()).toEqual(['mitid', 'mitid_business']);
    expect(isResident).toBe(true);
  });

  it('refuses an identity another account has, and leaves both as they are', async () => {
    const [anna, bo] = [await aCitizen(), await aCitizen()];
    await arrive(anna, await proved('resident'));
    const before = [await person(anna.personId), await person(bo.personId)];
    expect(await arrive(bo, await proved('resident'))).toEqual({ ok: false, code: 'identityTaken' });
    expect([await person(anna.personId), await person(bo.personId)]).toEqual(before);
  });

  it('refuses a second MitID on one account, also when two come at once', async () => {
    const anna = await aCitizen();
    const [one, other] = [await proved('resident.1'), await proved('resident.2')];
    const tried = await Promise.all([arrive(anna, one), arrive(anna, other)]);
    expect(tried.filter(({ ok }) => ok)).toHaveLength(1);
    expect(tried).toContainEqual({ ok: false, code: 'otherIdentity' });
    expect((await person(anna.personId)).accounts).toHaveLength(1);
  });

  it('never follows an address: the same one at the staff’s sign-in is another account', async () => {
    const anna = await aCitizen();
    const { email } = await person(anna.personId);
    await arrive(anonymous, { ...(await proved('employee', 'staff')), email });
    expect(await db.user.findMany({ where: { id: { not: anna.personId } } })).toMatchObject([{ email: null }]);
  });

  it('takes a name away that the register protects', async () => {
    const anna = await aCitizen({ name: 'Anna' });
    await arrive(anna, await proved('protected'));
    expect(await person(anna.personId)).toMatchObject({ name: null, isProtected: true });
    expect(await db.event.count({ where: { type: 'name.changed' } })).toBe(1);
  });

  it('takes no name of a protected person again, in whatever way it is given', async () => {
    const anna = await aCitizen();
    await arrive(anna, await proved('protected'));
    expect(await editAccount(anna, { name: 'Anna', language: 'da' })).toMatchObject({ ok: false, code: 'nameProtected' });
    expect(await editAccount(anna, { name: '', language: 'en' })).toMatchObject({ ok: true });
    const phase = await aPhase();
    const { slug } = await db.project.findUniqueOrThrow({ where: { id: phase.projectId } });
    const said = {
      project: slug,
      proposal: '',
      text: 'Sæt en bænk ved stien.',
      submissionKey: crypto.randomUUID(),
      locale: 'da',
    } as const;
    const shown = { senderShown: 'name', senderName: 'Anna', falseAlarm: false, keepContact: false, uploadKey: '' } as const;
    expect(await submitComment(anna, { ...said, ...shown })).toMatchObject({ ok: true });
    expect(await person(anna.personId)).toMatchObject({ name: null, locale: 'en' });
    expect(await db.contribution.findMany()).toMatchObject([{ senderShown: 'role' }]);
  });

  it('keeps what MitID says of a child who has an account, for the rules to ask', async () => {
    const anna = await aCitizen();
    expect(await arrive(anna, await proved('young'))).toMatchObject({ ok: true });
    expect(await person(anna.personId)).toMatchObject({ ageReached: 13, isResident: true });
  });

  it('gives the example people behind open doors what MitID says, but no identity of their own', async () => {
    await db.user.create({ data: { id: demonstrationPeople.citizen, isExample: true } });
    const citizen = { kind: 'citizen', personId: demonstrationPeople.citizen, locale: 'da' } as const;
    for (const who of ['resident', 'summerhouse']) expect(await arrive(citizen, await proved(who))).toMatchObject({ ok: true });
    expect(await person(demonstrationPeople.citizen)).toMatchObject({ isResident: false, accounts: [] });
  });
});

describe('the staff’s sign-in', () => {
  it('gives the roles its groups stand for, with an event each', async () => {
    await arrive(anonymous, await proved('employee', 'staff'));
    expect(await only()).toMatchObject({ roles: [{ role: 'moderator' }], sessions: [{ method: 'staff' }] });
    expect(await db.event.count({ where: { type: 'role.granted' } })).toBe(1);
  });

  it('takes away what is gone, and ends every session that had it', async () => {
    const identity = await proved('employee', 'staff');
    await arrive(anonymous, identity);
    const { id } = await only();
    const earlier = await startSession(db, id, { method: 'staff' });
    expect(await arrive(anonymous, { ...identity, groups: ['Leder', 'Kantine'] })).toMatchObject({ ok: true });
    expect((await only()).roles.map(({ role }) => role)).toEqual(['leader']);
    expect(await sessionStore().getSessionAndUser?.(earlier)).toBeNull();
    expect(await db.session.count()).toBe(1);
    expect(await db.event.count({ where: { type: 'role.revoked' } })).toBe(1);
  });

  it('leaves sessions alone while the roles are the same', async () => {
    const identity = await proved('employee', 'staff');
    await arrive(anonymous, identity);
    await arrive(anonymous, identity);
    expect(await db.session.count()).toBe(2);
  });

  it('joins an employee’s account, and is an account of its own for a citizen', async () => {
    const [employee, citizen] = [await anEmployee(['moderator']), await aCitizen()];
    await arrive({ kind: 'citizen', personId: employee.personId, locale: 'da' }, await proved('employee.1', 'staff'));
    expect((await person(employee.personId)).accounts).toMatchObject([{ provider: 'staff' }]);
    await arrive(citizen, await proved('employee.2', 'staff'));
    expect((await person(citizen.personId)).accounts).toEqual([]);
    expect(await db.user.count()).toBe(3);
  });
});

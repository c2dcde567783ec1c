import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { claimAdministration } from '@/lib/identity/server/claim-administration';
import { confirmSignIn } from '@/lib/identity/server/confirm-sign-in';
import { createFirstAdministratorLink } from '@/lib/identity/server/create-first-administrator';
import { getSignInLink, isFirstAdministratorLink } from '@/lib/identity/server/get-sign-in-link';
import { now } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
const dayMs = 24 * 3_600_000;
const person = { email: 'chef@kommune.example', locale: 'da' } as const;

async function aToken(at = now()): Promise<string> {
  const link = await createFirstAdministratorLink(db, at);
  return new URL(link ?? '').searchParams.get('token') ?? '';
}

describe('the link for the first administrator', () => {
  it('makes one person administrator and signs them in', async () => {
    const token = await aToken();
    expect(await isFirstAdministratorLink(token)).toBe(true);
    expect(await claimAdministration(anonymous, { ...person, token })).toMatchObject({ ok: true });
    expect(await db.employeeRole.findMany()).toMatchObject([{ role: 'administrator' }]);
    expect(await db.session.count()).toBe(1);
    expect(await db.event.findMany()).toMatchObject([{ type: 'role.granted' }]);
  });

  it('works once, also when many try at once', async () => {
    const token = await aToken();
    const emails = Array.from({ length: 10 }, (_, index) => `person${index}@kommune.example`);
    const tried = await Promise.all(emails.map((email) => claimAdministration(anonymous, { token, email, locale: 'da' })));
    expect(tried.filter((result) => result.ok)).toHaveLength(1);
    expect(await db.employeeRole.count()).toBe(1);
    expect(await db.user.count()).toBe(1);
  });

  it('lives a day', async () => {
    const token = await aToken(new Date(now().getTime() - dayMs));
    expect(await isFirstAdministratorLink(token)).toBe(false);
    expect(await claimAdministration(anonymous, { ...person, token })).toMatchObject({ ok: false, code: 'linkUsed' });
  });

  it('is replaced by a newer one', async () => {
    const [first, second] = [await aToken(), await aToken()];
    expect(await isFirstAdministratorLink(first)).toBe(false);
    expect(await isFirstAdministratorLink(second)).toBe(true);
  });

  it('is not made when there is an administrator, and then opens nothing', async () => {
    const token = await aToken();
    await anEmployee(['administrator']);
    expect(await createFirstAdministratorLink(db, now())).toBeNull();
    expect(await claimAdministration(anonymous, { ...person, token })).toMatchObject({ ok: false, code: 'linkUsed' });
    expect(await db.user.count({ where: { email: person.email } })).toBe(0);
  });

  it('signs nobody in as an ordinary sign-in link', async () => {
    const token = await aToken();
    expect(await getSignInLink(token)).toBeNull();
    expect(await confirmSignIn(anonymous, { token })).toMatchObject({ ok: false, code: 'linkUsed' });
    expect(await isFirstAdministratorLink(token)).toBe(true);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { confirmSignIn } from '@/lib/identity/server/confirm-sign-in';
import { getSignInLink } from '@/lib/identity/server/get-sign-in-link';
import { requestSignInLink } from '@/lib/identity/server/request-sign-in-link';
import { requestSignInSchema } from '@/lib/identity/sign-in-schema';
import { now, setClock } from '@/lib/platform/clock';
import { hashToken } from '@/lib/platform/ids';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';

const db = testDatabase();
afterEach(() => setClock(undefined));

const input = { email: 'anna@borger.example', locale: 'da', returnTo: '/min-side', browser: 'Firefox, Linux' } as const;

/** Asks for a link and reads its token from the outbox. */
async function aLink(over: Partial<typeof input> | { email: string } = {}): Promise<string> {
  await requestSignInLink(anonymous, { ...input, ...over });
  const mail = await db.delivery.findFirstOrThrow({
    where: { toAddress: over.email ?? input.email, state: 'pending' },
    orderBy: { createdAt: 'desc' },
  });
  return mail.secret ?? '';
}

const minutesLater = (minutes: number) => setClock(new Date(now().getTime() + minutes * 60_000));

describe('asking for a sign-in link', () => {
  it('puts one mail with a ten-minute secret in the outbox and stores the link only hashed', async () => {
    const token = await aLink();
    const link = await db.verificationToken.findFirstOrThrow();
    expect(link).toMatchObject({ identifier: input.email, token: hashToken(token), browser: 'Firefox, Linux' });
    expect(link.expires.getTime() - Date.now()).toBeLessThanOrEqual(10 * 60_000);
    expect(await db.delivery.findMany()).toMatchObject([{ purpose: 'sign_in', toAddress: input.email, state: 'pending' }]);
    expect(await db.event.findMany()).toMatchObject([{ type: 'sign_in.requested', actorKind: 'anonymous' }]);
    expect(JSON.stringify(await db.event.findMany({ select: { ids: true, subject: true } }))).not.toContain('anna');
  });

  it('answers the same for a known and an unknown address', async () => {
    await db.user.create({ data: { email: input.email } });
    const known = await requestSignInLink(anonymous, input);
    const unknown = await requestSignInLink(anonymous, { ...input, email: 'bo@borger.example' });
    expect(known).toEqual(unknown);
    expect(await db.user.count()).toBe(1);
  });

  it('asks the database as much for a known address as for an unknown one', async () => {
    await db.user.create({ data: { email: 'known@borger.example' } });
    await requestSignInLink(anonymous, input);
    const statements = async (email: string) => countStatements(() => requestSignInLink(anonymous, { ...input, email }));
    const [known, unknown] = [await statements('known@borger.example'), await statements('unknown@borger.example')];
    expect(known).toBe(unknown);
    expect(known).toBeGreaterThan(5);
  });

  it('mails to the very address that is stored, however it was written, and to no other', async () => {
    for (const written of [
      '  anna@borger.example  ',
      'anna＠borger.example',
      'ａｎｎａ2@borger.example',
      'Anna.Lund@Borger.Example',
      "o'brien@borger.example",
      'anna+strand@borger.example',
      'info@rødovre.example',
    ]) {
      await db.delivery.deleteMany();
      const { email } = requestSignInSchema.parse({ email: written, locale: 'da' });
      await requestSignInLink(anonymous, { ...input, email });
      const [mail, ...others] = await db.delivery.findMany();
      const link = await db.verificationToken.findFirstOrThrow({ where: { identifier: email } });
      expect(others).toEqual([]);
      expect(mail?.toAddress).toBe(email);
      expect(link.identifier).toBe(email);
      await confirmSignIn(anonymous, { token: mail?.secret ?? '' });
      expect(await db.user.count({ where: { email } })).toBe(1);
    }
  });

  it('makes the newest link the only one, also when two are asked for at once', async () => {
    const first = await aLink();
    await Promise.all([requestSignInLink(anonymous, input), requestSignInLink(anonymous, input)]);
    expect(await db.verificationToken.count()).toBe(1);
    expect(await db.delivery.count({ where: { state: 'pending' } })).toBe(1);
    expect(await db.delivery.count({ where: { state: 'dropped', secret: null } })).toBe(2);
    expect(await confirmSignIn(anonymous, { token: first })).toMatchObject({ ok: false, code: 'linkUsed' });
  });

  it('sends at most three mails an hour to one address, however it is written, with the same answer', async () => {
    const asked = [];
    for (const email of [input.email, 'Anna@borger.example', 'ANNA@borger.example', input.email]) {
      asked.push(await requestSignInLink(anonymous, { ...input, email }));
    }
    expect(asked).toEqual(Array(4).fill({ ok: true, value: { asked: true } }));
    expect(await db.delivery.count()).toBe(3);
  });
});

describe('following a sign-in link', () => {
  it('shows who asked and changes nothing, however often it is opened', async () => {
    const token = await aLink();
    for (let times = 0; times < 20; times++) {
      expect(await getSignInLink(token)).toEqual({ address: 'a…@borger.example', browser: 'Firefox, Linux', locale: 'da' });
    }
    expect(await db.session.count()).toBe(0);
    expect(await confirmSignIn(anonymous, { token })).toMatchObject({ ok: true });
  });

  it('makes the person and a session, and leads back to where they came from', async () => {
    const token = await aLink();
    const result = await confirmSignIn(anonymous, { token });
    if (!result.ok) throw new Error(result.code);
    expect(result.value.returnTo).toBe('/min-side');
    const person = await db.user.findUniqueOrThrow({ where: { email: input.email }, include: { sessions: true } });
    expect(person).toMatchObject({ locale: 'da', emailVerified: expect.any(Date) });
    expect(person.sessions).toMatchObject([{ sessionToken: hashToken(result.value.sessionToken) }]);
    expect(await db.verificationToken.count()).toBe(0);
  });

  it('opens the same account however the address is written', async () => {
    await confirmSignIn(anonymous, { token: await aLink() });
    await confirmSignIn(anonymous, { token: await aLink({ email: 'Anna@borger.example' }) });
    expect(await db.user.count()).toBe(1);
    expect(await db.session.count()).toBe(2);
  });

  it('makes exactly one session when fifty try at once', async () => {
    const token = await aLink();
    const tried = await Promise.all(Array.from({ length: 50 }, () => confirmSignIn(anonymous, { token })));
    expect(tried.filter((result) => result.ok)).toHaveLength(1);
    expect(await db.session.count()).toBe(1);
    expect(await db.user.count()).toBe(1);
  });

  it('is refused after ten minutes', async () => {
    const token = await aLink();
    minutesLater(10);
    expect(await getSignInLink(token)).toBeNull();
    expect(await confirmSignIn(anonymous, { token })).toMatchObject({ ok: false, code: 'linkUsed' });
    expect(await db.session.count()).toBe(0);
  });

  it('is refused when it is used, made up, or the stored hash itself', async () => {
    const token = await aLink();
    await confirmSignIn(anonymous, { token });
    for (const wrong of [token, 'made-up-made-up-made-up', hashToken(token)]) {
      expect(await confirmSignIn(anonymous, { token: wrong })).toMatchObject({ ok: false, code: 'linkUsed' });
    }
    expect(await db.session.count()).toBe(1);
  });
});

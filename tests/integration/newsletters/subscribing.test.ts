import { afterEach, describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { consentVersions } from '@/lib/identity/consent';
import { confirmSubscription } from '@/lib/newsletters/server/confirm-subscription';
import { endSubscription } from '@/lib/newsletters/server/end-subscription';
import { requestSubscription } from '@/lib/newsletters/server/request-subscription';
import { stopToken } from '@/lib/newsletters/server/stop-token';
import { getSubscriptionToConfirm } from '@/lib/newsletters/server/subscription-queries';

import { now, setClock } from '@/lib/platform/clock';
import { carryOutRetention } from '@/lib/privacy/server/carry-out-retention';
import { testDatabase } from '@/tests/support/database';
import { aSubscriber } from '@/tests/support/factories/newsletters';
import { aProject } from '@/tests/support/factories/projects';

const db = testDatabase();
afterEach(() => setClock(undefined));

async function asked(email = `${crypto.randomUUID()}@laeser.example`) {
  const { slug } = await aProject();
  await requestSubscription(anonymous, { about: { kind: 'project', slug }, email, locale: 'en' });
  return { slug, email, token: await tokenTo(email) };
}

async function tokenTo(email: string): Promise<string> {
  const { secret } = await db.delivery.findFirstOrThrow({ where: { toAddress: email }, orderBy: { createdAt: 'desc' } });
  return secret ?? '';
}

describe('PRIV-07 newsletters without an account', () => {
  it('are sent to nobody who has not said yes from their own mail; the consent says which text, when and how', async () => {
    const { token, email } = await asked();
    expect(await db.newsletterSubscriber.findMany()).toMatchObject([
      { email, confirmedAt: null, textVersion: consentVersions.newsletter },
    ]);
    expect(await getSubscriptionToConfirm(token)).not.toBeNull();
    expect(await getSubscriptionToConfirm(token)).not.toBeNull();
    expect(await confirmSubscription(anonymous, { token })).toMatchObject({ ok: true });
    const [row] = await db.newsletterSubscriber.findMany();
    expect(row?.confirmedAt).not.toBeNull();
    expect(await db.event.findMany({ select: { type: true }, orderBy: { id: 'asc' } })).toEqual([
      { type: 'subscription.requested' },
      { type: 'subscription.confirmed' },
    ]);
    expect(await confirmSubscription(anonymous, { token })).toMatchObject({ ok: false, code: 'linkUsed' });
  });

  it('answer the same for any address, project and theme, and send three mails a day to one address at most', async () => {
    const { slug, email } = await asked();
    const answers: unknown[] = [];
    const ask = async (kind: 'project' | 'theme', slug: string, email: string) =>
      answers.push(await requestSubscription(anonymous, { about: { kind, slug }, email, locale: 'da' }));
    for (let n = 0; n < 4; n++) await ask('project', slug, email);
    await ask('project', 'findes-ikke', 'en@laeser.example');
    await ask('theme', 'findes-ikke', 'to@laeser.example');
    await ask('theme', slug, 'tre@laeser.example');
    await ask('project', (await aProject({ published: false })).slug, 'fire@laeser.example');
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"ok":true,"value":{"asked":true}}']));
    expect(await db.delivery.count({ where: { purpose: 'newsletter_confirmation' } })).toBe(3);
    expect(await db.newsletterSubscriber.count()).toBe(1);
  });

  it('end by one signed link that ends nothing else, twice as well as once', async () => {
    const project = await aProject();
    const [mine, other] = [await aSubscriber(project.id), await aSubscriber(project.id)];
    const press = (token: string) => endSubscription(anonymous, { token });
    expect(await press(stopToken(mine.id))).toMatchObject({ ok: true });
    expect(await press(stopToken(mine.id))).toMatchObject({ ok: true });
    expect(await press(`${other.id}.${'0'.repeat(64)}`)).toMatchObject({ ok: false });
    expect(await endSubscription(anonymous, { token: other.id })).toMatchObject({ ok: false });
    expect(await db.newsletterSubscriber.findMany({ where: { endedAt: { not: null } }, select: { id: true } })).toEqual([
      { id: mine.id },
    ]);
  });

  it('are forgotten a week after they were asked for in vain or ended', async () => {
    const project = await aProject();
    const [kept, ended] = [await aSubscriber(project.id), await aSubscriber(project.id)];
    await endSubscription(anonymous, { token: stopToken(ended.id) });
    await asked();
    await carryOutRetention(new Date(now().getTime() + 6 * 86_400_000));
    expect(await db.newsletterSubscriber.count()).toBe(3);
    await carryOutRetention(new Date(now().getTime() + 8 * 86_400_000));
    expect(await db.newsletterSubscriber.findMany({ select: { id: true } })).toEqual([{ id: kept.id }]);
  });
});

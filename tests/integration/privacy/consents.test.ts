import { expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { consentVersions } from '@/lib/identity/consent';
import { confirmSubscription } from '@/lib/newsletters/server/confirm-subscription';
import { endOwnSubscription } from '@/lib/newsletters/server/end-own-subscription';
import { requestSubscription } from '@/lib/newsletters/server/request-subscription';
import { follow } from '@/lib/notifications/server/follow';
import { followWord } from '@/lib/notifications/server/follow-word';
import { stopFollowing } from '@/lib/notifications/server/stop-following';
import { unfollow } from '@/lib/notifications/server/unfollow';
import { listOwnConsents } from '@/lib/privacy/server/consent-queries';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aProject } from '@/tests/support/factories/projects';

const db = testDatabase();

/** Everything the log says, oldest first. */
const logged = async () =>
  (await db.consent.findMany({ orderBy: { at: 'asc' } })).map(({ purpose, act, how, textVersion }) => [
    purpose,
    act,
    how,
    textVersion,
  ]);

it('following and following no more stand in the log, each once, with the words of the day (PRIV-07)', async () => {
  const anna = await aCitizen();
  const { slug } = await aProject({ titleDa: 'Stien' });
  for (const _ of [1, 2]) await follow(anna, { what: 'project', slug });
  for (const _ of [1, 2]) await stopFollowing(anna, { what: 'project', slug });
  await follow(anna, { what: 'project', slug });
  await followWord(anna, { word: 'havn' });
  const version = consentVersions.follow;
  const [given, withdrawn] = [
    ['follow', 'given', 'button', version],
    ['follow', 'withdrawn', 'button', version],
  ];
  expect(await logged()).toEqual([given, withdrawn, given, given]);
  const own = await listOwnConsents(anna);
  expect(own.map(({ act, titleDa }) => [act, titleDa])).toEqual([
    ['given', 'havn'],
    ['given', 'Stien'],
  ]);
  for (const { id } of own) await unfollow(anna, { id });
  expect((await listOwnConsents(anna)).map(({ act }) => act)).toEqual(['withdrawn', 'withdrawn']);
  expect(await listOwnConsents(await aCitizen())).toEqual([]);
  expect(await listOwnConsents(anonymous)).toEqual([]);
});

it('a newsletter is consented to by the link in a mail alone, and taken back with one press by its owner', async () => {
  const [anna, bo] = [await aCitizen(), await aCitizen()];
  const { email } = await db.user.findUniqueOrThrow({ where: { id: anna.personId } });
  const { slug } = await aProject();
  await requestSubscription(anonymous, { email: email ?? '', locale: 'da', about: { kind: 'project', slug } });
  expect(await logged()).toEqual([]);
  const { secret } = await db.delivery.findFirstOrThrow({ where: { purpose: 'newsletter_confirmation' } });
  await confirmSubscription(anonymous, { token: secret ?? '' });
  const [{ id = '' } = {}] = await listOwnConsents(anna);
  expect(await endOwnSubscription(bo, { id })).toEqual({ ok: false, code: 'notFound' });
  expect(await endOwnSubscription(anonymous, { id })).toEqual({ ok: false, code: 'signInNeeded' });
  for (const _ of [1, 2]) expect(await endOwnSubscription(anna, { id })).toMatchObject({ ok: true });
  const version = consentVersions.newsletter;
  expect(await logged()).toEqual([
    ['newsletter', 'given', 'mail_link', version],
    ['newsletter', 'withdrawn', 'button', version],
  ]);
  expect(JSON.stringify(await db.consent.findMany())).not.toContain(email);
});

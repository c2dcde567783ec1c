import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { follow } from '@/lib/notifications/server/follow';
import { followArea } from '@/lib/notifications/server/follow-area';
import { getOwnFollow, listFollows } from '@/lib/notifications/server/follow-queries';
import { followWord } from '@/lib/notifications/server/follow-word';
import { listPlaces } from '@/lib/notifications/server/places';
import { getPreferences } from '@/lib/notifications/server/preference-queries';
import { setPreferences } from '@/lib/notifications/server/set-preferences';
import { stopFollowing } from '@/lib/notifications/server/stop-following';
import { unfollow } from '@/lib/notifications/server/unfollow';
import { now, setClock } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aFollow } from '@/tests/support/factories/following';
import { aCitizen } from '@/tests/support/factories/participation';
import { aProject, aTheme } from '@/tests/support/factories/projects';

const db = testDatabase();

describe('following', () => {
  it('is one row however often and however parallel it is asked', async () => {
    const [actor, { slug }] = [await aCitizen(), await aProject()];
    const asked = [1, 2, 3, 4].map(() => follow(actor, { what: 'project', slug }));
    for (const answer of await Promise.all(asked)) expect(answer).toEqual({ ok: true, value: { follows: true } });
    expect(await db.follow.count()).toBe(1);
    expect(await db.event.count({ where: { type: 'follow.started' } })).toBe(1);
  });

  it('ends, and begins again from that moment', async () => {
    const [actor, { slug }] = [await aCitizen(), await aTheme()];
    await follow(actor, { what: 'theme', slug });
    await stopFollowing(actor, { what: 'theme', slug });
    expect(await getOwnFollow(actor, 'theme', slug)).toMatchObject({ follows: false });
    await follow(actor, { what: 'theme', slug });
    expect(await getOwnFollow(actor, 'theme', slug)).toMatchObject({ follows: true });
    expect(await listFollows(actor)).toHaveLength(1);
  });

  it('of a draft and of what is not there get the same answer', async () => {
    const [actor, draft] = [await aCitizen(), await aProject({ published: false })];
    const answers = await Promise.all([draft.slug, 'unknown'].map((slug) => follow(actor, { what: 'project', slug })));
    expect(answers).toEqual([1, 2].map(() => ({ ok: false, code: 'notFound' })));
    expect(await getOwnFollow(actor, 'project', draft.slug)).toBeNull();
  });

  it('needs somebody signed in', async () => {
    const { slug } = await aProject();
    expect(await follow(anonymous, { what: 'project', slug })).toMatchObject({ code: 'signInNeeded' });
    expect(await listFollows(anonymous)).toEqual([]);
  });

  it('of words stops at twenty, also when the last two come at once', async () => {
    const actor = await aCitizen();
    for (let word = 0; word < 19; word++) await followWord(actor, { word: `ord${word}` });
    const last = await Promise.all(['bro', 'havn'].map((word) => followWord(actor, { word })));
    expect(last.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.follow.count()).toBe(20);
    expect(await followWord(actor, { word: 'ord1' })).toMatchObject({ ok: true });
  });

  it('of a place takes only places of the list, and a new radius replaces the old', async () => {
    const actor = await aCitizen();
    expect(listPlaces().length).toBeGreaterThan(3);
    expect(await followArea(actor, { place: 'Atlantis', radiusKm: 5 })).toMatchObject({ code: 'notFound' });
    await followArea(actor, { place: 'Grenaa', radiusKm: 5 });
    await followArea(actor, { place: 'Grenaa', radiusKm: 20 });
    expect(await listFollows(actor)).toMatchObject([{ place: 'Grenaa', radiusKm: 20 }]);
  });

  it('of somebody else cannot be ended', async () => {
    const [actor, foreign] = [await aCitizen(), await aFollow({ word: 'bro' })];
    expect(await unfollow(actor, { id: foreign.id })).toMatchObject({ code: 'notFound' });
    expect(await unfollow(actor, { id: 'unknown' })).toMatchObject({ code: 'notFound' });
  });

  it('lists fifty in as many statements as one', async () => {
    const actor = await aCitizen();
    const statements = async () => countStatements(() => listFollows(actor));
    await aFollow({ projectId: (await aProject()).id, by: actor });
    await aFollow({ themeId: (await aTheme()).id, by: actor });
    const few = await statements();
    for (let count = 0; count < 24; count++) {
      await aFollow({ projectId: (await aProject()).id, by: actor });
      await aFollow({ word: `ord${count}`, by: actor });
    }
    expect(await statements()).toBe(few);
  });
});

describe('preferences', () => {
  const all = { mine: 'now', replies: 'now', joined: 'daily', news: 'never', proposals: 'never', pausedUntil: '' } as const;

  it('hold until they are changed, and take back what waits for a mail of a kind turned off', async () => {
    const actor = await aCitizen();
    await setPreferences(actor, all);
    expect((await getPreferences(actor))?.cadences).toMatchObject({ replies: 'now', news: 'never', staff: 'now' });
    await setPreferences(actor, { ...all, news: 'weekly' });
    expect((await getPreferences(actor))?.cadences).toMatchObject({ news: 'weekly' });
    expect(await db.event.count({ where: { type: 'preferences.set' } })).toBe(2);
  });

  it('pause until a date in Copenhagen, and no earlier than tomorrow', async () => {
    setClock(new Date('2026-06-10T12:00:00Z'));
    const actor = await aCitizen();
    for (const date of ['2026-06-10', '2020-01-01'])
      expect(await setPreferences(actor, { ...all, pausedUntil: date })).toMatchObject({ code: 'dateInvalid' });
    await setPreferences(actor, { ...all, pausedUntil: '2026-07-01' });
    const { pausedUntil } = await db.notificationState.findFirstOrThrow();
    expect(pausedUntil).toEqual(new Date('2026-06-30T22:00:00Z'));
    expect((await getPreferences(actor))?.pausedUntil).toBe('2026-07-01');
    setClock(new Date('2026-07-02T12:00:00Z'));
    expect((await getPreferences(actor))?.pausedUntil).toBeNull();
    setClock(undefined);
    expect(now()).toBeInstanceOf(Date);
  });
});

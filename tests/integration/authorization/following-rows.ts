import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { follow } from '@/lib/notifications/server/follow';
import { followArea } from '@/lib/notifications/server/follow-area';
import { followWord } from '@/lib/notifications/server/follow-word';
import { markAllRead } from '@/lib/notifications/server/mark-all-read';
import { markRead } from '@/lib/notifications/server/mark-read';
import { markSeen } from '@/lib/notifications/server/mark-seen';
import { setPreferences } from '@/lib/notifications/server/set-preferences';
import { stopFollowing } from '@/lib/notifications/server/stop-following';
import { unfollow } from '@/lib/notifications/server/unfollow';
import { db } from '@/lib/platform/db';
import { aFollow } from '@/tests/support/factories/following';
import { aCitizen } from '@/tests/support/factories/participation';
import { aProject } from '@/tests/support/factories/projects';
import { tellEverybody } from '@/tests/support/tell-everybody';

/** How the commands of following and being told are called with sound input. */
export const following = {
  follow: async (actor: Actor) => {
    const { slug } = await aProject();
    return () => follow(actor, { what: 'project', slug });
  },
  stopFollowing: async (actor: Actor) => {
    const { slug } = await aProject();
    return () => stopFollowing(actor, { what: 'project', slug });
  },
  followWord: async (actor: Actor) => () => followWord(actor, { word: 'cykelsti' }),
  followArea: async (actor: Actor) => () => followArea(actor, { place: 'Grenaa', radiusKm: 5 }),
  unfollow: async (actor: Actor) => {
    const { id } = await aFollow({ word: 'cykelsti', by: { personId: await own(actor) } });
    return () => unfollow(actor, { id });
  },
  setPreferences: async (actor: Actor) => () =>
    setPreferences(actor, {
      mine: 'now',
      replies: 'daily',
      joined: 'weekly',
      news: 'never',
      proposals: 'never',
      pausedUntil: '',
    }),
  markRead: async (actor: Actor) => {
    const project = await aProject();
    await aFollow({ projectId: project.id, by: { personId: await own(actor) } });
    // What the commands before have left to tell is told nobody.
    await db().pendingEvent.deleteMany();
    await recordEvent(db(), { kind: 'system', name: 'test' }, 'project.status_changed', {
      project: project.id,
    });
    await tellEverybody();
    const { id } = await db().notification.findFirstOrThrow({ orderBy: { id: 'desc' } });
    return () => markRead(actor, { id: String(id), isRead: true });
  },
  markAllRead: async (actor: Actor) => () => markAllRead(actor),
  markSeen: async (actor: Actor) => () => markSeen(actor),
};

/** The actor, or somebody else where nobody is signed in. */
async function own(actor: Actor): Promise<string> {
  return personIdOf(actor) ?? (await aCitizen()).personId;
}

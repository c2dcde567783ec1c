import { demonstrationPeople } from '@/lib/identity/people';
import type { Purpose } from '@/lib/notifications/who-hears';
import { kindOf } from '@/lib/notifications/who-hears';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import type { PhaseRow } from './rows';
import { decisionId } from './solpark';

type Tx = Prisma.TransactionClient;

/** What the example citizen follows, and what they have been told: all of it read but the latest. */
export async function loadFollowing(tx: Tx, { open }: { open: PhaseRow }, now: Date): Promise<void> {
  const personId = demonstrationPeople.citizen;
  const [themeId] = open.themeIds;
  const since = after(now, -60);
  await tx.follow.createMany({
    data: [
      { personId, target: 'project', projectId: open.projectId, createdAt: since },
      { personId, target: 'theme', themeId, createdAt: since },
      { personId, target: 'keyword', word: 'sti', createdAt: since },
    ],
  });
  const place = { project: open.projectId };
  await tell(tx, 'decision.published', 'decision_news', { decision: decisionId('paths'), ...place }, after(now, -47));
  await tell(tx, 'phase.opened', 'phase_opened', { phase: open.id, ...place }, open.opened);
  await tell(tx, 'effect.measured', 'effect_news', place, after(now, -1, -2));
}

/** An event of the past and its notification, as the worker would have made it. */
async function tell(tx: Tx, type: string, purpose: Purpose, ids: Record<string, string>, at: Date): Promise<void> {
  const isRead = purpose !== 'effect_news';
  const [kind = '', id = ''] = Object.entries(ids)[0] ?? [];
  const { id: eventId } = await tx.event.create({
    data: { type, actorKind: 'system', actorId: 'demonstration', subject: `${kind}:${id}`, ids, at },
    select: { id: true },
  });
  await tx.pendingEvent.deleteMany({ where: { eventId } });
  await tx.notification.create({
    data: {
      eventId,
      recipientId: demonstrationPeople.citizen,
      purpose,
      kind: kindOf[purpose],
      cadence: 'never',
      projectId: ids.project,
      createdAt: at,
      readAt: isRead ? at : null,
    },
    select: { id: true },
  });
}

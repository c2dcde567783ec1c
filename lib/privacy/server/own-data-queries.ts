import { type Actor, personIdOf } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { exportKeptHours, exportsKeptSince } from '../data-request';
import type { OwnRequestView } from '../data-views';

export type ExportView = { readyAt: Date | null; until: Date | null; bytes: number };

/** The copy of their data somebody has asked for, while it is made or lies ready. */
export async function getOwnExport(actor: Actor): Promise<ExportView | null> {
  const personId = personIdOf(actor);
  if (!personId) return null;
  const row = await db().personalExport.findFirst({
    where: { personId, OR: [{ readyAt: null }, { readyAt: { gt: exportsKeptSince(now()) } }] },
    select: { readyAt: true, bytes: true },
  });
  if (!row) return null;
  const until = row.readyAt && new Date(row.readyAt.getTime() + exportKeptHours * 3_600_000);
  return { readyAt: row.readyAt, until, bytes: row.bytes ?? 0 };
}

/** What somebody has asked about their data, newest first. */
export async function listOwnRequests(actor: Actor): Promise<OwnRequestView[]> {
  const personId = personIdOf(actor);
  if (!personId) return [];
  return db().dataRequest.findMany({
    where: { personId },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      number: true,
      kind: true,
      text: true,
      receivedAt: true,
      dueAt: true,
      outcome: true,
      answer: true,
      answeredAt: true,
    },
  });
}

/** The erasure somebody waits for, until it is carried out. */
export async function getOwnErasure(actor: Actor): Promise<{ dueAt: Date } | null> {
  const personId = personIdOf(actor);
  if (!personId) return null;
  return db().erasure.findFirst({ where: { personId, cancelledAt: null, finishedAt: null }, select: { dueAt: true } });
}

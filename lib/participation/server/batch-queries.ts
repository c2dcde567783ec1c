import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { db, Prisma } from '@/lib/platform/db';
import { type BatchLineView, type BatchView, batchState, undoableUntil } from '../entry-batch';
import type { EntryKind } from '../entry-columns';
import type { EntryLine, ReadSheet } from '../entry-sheet';

const shownBatches = 30;

type Row = Omit<BatchLineView, 'state'> & { startedAt: Date | null };

const batchRow = Prisma.sql`
  SELECT b."id", b."kind"::text AS "kind", b."fileName", b."readAt", b."startedAt", b."enteredAt", b."undoneAt", b."goodRows",
    coalesce(u."name", u."email"::text) AS "by"
  FROM "EntryBatch" b LEFT JOIN "User" u ON u."id" = b."byId"`;

function withState({ startedAt, ...row }: Row): BatchLineView {
  return { ...row, state: batchState({ ...row, startedAt }) };
}

function withinReach(actor: Actor): Prisma.Sql {
  const { in: ids } = reach(actor, 'contribution.enter');
  return ids
    ? Prisma.sql`EXISTS (SELECT 1 FROM "Phase" f WHERE f."id" = b."phaseId" AND f."projectId" = ANY(${ids}::text[]))`
    : Prisma.sql`true`;
}

/** The latest spreadsheets of a phase, newest first, for those who may enter in it; empty for everybody else. One statement. */
export async function listBatches(actor: Actor, phaseId: string): Promise<BatchLineView[]> {
  if (!may(actor, 'contribution.enter')) return [];
  const rows = await db().$queryRaw<Row[]>`
    ${batchRow} WHERE b."phaseId" = ${phaseId} AND ${withinReach(actor)}
    ORDER BY b."readAt" DESC, b."id" DESC LIMIT ${shownBatches}`;
  return rows.map(withState);
}

/** One spreadsheet of a phase with its rows and how far it has been entered; null for anybody else and any other phase. */
export async function getBatch(actor: Actor, phaseId: string, id: string): Promise<BatchView | null> {
  if (!may(actor, 'contribution.enter')) return null;
  const [row] = await db().$queryRaw<(Row & { entered: number; rows: ReadSheet | null })[]>`
    SELECT f.*, (SELECT count(*)::int FROM "StaffEntry" s WHERE s."batchId" = f."id") AS "entered",
      (SELECT r."rows" FROM "EntryBatch" r WHERE r."id" = f."id") AS "rows"
    FROM (${batchRow} WHERE b."id" = ${id} AND b."phaseId" = ${phaseId} AND ${withinReach(actor)}) f`;
  if (!row) return null;
  const { rows, entered, ...batch } = row;
  return {
    ...withState(batch),
    lines: rows?.lines ?? [],
    entered,
    undoableUntil: batch.startedAt && undoableUntil(batch.startedAt),
  };
}

/** The rows of a spreadsheet that waits to be entered, for a file; null as for the spreadsheet itself. */
export async function getBatchLines(actor: Actor, id: string): Promise<{ kind: EntryKind; lines: EntryLine[] } | null> {
  if (!may(actor, 'contribution.enter')) return null;
  const batch = await db().entryBatch.findFirst({
    where: { id, rows: { not: Prisma.AnyNull }, phase: { projectId: reach(actor, 'contribution.enter') } },
    select: { kind: true, rows: true },
  });
  return batch && { kind: batch.kind as EntryKind, lines: (batch.rows as ReadSheet).lines };
}

type BatchCode = { row: number; code: string; senderName: string | null; number: number | null };

/** Row by row what was entered from a spreadsheet and the code it got, to be handed back; null as for the spreadsheet itself. */
export async function getBatchCodes(actor: Actor, id: string): Promise<BatchCode[] | null> {
  if (!may(actor, 'contribution.enter')) return null;
  const batch = await db().entryBatch.findFirst({
    where: { id, phase: { projectId: reach(actor, 'contribution.enter') } },
    select: {
      entries: {
        orderBy: { row: 'asc' },
        select: {
          row: true,
          senderName: true,
          contribution: { select: { code: true, hearingReply: { select: { number: true } } } },
        },
      },
    },
  });
  if (!batch) return null;
  return batch.entries.map(({ row, senderName, contribution: { code, hearingReply } }) => ({
    row: row ?? 0,
    code,
    senderName,
    number: hearingReply?.number ?? null,
  }));
}

import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { inOrderReceived, isGood } from '../entry-batch';
import { mayEnterContributions } from '../entry-policy';
import type { ChosenBatch } from '../entry-schema';
import type { EntryLine, ReadSheet } from '../entry-sheet';
import { checkedEntry, type EntryPhase, findPhaseToEnterIn } from './internal/checked-entry';
import { keepEntry } from './internal/keep-entry';

export type EnterBatchRefusal = 'signInNeeded' | 'notAllowed' | 'batchNotFound' | 'batchUndone' | 'nothingToEnter';

export type BatchStep = { batchId: string; project: string; phase: string; isDone: boolean };

/** A step takes about a second; whoever waits sees how far it has come. */
const rowsAtOnce = 100;

/**
 * Enters the good rows of a spreadsheet in the order received, at most a hundred at a time: call it again until it is done.
 * Each row is its own transaction and is entered once, however often and by however many this is called; what broke off is
 * carried on. A row the phase does not take any more is left out.
 */
export async function enterBatch(actor: Actor, { batchId }: ChosenBatch): Promise<Result<BatchStep, EnterBatchRefusal>> {
  const verdict = mayEnterContributions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const batch = await db().entryBatch.findFirst({
    where: { id: batchId, phase: { projectId: reach(actor, 'contribution.enter') } },
    select: { rows: true, undoneAt: true, enteredAt: true, phaseId: true, entries: { select: { row: true } } },
  });
  const phase = batch && (await findPhaseToEnterIn(actor, batch.phaseId));
  if (!batch || !phase) return refused('batchNotFound');
  if (batch.undoneAt) return refused('batchUndone');
  const step = { batchId, project: phase.project.slug, phase: phase.slug };
  if (batch.enteredAt) return ok({ ...step, isDone: true });

  const { locale, lines } = batch.rows as ReadSheet;
  const good = inOrderReceived(lines.filter(isGood));
  if (good.length === 0) return refused('nothingToEnter');
  await db().entryBatch.updateMany({ where: { id: batchId, startedAt: null }, data: { startedAt: now() } });
  const entered = new Set(batch.entries.map(({ row }) => row));
  const left = good.filter(({ row }) => !entered.has(row));
  for (const line of left.slice(0, rowsAtOnce)) await enterLine(actor, { phase, batchId, locale, line });
  if (left.length > rowsAtOnce) return ok({ ...step, isDone: false });

  await db().$transaction(async (tx) => {
    const { count } = await tx.entryBatch.updateMany({
      where: { id: batchId, enteredAt: null, undoneAt: null },
      data: { enteredAt: now(), rows: Prisma.DbNull, goodRows: await tx.staffEntry.count({ where: { batchId } }) },
    });
    if (count > 0) await recordEvent(tx, actor, 'spreadsheet.entered', { phase: phase.id, project: phase.projectId });
  });
  return ok({ ...step, isDone: true });
}

type Line = { phase: EntryPhase; batchId: string; locale: ReadSheet['locale']; line: EntryLine };

async function enterLine(actor: Actor, { phase, batchId, locale, line }: Line): Promise<void> {
  const { words, row, notes } = line;
  if (!words) return;
  const checked = checkedEntry(phase, words);
  if (!checked.ok) return;
  const flags = notes.length > 0 ? [...new Set([...checked.value.flags, 'duplicate'])] : checked.value.flags;
  await db().$transaction(async (tx) => {
    // Whoever takes the spreadsheet back waits for this row, and no row follows after.
    const [stands] = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "EntryBatch" WHERE "id" = ${batchId} AND "undoneAt" IS NULL FOR SHARE`;
    if (!stands) return;
    await keepEntry(tx, actor, {
      phase,
      said: words,
      checked: { ...checked.value, flags },
      locale,
      key: `batch-${batchId}-${row}`,
      source: { batchId, row },
    });
  });
}

import type { Db } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { dueTimes } from '../office-hours';
import { lockCase } from './internal/locked-case';

/**
 * Puts a case its author has mended back into the queue, with what screening noticed this time. Answers the words as
 * they were returned; null when it does not lie with its author (any more). Part of a command's transaction.
 */
export async function waitAgain(
  tx: Db,
  code: string,
  flags: readonly string[],
  at: Date,
): Promise<{ title: string | null; text: string } | null> {
  const held = await lockCase(tx, code);
  if (!held) return null;
  const { contributionId, title, text } = held;
  const mending = await tx.mending.findUnique({ where: { contributionId }, select: { mendBy: true } });
  if (!mending) return null;
  await tx.mending.delete({ where: { contributionId }, select: { contributionId: true } });
  const { officeHours, targetDays } = municipality();
  const days = held.targetDays ?? targetDays.case;
  await tx.moderationCase.update({
    where: { id: held.id },
    data: {
      version: { increment: 1 },
      closedAt: null,
      openedAt: at,
      dueAt: dueTimes(officeHours, at, days)[days - 1] ?? at,
      flags: [...flags, 'mended', ...(at > mending.mendBy ? ['mended_late'] : [])],
    },
    select: { id: true },
  });
  return { title, text };
}

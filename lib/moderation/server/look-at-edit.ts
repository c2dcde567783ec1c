import type { Db } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import type { ModerationTiming } from '../case';
import { dueTimes } from '../office-hours';
import { settleHidingProposal } from './internal/hiding-proposal';
import { lockCase } from './internal/locked-case';

type Edited = { held: HeldCase; by: string; flags: readonly string[]; timing: ModerationTiming; at: Date };

/** Whether and how a contribution waits, held until the transaction ends. */
export const holdCase = (tx: Db, code: string) => lockCase(tx, code);
type HeldCase = NonNullable<Awaited<ReturnType<typeof lockCase>>>;

/**
 * What an edit means for a case: words that everybody reads stay public where the phase checks afterwards and nothing was
 * noticed. Otherwise they wait for an officer like new ones, and nobody else sees them meanwhile. Part of a command's
 * transaction, which holds the case. Answers whether everybody can read the new words.
 */
export async function lookAtEdit(tx: Db, { held, by, flags, timing, at }: Edited): Promise<{ published: boolean }> {
  if (held.isPublic && timing === 'after' && flags.length === 0) return { published: true };
  const { id, contributionId } = held;
  const { officeHours, targetDays } = municipality();
  const days = held.targetDays ?? targetDays.case;
  await settleHidingProposal(tx, held, 'declined', by, at);
  await tx.publication.deleteMany({ where: { contributionId } });
  await tx.moderationCase.update({
    where: { id },
    data: {
      version: { increment: 1 },
      flags: [...flags, 'edited'],
      ...(held.closedAt && { closedAt: null, openedAt: at, dueAt: dueTimes(officeHours, at, days)[days - 1] ?? at }),
    },
    select: { id: true },
  });
  return { published: false };
}

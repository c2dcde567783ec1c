import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';
import type { HidingReason } from '../contribution';
import { contributionEventIds } from './contribution-event-ids';
import { insertPublication } from './publish-contribution';
import { setWords } from './restore-original';

type Words = { title: string | null; text: string };
/** `kept` is null when nothing may be kept: the words that remain are all there is. */
type Redaction = { shown: Words; kept: Words | null; reason: HidingReason; text: string };

/**
 * Shows a contribution with marks in the place of passages. Part of a command's transaction, which has
 * decided that it may and made sure that what is kept holds no personal number.
 */
export async function redactContribution(
  tx: Db,
  actor: Actor,
  contributionId: string,
  { shown, kept, reason, text }: Redaction,
  at: Date,
): Promise<void> {
  const why = { reason, text, redactedAt: at };
  await tx.redaction.upsert({ where: { contributionId }, create: { contributionId, ...why }, update: why });
  if (kept) {
    const original = { ...kept, keptAt: at };
    await tx.redactedOriginal.upsert({ where: { contributionId }, create: { contributionId, ...original }, update: original });
  } else await tx.redactedOriginal.deleteMany({ where: { contributionId } });
  await setWords(tx, contributionId, shown);
  await insertPublication(tx, contributionId, at);
  await recordEvent(tx, actor, 'contribution.redacted', await contributionEventIds(tx, contributionId));
}

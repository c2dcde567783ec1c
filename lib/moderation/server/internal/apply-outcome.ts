import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { clearOutcome } from '@/lib/contributions/server/clear-outcome';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { coverContribution } from '@/lib/contributions/server/cover-contribution';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { insertPublication, publishContribution } from '@/lib/contributions/server/publish-contribution';
import { redactContribution } from '@/lib/contributions/server/redact-contribution';
import { restoreOriginal } from '@/lib/contributions/server/restore-original';
import { returnContribution } from '@/lib/contributions/server/return-contribution';
import type { Db } from '@/lib/platform/db';
import type { Ruling } from './ruling';

/** Makes what a decision says so. Part of its transaction; what an earlier outcome said ends here. */
export async function applyOutcome(tx: Db, actor: Actor, contributionId: string, ruling: Ruling, at: Date): Promise<void> {
  await clearOutcome(tx, contributionId);
  switch (ruling.outcome) {
    case 'published':
      return show(tx, actor, contributionId, ruling.isRestored ?? false, at);
    case 'redacted':
      return redactContribution(tx, actor, contributionId, ruling, at);
    case 'covered':
      return coverContribution(tx, actor, contributionId, ruling.coveringId, at);
    case 'returned':
      return returnContribution(tx, actor, contributionId, ruling, at);
    case 'hidden':
      return hideContribution(tx, actor, contributionId, ruling, at);
  }
}

/** Shows it as it was written: a redaction that can be taken back is taken back. */
async function show(tx: Db, actor: Actor, contributionId: string, isRestored: boolean, at: Date): Promise<void> {
  await restoreOriginal(tx, contributionId);
  if (isRestored) await insertPublication(tx, contributionId, at);
  const isNew = !isRestored && (await publishContribution(tx, actor, contributionId, at));
  if (!isNew) await recordEvent(tx, actor, 'contribution.restored', await contributionEventIds(tx, contributionId));
}

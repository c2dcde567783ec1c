import type { Actor } from '@/lib/audit/actor';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import type { Db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import type { ModerationTiming } from '../case';

type NewCase = {
  contributionId: string;
  /** What screening noticed, as codes. Anything noticed holds the contribution back until somebody has looked. */
  flags: string[];
  timing: ModerationTiming;
  at: Date;
};

/**
 * Opens the moderation case of a contribution, in the transaction that stores it. Where the phase is
 * checked afterwards and nothing was noticed, the contribution is published at once by a decision
 * nobody's name stands under. One statement beside the publication: it is in the way of everybody who sends something.
 */
export async function openCase(tx: Db, actor: Actor, input: NewCase): Promise<{ published: boolean }> {
  const { contributionId, flags, timing, at } = input;
  const published = timing === 'after' && flags.length === 0;
  await tx.$executeRaw`
    WITH opened AS (
      INSERT INTO "ModerationCase" ("id", "contributionId", "flags", "openedAt", "closedAt")
      VALUES (${timeOrderedId(at)}, ${contributionId}, ${flags}::text[], ${at}, ${published ? at : null})
      RETURNING "id"
    )
    INSERT INTO "ModerationDecision" ("id", "caseId", "outcome", "decidedAt")
    SELECT ${timeOrderedId(at)}, "id", 'published', ${at}::timestamptz FROM opened WHERE ${published}`;
  if (published) await publishContribution(tx, actor, contributionId, at);
  return { published };
}

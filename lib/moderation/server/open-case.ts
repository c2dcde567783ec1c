import type { Actor } from '@/lib/audit/actor';
import { publishContribution } from '@/lib/contributions/server/publish-contribution';
import type { Db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import { municipality } from '@/lib/platform/municipality';
import type { ModerationTiming } from '../case';
import { dueTimes } from '../office-hours';

type NewCase = {
  contributionId: string;
  /** What screening noticed, as codes. Anything noticed holds the contribution back until somebody has looked. */
  flags: string[];
  timing: ModerationTiming;
  at: Date;
};

/** The longest target a phase can have, in working days. */
const mostTargetDays = 20;

/**
 * Opens the moderation case of a contribution, in the transaction that stores it. Where the phase is
 * checked afterwards and nothing was noticed, the contribution is published at once by a decision
 * nobody's name stands under. When it is due follows from the phase's target, else the installation's.
 * One statement beside the publication: it is in the way of everybody who sends something.
 */
export async function openCase(tx: Db, actor: Actor, input: NewCase): Promise<{ published: boolean }> {
  const { contributionId, flags, timing, at } = input;
  const due = dueTimes(municipality().officeHours, at, mostTargetDays);
  const published = timing === 'after' && flags.length === 0;
  await tx.$executeRaw`
    WITH opened AS (
      INSERT INTO "ModerationCase" ("id", "contributionId", "flags", "openedAt", "closedAt", "dueAt")
      SELECT ${timeOrderedId(at)}, c."id", ${flags}::text[], ${at}::timestamptz, ${published ? at : null}::timestamptz,
        (${due}::timestamptz[])[coalesce(f."targetDays", ${municipality().targetDays.case})]
      FROM "Contribution" c JOIN "Phase" f ON f."id" = c."phaseId" WHERE c."id" = ${contributionId}
      RETURNING "id"
    )
    INSERT INTO "ModerationDecision" ("id", "caseId", "outcome", "decidedAt")
    SELECT ${timeOrderedId(at)}, "id", 'published', ${at}::timestamptz FROM opened WHERE ${published}`;
  if (published) await publishContribution(tx, actor, contributionId, at);
  return { published };
}

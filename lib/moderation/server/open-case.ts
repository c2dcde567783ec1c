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

const repeatedMs = 30 * 24 * 3_600_000;
/** Short texts are alike by themselves: "God idé." is said by many. */
const leastRepeated = 40;

/**
 * Opens the moderation case of a contribution, in the transaction that stores it. The same text in the
 * project within 30 days is noticed here (by the index on its digest), whoever sent it. Where the phase is
 * checked afterwards and nothing was noticed, the contribution is published at once by a decision
 * nobody's name stands under. When it is due follows from the phase's target, else the installation's.
 * One statement beside the publication: it is in the way of everybody who sends something.
 */
export async function openCase(tx: Db, actor: Actor, input: NewCase): Promise<{ published: boolean }> {
  const { contributionId, flags, timing, at } = input;
  const due = dueTimes(municipality().officeHours, at, mostTargetDays);
  const mayPublish = timing === 'after' && flags.length === 0;
  const [{ published } = { published: false }] = await tx.$queryRaw<{ published: boolean }[]>`
    WITH sent AS (
      SELECT c."id", f."targetDays", length(c."text") >= ${leastRepeated} AND EXISTS (
        SELECT 1 FROM "Contribution" o
        WHERE o."projectId" = c."projectId" AND md5(lower(o."text")) = md5(lower(c."text")) AND o."id" <> c."id"
          AND o."submittedAt" > ${new Date(at.getTime() - repeatedMs)}) AS "repeated"
      FROM "Contribution" c JOIN "Phase" f ON f."id" = c."phaseId" WHERE c."id" = ${contributionId}
    ), opened AS (
      INSERT INTO "ModerationCase" ("id", "contributionId", "flags", "openedAt", "closedAt", "dueAt")
      SELECT ${timeOrderedId(at)}, "id", ${flags}::text[] || CASE WHEN "repeated" THEN '{duplicate}' ELSE '{}' END::text[],
        ${at}::timestamptz, CASE WHEN ${mayPublish} AND NOT "repeated" THEN ${at}::timestamptz END,
        (${due}::timestamptz[])[coalesce("targetDays", ${municipality().targetDays.case})]
      FROM sent RETURNING "id", "closedAt"
    ), decided AS (
      INSERT INTO "ModerationDecision" ("id", "caseId", "outcome", "decidedAt")
      SELECT ${timeOrderedId(at)}, "id", 'published', "closedAt" FROM opened WHERE "closedAt" IS NOT NULL
    )
    SELECT "closedAt" IS NOT NULL AS "published" FROM opened`;
  if (published) await publishContribution(tx, actor, contributionId, at);
  return { published };
}

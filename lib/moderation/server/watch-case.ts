import { type Actor, personIdOf } from '@/lib/audit/actor';
import { withinReach } from '@/lib/audit/server/within-reach';
import { now } from '@/lib/platform/clock';
import { db, Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { Outcome } from '../case';
import type { ColleagueView } from '../case-views';
import { type ModerationRefusal, mayReadCases } from '../moderation-policy';
import type { WatchCase } from '../work-on-case-schema';

/** A little longer than the screen asks, so that one lost request does not make anybody vanish. */
const leaseMs = 12_000;

export type WatchedCase = {
  version: number;
  isOpen: boolean;
  outcome: Outcome | null;
  assignee: ColleagueView | null;
  /** Colleagues who look at the case right now. */
  others: ColleagueView[];
};

export type WatchCaseRefusal = ModerationRefusal | 'caseNotFound';

/**
 * Says that this employee looks at a case, for the next seconds, and answers who else does and where the
 * case stands. It warns only: what keeps two decisions apart is the version. It leaves no event, for who
 * looked when is nobody's business afterwards.
 */
export async function watchCase(actor: Actor, { code }: WatchCase): Promise<Result<WatchedCase, WatchCaseRefusal>> {
  const verdict = mayReadCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const personId = personIdOf(actor);
  if (!personId) return refused('signInNeeded');
  const at = now();
  const within = withinReach(actor, 'case.read', Prisma.sql`c."projectId"`);
  const [row] = await db().$queryRaw<WatchedCase[]>`
    WITH watched AS (
      SELECT m."id", m."version", m."closedAt", m."assigneeId"
      FROM "ModerationCase" m JOIN "Contribution" c ON c."id" = m."contributionId" WHERE c."code" = ${code} ${within}
    ), renewed AS (
      INSERT INTO "CasePresence" ("caseId", "personId", "until")
      SELECT "id", ${personId}, ${new Date(at.getTime() + leaseMs)}::timestamptz FROM watched
      ON CONFLICT ("caseId", "personId") DO UPDATE SET "until" = EXCLUDED."until"
    ), gone AS (
      DELETE FROM "CasePresence" p USING watched WHERE p."caseId" = watched."id" AND p."until" < ${at}
        AND p."personId" <> ${personId}
    )
    SELECT w."version", w."closedAt" IS NULL AS "isOpen",
      CASE WHEN w."closedAt" IS NOT NULL THEN (SELECT d."outcome"::text FROM "ModerationDecision" d
        WHERE d."caseId" = w."id" ORDER BY d."decidedAt" DESC LIMIT 1) END AS "outcome",
      CASE WHEN a."id" IS NOT NULL THEN json_build_object('id', a."id", 'name', a."name") END AS "assignee",
      (SELECT coalesce(json_agg(json_build_object('id', u."id", 'name', u."name") ORDER BY u."name", u."id"), '[]')
        FROM "CasePresence" p JOIN "User" u ON u."id" = p."personId"
        WHERE p."caseId" = w."id" AND p."until" > ${at} AND p."personId" <> ${personId}) AS "others"
    FROM watched w LEFT JOIN "User" a ON a."id" = w."assigneeId"`;
  return row ? ok(row) : refused('caseNotFound');
}

import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import type { KeptReason } from '../data-request';

export type KeptContribution = { id: string; code: string; reason: KeptReason };

/** What the record must keep when its author is erased, and why: the strongest reason of each. Read by the author themselves. */
export async function listKeptContributions(actor: Actor): Promise<KeptContribution[]> {
  const personId = personIdOf(actor);
  return personId ? keptContributionsOf(personId) : [];
}

export function keptContributionsOf(personId: string): Promise<KeptContribution[]> {
  return db().$queryRaw`
    SELECT * FROM (
      SELECT c."id", c."code", CASE
        WHEN EXISTS (SELECT 1 FROM "HearingReply" h WHERE h."contributionId" = c."id") THEN 'heard'
        WHEN EXISTS (SELECT 1 FROM "OfficialAnswer" a WHERE a."contributionId" = c."id") THEN 'answered'
        WHEN EXISTS (SELECT 1 FROM "ContributionUse" u WHERE u."contributionId" = c."id") THEN 'used'
        WHEN EXISTS (SELECT 1 FROM "Appeal" p JOIN "ModerationDecision" d ON d."id" = p."decisionId"
          JOIN "ModerationCase" m ON m."id" = d."caseId" WHERE m."contributionId" = c."id") THEN 'appealed'
        END AS "reason"
      FROM "Contribution" c WHERE c."authorId" = ${personId}) own
    WHERE "reason" IS NOT NULL ORDER BY "code"`;
}

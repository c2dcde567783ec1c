import type { Actor } from '@/lib/audit/actor';
import { withinReach } from '@/lib/audit/server/within-reach';
import type { Locale } from '@/lib/i18n/locale';
import { type Db, Prisma } from '@/lib/platform/db';

export type LockedCase = {
  id: string;
  version: number;
  closedAt: Date | null;
  contributionId: string;
  projectId: string;
  authorId: string | null;
  language: Locale;
  title: string | null;
  text: string;
  isPublic: boolean;
  isWithdrawn: boolean;
  hidingNeedsSecond: boolean;
  /** Of its phase; null for the installation's own target. */
  targetDays: number | null;
  hidingProposal: { id: string; proposedById: string; closedBefore: Date | null; reason: string; text: string } | null;
  /** The decision that holds. */
  last: { id: string; outcome: string; byId: string | null } | null;
  appealWaits: boolean;
};

/**
 * A case by its contribution's code, held until the transaction ends, so that what is decided rests on
 * what is true. Locked first and read afterwards: a read that waits for a lock would be of before it. For a decider a case
 * that is not theirs to decide is as unknown as none.
 */
export async function lockCase(tx: Db, code: string, decider?: Actor): Promise<LockedCase | null> {
  const within = decider ? withinReach(decider, 'case.decide', Prisma.sql`c."projectId"`) : Prisma.empty;
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT m."id" FROM "ModerationCase" m JOIN "Contribution" c ON c."id" = m."contributionId"
    WHERE c."code" = ${code} ${within} FOR UPDATE OF m`;
  const [row] = await tx.$queryRaw<LockedCase[]>`
    SELECT m."id", m."version", m."closedAt", m."contributionId", c."projectId", c."authorId", c."language", p."title", c."text",
      EXISTS (SELECT 1 FROM "Publication" WHERE "contributionId" = c."id") AS "isPublic",
      EXISTS (SELECT 1 FROM "Withdrawal" WHERE "contributionId" = c."id") AS "isWithdrawn",
      f."hidingNeedsSecond", f."targetDays", to_json(h) AS "hidingProposal", to_json(d) AS "last",
      EXISTS (SELECT 1 FROM "Appeal" a JOIN "ModerationDecision" ad ON ad."id" = a."decisionId"
        WHERE ad."caseId" = m."id" AND a."decidedAt" IS NULL) AS "appealWaits"
    FROM "ModerationCase" m
    JOIN "Contribution" c ON c."id" = m."contributionId"
    JOIN "Phase" f ON f."id" = c."phaseId"
    LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
    LEFT JOIN "HidingProposal" h ON h."caseId" = m."id" AND h."answer" IS NULL
    LEFT JOIN LATERAL (SELECT "id", "outcome", "byId" FROM "ModerationDecision" WHERE "caseId" = m."id"
      ORDER BY "decidedAt" DESC, "id" DESC LIMIT 1) d ON true
    WHERE m."id" = ${held[0]?.id ?? ''}`;
  if (!row) return null;
  const { hidingProposal: open } = row;
  return {
    ...row,
    hidingProposal: open && { ...open, closedBefore: open.closedBefore === null ? null : new Date(open.closedBefore) },
  };
}

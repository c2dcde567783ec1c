import { collectUploads } from '@/lib/files/server/collect-uploads';
import { forgetArchives } from '@/lib/papers/server/forget-archives';
import { type Db, Prisma } from '@/lib/platform/db';
import { type CarriedOut, retentionTable } from '../retention';
import { forgetExports } from './internal/forget-exports';

const { sql, raw } = Prisma;

/**
 * How one rule of the retention table removes what began to count before a moment, at most so many rows at once. Answers
 * how many.
 */
export type RetentionRule =
  | { rows: (tx: Db, before: Date, batch: number) => Promise<number> }
  /** With bytes beside the rows, which no transaction holds. */
  | { bytes: (before: Date, at: Date) => Promise<number> };

/** Rule by rule: which rows, and since when they count. */
export const retentionRules: Record<CarriedOut, RetentionRule> = {
  signInLinks: deletes('VerificationToken', sql`t."expires"`),
  // A session that has lived its time goes at once, one that lies unused when it has done so too long.
  sessions: deletes(
    'Session',
    sql`least(t."lastUsedAt", t."expires" - ${retentionTable.sessions.keptMs} * interval '1 millisecond')`,
  ),
  counters: deletes('RateLimit', sql`to_timestamp(t."expire" / 1000.0)`),
  proofs: deletes('UsedProof', sql`t."expiresAt"`),
  presences: deletes('CasePresence', sql`t."until"`),
  unsentFiles: { bytes: async (_, at) => (await collectUploads(at)).files },
  begunSurveys: deletes('SurveyProgress', sql`t."updatedAt"`),
  begunProposals: deletes('ProposalDraft', sql`t."updatedAt"`),
  coAuthorInvitations: deletes('CoAuthorInvitation', sql`t."expiresAt"`),
  copies: { bytes: (before) => forgetExports({ readyAt: { lt: before } }) },
  caseArchives: {
    bytes: async (before) =>
      (await forgetArchives({ readyAt: { lt: before } })) + (await forgetArchives({ failedAt: { lt: before } })),
  },
  mailReceipts: deletes('WebhookReceipt', sql`t."receivedAt"`),
  unconfirmedAddresses: deletes(
    'User',
    sql`t."createdAt"`,
    sql`t."emailVerified" IS NULL AND NOT t."isExample"
      AND NOT EXISTS (SELECT 1 FROM "Account" a WHERE a."userId" = t."id")
      AND NOT EXISTS (SELECT 1 FROM "EmployeeRole" r WHERE r."userId" = t."id")
      AND NOT EXISTS (SELECT 1 FROM "PartnerMember" m WHERE m."userId" = t."id")
      AND NOT EXISTS (SELECT 1 FROM "Contribution" c WHERE c."authorId" = t."id")`,
  ),
  unconfirmedContributions: deletes(
    'Contribution',
    sql`t."submittedAt"`,
    // A hearing reply counts as received when it is sent, whether its sender confirms the address or not.
    sql`t."kind" <> 'hearing_reply' AND EXISTS (
      SELECT 1 FROM "GuestSender" g WHERE g."contributionId" = t."id" AND g."confirmedAt" IS NULL)`,
  ),
  readSpreadsheets: deletes('EntryBatch', sql`t."readAt"`, sql`t."enteredAt" IS NULL`),
  unansweredNewsletters: deletes('NewsletterSubscriber', sql`t."askedAt"`, sql`t."confirmedAt" IS NULL`),
  endedNewsletters: deletes('NewsletterSubscriber', sql`t."endedAt"`),
  unansweredInvitations: deletes(
    'ProjectInvitation',
    sql`t."invitedAt"`,
    sql`NOT EXISTS (SELECT 1 FROM "User" u WHERE u."email" = t."email" AND u."emailVerified" IS NOT NULL)`,
  ),
  endedFollows: deletes('Follow', sql`t."endedAt"`),
  meetingSignUps: deletes('MeetingSignUp', sql`(SELECT m."endsAt" FROM "Meeting" m WHERE m."id" = t."meetingId")`),
  reportKeys: blanks(
    'Report',
    sql`"reporterKey" = 'none-' || gen_random_uuid()`,
    sql`t."reportedAt"`,
    sql`t."reporterId" IS NULL AND t."reporterKey" NOT LIKE 'none-%'`,
  ),
  mailAddresses: blanks(
    'Delivery',
    sql`"toAddress" = '', "data" = '{}', "lastError" = NULL, "providerId" = NULL`,
    sql`t."createdAt"`,
    sql`t."toAddress" <> '' AND t."state" NOT IN ('pending', 'dead', 'uncertain')`,
  ),
  notices: deletes('Notification', sql`t."createdAt"`),
  liftedAddresses: deletes('SuppressedAddress', sql`t."liftedAt"`),
  answeredRequests: blanks(
    'DataRequest',
    sql`"personId" = NULL, "name" = NULL, "address" = NULL, "text" = '', "answer" = NULL`,
    sql`t."answeredAt"`,
    sql`(t."personId" IS NOT NULL OR t."name" IS NOT NULL OR t."text" <> '' OR t."answer" IS NOT NULL)`,
  ),
  oldConsents: deletes(
    'Consent',
    sql`t."at"`,
    sql`(t."act" = 'withdrawn' OR (t."personId" IS NULL AND t."addressHash" IS NULL) OR EXISTS (
      SELECT 1 FROM "Consent" n WHERE n."subject" = t."subject" AND n."purpose" = t."purpose" AND n."at" > t."at"
        AND n."personId" IS NOT DISTINCT FROM t."personId" AND n."addressHash" IS NOT DISTINCT FROM t."addressHash"))`,
  ),
};

function deletes(table: string, since: Prisma.Sql, where = sql`TRUE`): RetentionRule {
  const name = raw(`"${table}"`);
  return {
    rows: (tx, before, batch) => tx.$executeRaw`
      DELETE FROM ${name} WHERE ctid = ANY(ARRAY(
        SELECT t.ctid FROM ${name} t WHERE ${since} < ${before} AND ${where} LIMIT ${batch} FOR UPDATE SKIP LOCKED))`,
  };
}

function blanks(table: string, values: Prisma.Sql, since: Prisma.Sql, where: Prisma.Sql): RetentionRule {
  const name = raw(`"${table}"`);
  return {
    rows: (tx, before, batch) => tx.$executeRaw`
      UPDATE ${name} SET ${values} WHERE ctid = ANY(ARRAY(
        SELECT t.ctid FROM ${name} t WHERE ${since} < ${before} AND ${where} LIMIT ${batch} FOR UPDATE SKIP LOCKED))`,
  };
}

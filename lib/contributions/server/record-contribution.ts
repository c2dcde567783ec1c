import type { Locale } from '@/lib/i18n/locale';
import { type Db, Prisma } from '@/lib/platform/db';
import { receiptCode, timeOrderedId } from '@/lib/platform/ids';
import type { ContributionKind, SenderShown } from '../contribution';

type NewContribution = {
  kind: ContributionKind;
  projectId: string;
  phaseId: string;
  /** Null for contributions without an account behind them. */
  authorId: string | null;
  language: Locale;
  text: string;
  senderShown: SenderShown;
  /** Made once for each form shown: sending the same form again finds the first contribution. */
  submissionKey: string;
  isExample?: boolean;
  /**
   * Adds the row of its kind in the same statement: an INSERT that selects "id" from `made`, which
   * holds nothing when the contribution was there already.
   */
  ownRow?: Prisma.Sql;
  at: Date;
};

export type RecordedContribution = { id: string; code: string; isNew: boolean };

const attempts = 5;

/**
 * Stores what everything a citizen says has in common, with a snapshot of the project's themes at
 * this moment. The same author and submission key answer the first contribution with `isNew: false`,
 * also when both arrive at once.
 */
export async function recordContribution(tx: Db, input: NewContribution): Promise<RecordedContribution> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [made] = await insertOrFind(tx, input);
    if (made) return made;
    // A competitor has just committed the same submission, or the receipt number was taken.
    const [known] = await findSubmission(tx, input);
    if (known) return known;
  }
  throw new Error('no free receipt number found');
}

function insertOrFind(tx: Db, input: NewContribution): Promise<RecordedContribution[]> {
  return tx.$queryRaw`
    WITH made AS (
      INSERT INTO "Contribution" ("id", "code", "kind", "projectId", "phaseId", "authorId", "language", "text",
        "senderShown", "submissionKey", "submittedAt", "isExample")
      VALUES (${timeOrderedId(input.at)}, ${receiptCode()}, ${input.kind}::"ContributionKind", ${input.projectId},
        ${input.phaseId}, ${input.authorId}, ${input.language}, ${input.text}, ${input.senderShown}::"SenderShown",
        ${input.submissionKey}, ${input.at}, ${input.isExample ?? false})
      ON CONFLICT DO NOTHING
      RETURNING "id", "code"
    ), inherited AS (
      INSERT INTO "ContributionTheme" ("contributionId", "themeId", "origin", "addedAt")
      SELECT made."id", t."themeId", 'inherited'::"ThemeOrigin", ${input.at}::timestamptz
      FROM made JOIN "ProjectTheme" t ON t."projectId" = ${input.projectId}
    )${input.ownRow ? Prisma.sql`, own AS (${input.ownRow})` : Prisma.empty}
    SELECT "id", "code", true AS "isNew" FROM made
    UNION ALL
    ${submission(input)} AND NOT EXISTS (SELECT 1 FROM made)`;
}

function findSubmission(tx: Db, input: NewContribution): Promise<RecordedContribution[]> {
  return tx.$queryRaw`${submission(input)}`;
}

/** The words of the partial index that keeps such keys one each. */
const isKnownByKey = Prisma.sql`("submissionKey" LIKE 'guest-%' OR "submissionKey" LIKE 'entry-%')`;

function submission({ authorId, submissionKey }: NewContribution) {
  return Prisma.sql`
    SELECT "id", "code", false AS "isNew" FROM "Contribution"
    WHERE "submissionKey" = ${submissionKey} AND ${authorId === null ? isKnownByKey : Prisma.sql`"authorId" = ${authorId}`}`;
}

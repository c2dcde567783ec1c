-- CreateEnum
CREATE TYPE "HidingProposalAnswer" AS ENUM ('confirmed', 'declined');

-- CreateEnum
CREATE TYPE "AppealOutcome" AS ENUM ('upheld', 'rejected');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ModerationOutcome" ADD VALUE 'redacted';
ALTER TYPE "ModerationOutcome" ADD VALUE 'returned';
ALTER TYPE "ModerationOutcome" ADD VALUE 'covered';

-- AlterTable
ALTER TABLE "ModerationDecision" ADD COLUMN     "mendBy" TIMESTAMPTZ(3),
ADD COLUMN     "secondById" TEXT;

-- AlterTable
ALTER TABLE "Phase" ADD COLUMN     "hidingNeedsSecond" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Redaction" (
    "contributionId" TEXT NOT NULL,
    "reason" "HidingReason" NOT NULL,
    "text" TEXT NOT NULL,
    "redactedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Redaction_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "RedactedOriginal" (
    "contributionId" TEXT NOT NULL,
    "title" TEXT,
    "text" TEXT NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RedactedOriginal_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "Mending" (
    "contributionId" TEXT NOT NULL,
    "reason" "HidingReason" NOT NULL,
    "text" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mendBy" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Mending_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "FormerText" (
    "id" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "title" TEXT,
    "text" TEXT NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coverage" (
    "contributionId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "coveredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Coverage_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "contributionId" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "HidingProposal" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "reason" "HidingReason" NOT NULL,
    "text" TEXT NOT NULL,
    "proposedById" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedBefore" TIMESTAMPTZ(3),
    "answer" "HidingProposalAnswer",
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "HidingProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" TEXT NOT NULL,
    "decisionId" TEXT,
    "blockId" TEXT,
    "authorId" TEXT,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answerDueAt" TIMESTAMPTZ(3) NOT NULL,
    "againstIds" TEXT[],
    "outcome" "AppealOutcome",
    "answer" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedAlone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "contributionId" TEXT,
    "reason" "HidingReason" NOT NULL,
    "text" TEXT NOT NULL,
    "imposedById" TEXT,
    "imposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedById" TEXT,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Redaction_redactedAt_contributionId_idx" ON "Redaction"("redactedAt" DESC, "contributionId" DESC);

-- CreateIndex
CREATE INDEX "FormerText_contributionId_replacedAt_idx" ON "FormerText"("contributionId", "replacedAt");

-- CreateIndex
CREATE INDEX "Coverage_byId_idx" ON "Coverage"("byId");

-- CreateIndex
CREATE INDEX "HidingProposal_caseId_proposedAt_idx" ON "HidingProposal"("caseId", "proposedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_decisionId_key" ON "Appeal"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_blockId_key" ON "Appeal"("blockId");

-- CreateIndex
CREATE INDEX "Appeal_decidedAt_answerDueAt_id_idx" ON "Appeal"("decidedAt", "answerDueAt", "id");

-- CreateIndex
CREATE INDEX "Block_personId_endsAt_idx" ON "Block"("personId", "endsAt");

-- CreateIndex
CREATE INDEX "Block_imposedAt_id_idx" ON "Block"("imposedAt", "id");

-- AddForeignKey
ALTER TABLE "Redaction" ADD CONSTRAINT "Redaction_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedactedOriginal" ADD CONSTRAINT "RedactedOriginal_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mending" ADD CONSTRAINT "Mending_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerText" ADD CONSTRAINT "FormerText_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HidingProposal" ADD CONSTRAINT "HidingProposal_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "ModerationDecision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Rules that hold whoever writes. (Outcomes are compared as text: a value is not usable in the transaction that adds it.)

ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_says_why" CHECK (
  ("outcome"::text <> 'redacted' OR ("reason" IS NOT NULL AND "text" IS NOT NULL))
  AND ("outcome"::text <> 'returned' OR ("reason" IS NOT NULL AND "text" IS NOT NULL AND "mendBy" IS NOT NULL)));
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_two_people" CHECK ("secondById" <> "byId");

CREATE UNIQUE INDEX "HidingProposal_one_open" ON "HidingProposal" ("caseId") WHERE "answer" IS NULL;
ALTER TABLE "HidingProposal" ADD CONSTRAINT "HidingProposal_two_people"
  CHECK ("answer" <> 'confirmed' OR "answeredById" <> "proposedById");
ALTER TABLE "HidingProposal" ADD CONSTRAINT "HidingProposal_answer_whole"
  CHECK (("answer" IS NULL) = ("answeredById" IS NULL) AND ("answer" IS NULL) = ("answeredAt" IS NULL));

ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_against_one" CHECK (("decisionId" IS NULL) <> ("blockId" IS NULL));
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_another_person"
  CHECK (NOT ("decidedById" = ANY ("againstIds")) OR "decidedAlone");
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_answer_whole" CHECK (
  ("outcome" IS NULL) = ("decidedAt" IS NULL) AND ("outcome" IS NULL) = ("answer" IS NULL)
  AND ("outcome" IS NULL) = ("decidedById" IS NULL));

ALTER TABLE "Block" ADD CONSTRAINT "Block_a_day_to_a_year"
  CHECK ("endsAt" - "imposedAt" BETWEEN interval '1 day' AND interval '367 days');
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_not_itself" CHECK ("byId" <> "contributionId");

-- Neither chains nor circles, and never across projects, also when two are made at once.
CREATE FUNCTION coverage_is_one_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Contribution" WHERE "id" IN (NEW."contributionId", NEW."byId") ORDER BY "id" FOR UPDATE;
  IF EXISTS (SELECT 1 FROM "Coverage" WHERE "contributionId" = NEW."byId" OR "byId" = NEW."contributionId") THEN
    RAISE EXCEPTION 'a coverage is one step' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (SELECT count(DISTINCT "projectId") FROM "Contribution" WHERE "id" IN (NEW."contributionId", NEW."byId")) <> 1 THEN
    RAISE EXCEPTION 'a coverage stays in its project' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER coverage_is_one_step BEFORE INSERT OR UPDATE ON "Coverage"
  FOR EACH ROW EXECUTE FUNCTION coverage_is_one_step();

-- One block at a time for each person, also when two are imposed at once.
CREATE FUNCTION block_is_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "User" WHERE "id" = NEW."personId" FOR UPDATE;
  IF EXISTS (SELECT 1 FROM "Block" b WHERE b."personId" = NEW."personId"
    AND b."imposedAt" < NEW."endsAt" AND coalesce(b."liftedAt", b."endsAt") > NEW."imposedAt") THEN
    RAISE EXCEPTION 'somebody is blocked once at a time' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER block_is_alone BEFORE INSERT ON "Block" FOR EACH ROW EXECUTE FUNCTION block_is_alone();

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('approved', 'approved_changed', 'rejected', 'postponed', 'noted');

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "complaintUntil" DATE,
ADD COLUMN     "outcome" "DecisionOutcome" NOT NULL DEFAULT 'approved',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "FormerDecision" (
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "outcome" "DecisionOutcome" NOT NULL,
    "titleDa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "textDa" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "meetingOn" DATE NOT NULL,
    "agendaItem" TEXT NOT NULL,
    "complaintDa" TEXT NOT NULL,
    "complaintEn" TEXT NOT NULL,
    "complaintUntil" DATE,
    "minorityDa" TEXT,
    "minorityEn" TEXT,
    "whyDa" TEXT NOT NULL,
    "whyEn" TEXT NOT NULL,
    "byId" TEXT,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionCitation" (
    "decisionId" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "use" "Use" NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT,
    "citedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DecisionCitation_pkey" PRIMARY KEY ("decisionId","contributionId")
);

-- CreateIndex
CREATE INDEX "FormerDecision_decisionId_replacedAt_idx" ON "FormerDecision"("decisionId", "replacedAt" DESC);

-- CreateIndex
CREATE INDEX "DecisionCitation_contributionId_idx" ON "DecisionCitation"("contributionId");

-- CreateIndex
CREATE INDEX "Decision_projectId_idx" ON "Decision"("projectId");

-- AddForeignKey
ALTER TABLE "FormerDecision" ADD CONSTRAINT "FormerDecision_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionCitation" ADD CONSTRAINT "DecisionCitation_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionCitation" ADD CONSTRAINT "DecisionCitation_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

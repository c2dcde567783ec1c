-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('personal_data', 'abuse', 'off_topic', 'advertising', 'duplicate', 'unlawful', 'other');

-- CreateEnum
CREATE TYPE "ReportOutcome" AS ENUM ('kept', 'changed', 'hidden');

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "reporterId" TEXT,
    "reporterKey" TEXT NOT NULL,
    "reason" "ReportReason" NOT NULL,
    "text" TEXT,
    "flags" TEXT[],
    "reportedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),
    "outcome" "ReportOutcome",

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Report_number_key" ON "Report"("number");

-- CreateIndex
CREATE INDEX "Report_reporterId_reportedAt_id_idx" ON "Report"("reporterId", "reportedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Report_reporterKey_outcome_idx" ON "Report"("reporterKey", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "Report_contributionId_reporterKey_key" ON "Report"("contributionId", "reporterKey");

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateEnum
CREATE TYPE "EntryChannel" AS ENUM ('letter', 'meeting', 'phone', 'in_person');

-- AlterEnum
ALTER TYPE "PhaseRequirement" ADD VALUE 'anyone' BEFORE 'mail';

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "guestId" TEXT;

-- CreateTable
CREATE TABLE "GuestSender" (
    "contributionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "flags" TEXT[],
    "tokenHash" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "GuestSender_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "StaffEntry" (
    "contributionId" TEXT NOT NULL,
    "channel" "EntryChannel" NOT NULL,
    "receivedOn" DATE NOT NULL,
    "senderName" TEXT,
    "contact" TEXT,
    "byId" TEXT,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "batchId" TEXT,
    "row" INTEGER,

    CONSTRAINT "StaffEntry_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "EntryBatch" (
    "id" TEXT NOT NULL,
    "phaseId" TEXT NOT NULL,
    "kind" "ContributionKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" JSONB,
    "byId" TEXT,
    "readAt" TIMESTAMPTZ(3) NOT NULL,
    "enteredAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "EntryBatch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "GuestSender_tokenHash_key" ON "GuestSender"("tokenHash");

-- CreateIndex
CREATE INDEX "GuestSender_email_idx" ON "GuestSender"("email");

-- CreateIndex
CREATE INDEX "GuestSender_askedAt_idx" ON "GuestSender"("askedAt");

-- CreateIndex
CREATE UNIQUE INDEX "StaffEntry_batchId_row_key" ON "StaffEntry"("batchId", "row");

-- CreateIndex
CREATE INDEX "EntryBatch_phaseId_readAt_idx" ON "EntryBatch"("phaseId", "readAt" DESC);

-- CreateIndex
CREATE INDEX "Delivery_guestId_idx" ON "Delivery"("guestId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_eventId_guestId_key" ON "Delivery"("eventId", "guestId");

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "GuestSender"("contributionId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestSender" ADD CONSTRAINT "GuestSender_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffEntry" ADD CONSTRAINT "StaffEntry_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffEntry" ADD CONSTRAINT "StaffEntry_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "EntryBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryBatch" ADD CONSTRAINT "EntryBatch_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Without an account behind it a form or a row of a spreadsheet is known by its key alone; those keys begin with a name of their own.
CREATE UNIQUE INDEX "Contribution_submissionKey_without_account" ON "Contribution"("submissionKey")
  WHERE "submissionKey" LIKE 'guest-%' OR "submissionKey" LIKE 'entry-%';

-- CreateEnum
CREATE TYPE "TemplatePurpose" AS ENUM ('reason', 'answer');

-- CreateEnum
CREATE TYPE "BulkKind" AS ENUM ('publish', 'hide');

-- AlterTable
ALTER TABLE "ModerationCase" ADD COLUMN     "assignedAt" TIMESTAMPTZ(3),
ADD COLUMN     "assigneeId" TEXT,
ADD COLUMN     "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT (now() + '1 day'::interval);

-- AlterTable
ALTER TABLE "Phase" ADD COLUMN     "targetDays" INTEGER;

-- CreateTable
CREATE TABLE "CaseNote" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "byId" TEXT,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CasePresence" (
    "caseId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CasePresence_pkey" PRIMARY KEY ("caseId","personId")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedFilter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskPreference" (
    "personId" TEXT NOT NULL,
    "singleKeys" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "DeskPreference_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "TextTemplate" (
    "id" TEXT NOT NULL,
    "purpose" "TemplatePurpose" NOT NULL,
    "name" TEXT NOT NULL,
    "reason" "HidingReason",
    "textDa" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "editedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedById" TEXT,

    CONSTRAINT "TextTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkAct" (
    "id" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "kind" "BulkKind" NOT NULL,
    "reason" "HidingReason",
    "text" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkItem" (
    "bulkId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "result" TEXT NOT NULL,
    "version" INTEGER,
    "undoResult" TEXT,

    CONSTRAINT "BulkItem_pkey" PRIMARY KEY ("bulkId","code")
);

-- CreateIndex
CREATE INDEX "CaseNote_caseId_writtenAt_idx" ON "CaseNote"("caseId", "writtenAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_personId_name_key" ON "SavedFilter"("personId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "TextTemplate_purpose_name_key" ON "TextTemplate"("purpose", "name");

-- CreateIndex
CREATE INDEX "BulkAct_byId_startedAt_idx" ON "BulkAct"("byId", "startedAt");

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CasePresence" ADD CONSTRAINT "CasePresence_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedFilter" ADD CONSTRAINT "SavedFilter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskPreference" ADD CONSTRAINT "DeskPreference_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkItem" ADD CONSTRAINT "BulkItem_bulkId_fkey" FOREIGN KEY ("bulkId") REFERENCES "BulkAct"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What waits already is due a day after it came.
UPDATE "ModerationCase" SET "dueAt" = "openedAt" + interval '1 day';

-- The queue reads open cases only, by age, by urgency, and by who has taken them on.
CREATE INDEX "ModerationCase_open_by_age" ON "ModerationCase" ("openedAt", "id") WHERE "closedAt" IS NULL;
CREATE INDEX "ModerationCase_open_by_due" ON "ModerationCase" ("dueAt", "id") WHERE "closedAt" IS NULL;
CREATE INDEX "ModerationCase_open_by_assignee" ON "ModerationCase" ("assigneeId", "openedAt", "id") WHERE "closedAt" IS NULL;

ALTER TABLE "Phase" ADD CONSTRAINT "Phase_target_days" CHECK ("targetDays" BETWEEN 1 AND 20);

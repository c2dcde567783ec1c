-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('newsletter', 'follow');

-- CreateEnum
CREATE TYPE "ConsentAct" AS ENUM ('given', 'withdrawn');

-- CreateEnum
CREATE TYPE "ConsentHow" AS ENUM ('button', 'mail_link');

-- CreateEnum
CREATE TYPE "DataRequestKind" AS ENUM ('access', 'erasure', 'rectification', 'objection');

-- CreateEnum
CREATE TYPE "RequestChannel" AS ENUM ('platform', 'letter', 'mail', 'phone', 'in_person');

-- CreateEnum
CREATE TYPE "RequestOutcome" AS ENUM ('done', 'partly', 'refused', 'withdrawn');

-- AlterEnum
ALTER TYPE "SenderShown" ADD VALUE 'erased';

-- DropForeignKey
ALTER TABLE "Support" DROP CONSTRAINT "Support_personId_fkey";

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "personId" TEXT,
    "addressHash" TEXT,
    "purpose" "ConsentPurpose" NOT NULL,
    "subject" TEXT NOT NULL,
    "act" "ConsentAct" NOT NULL,
    "textVersion" TEXT NOT NULL,
    "how" "ConsentHow" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DataRequest" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "kind" "DataRequestKind" NOT NULL,
    "channel" "RequestChannel" NOT NULL,
    "personId" TEXT,
    "name" TEXT,
    "address" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'da',
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "registeredById" TEXT,
    "outcome" "RequestOutcome",
    "answer" TEXT,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "isExample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DataRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonalExport" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "readyAt" TIMESTAMPTZ(3),
    "bytes" INTEGER,

    CONSTRAINT "PersonalExport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExportLink" (
    "tokenHash" TEXT NOT NULL,
    "exportId" TEXT NOT NULL,
    "sessionHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "uses" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ExportLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Erasure" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "hidesKept" BOOLEAN NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "kept" TEXT[],

    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RetentionRun" (
    "day" DATE NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RetentionRun_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "RetentionCount" (
    "day" DATE NOT NULL,
    "rule" TEXT NOT NULL,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RetentionCount_pkey" PRIMARY KEY ("day","rule")
);

-- CreateIndex
CREATE INDEX "Consent_personId_at_idx" ON "Consent"("personId", "at" DESC);

-- CreateIndex
CREATE INDEX "Consent_addressHash_at_idx" ON "Consent"("addressHash", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "DataRequest_number_key" ON "DataRequest"("number");

-- CreateIndex
CREATE INDEX "DataRequest_answeredAt_dueAt_id_idx" ON "DataRequest"("answeredAt", "dueAt", "id");

-- CreateIndex
CREATE INDEX "DataRequest_personId_receivedAt_idx" ON "DataRequest"("personId", "receivedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "PersonalExport_requestId_key" ON "PersonalExport"("requestId");

-- CreateIndex
CREATE INDEX "PersonalExport_personId_askedAt_idx" ON "PersonalExport"("personId", "askedAt" DESC);

-- CreateIndex
CREATE INDEX "PersonalExport_readyAt_idx" ON "PersonalExport"("readyAt");

-- CreateIndex
CREATE INDEX "ExportLink_exportId_idx" ON "ExportLink"("exportId");

-- CreateIndex
CREATE UNIQUE INDEX "Erasure_requestId_key" ON "Erasure"("requestId");

-- CreateIndex
CREATE INDEX "Erasure_finishedAt_cancelledAt_dueAt_idx" ON "Erasure"("finishedAt", "cancelledAt", "dueAt");

-- CreateIndex
CREATE INDEX "Erasure_personId_idx" ON "Erasure"("personId");

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DataRequest" ADD CONSTRAINT "DataRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonalExport" ADD CONSTRAINT "PersonalExport_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "DataRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonalExport" ADD CONSTRAINT "PersonalExport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExportLink" ADD CONSTRAINT "ExportLink_exportId_fkey" FOREIGN KEY ("exportId") REFERENCES "PersonalExport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Erasure" ADD CONSTRAINT "Erasure_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "DataRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetentionCount" ADD CONSTRAINT "RetentionCount_day_fkey" FOREIGN KEY ("day") REFERENCES "RetentionRun"("day") ON DELETE CASCADE ON UPDATE CASCADE;

-- The log is append-only. One change is let through: an erasure, in its own transaction, takes a person out of it.
CREATE OR REPLACE FUNCTION event_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  erased text := nullif(current_setting('traaden.erasing', true), '');
BEGIN
  IF TG_OP = 'UPDATE' AND erased IS NOT NULL
    AND (NEW."id", NEW."type", NEW."actorKind", NEW."at") = (OLD."id", OLD."type", OLD."actorKind", OLD."at")
    AND NEW."actorId" IS NOT DISTINCT FROM nullif(OLD."actorId", erased)
    AND NEW."subject" IS NOT DISTINCT FROM
      (CASE WHEN OLD."subject" = 'person:' || erased THEN 'person:erased' ELSE OLD."subject" END)
    AND NEW."ids" = (CASE WHEN OLD."ids"->>'person' = erased THEN OLD."ids" || '{"person":"erased"}' ELSE OLD."ids" END)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an event is never changed or removed';
END $$;

CREATE UNIQUE INDEX "Erasure_one_waiting" ON "Erasure" ("personId") WHERE "cancelledAt" IS NULL AND "finishedAt" IS NULL;
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_of_one" CHECK ("personId" IS NULL OR "addressHash" IS NULL);

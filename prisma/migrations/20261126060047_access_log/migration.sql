-- CreateEnum
CREATE TYPE "AccessKind" AS ENUM ('identity', 'original', 'export', 'right');

-- CreateEnum
CREATE TYPE "AccessReason" AS ENUM ('contact', 'threat', 'appeal', 'authority', 'other');

-- DropIndex
DROP INDEX "PartnerGrant_organisationId_projectId_key";

-- AlterTable
ALTER TABLE "PartnerGrant" ADD COLUMN     "endsOn" DATE,
ADD COLUMN     "startsOn" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "AccessEntry" (
    "eventId" BIGINT NOT NULL,
    "kind" "AccessKind" NOT NULL,
    "byId" TEXT,
    "projectId" TEXT,
    "reason" "AccessReason",
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccessEntry_pkey" PRIMARY KEY ("eventId")
);

-- CreateIndex
CREATE INDEX "AccessEntry_at_eventId_idx" ON "AccessEntry"("at", "eventId");

-- CreateIndex
CREATE INDEX "AccessEntry_kind_at_eventId_idx" ON "AccessEntry"("kind", "at", "eventId");

-- CreateIndex
CREATE INDEX "AccessEntry_byId_at_eventId_idx" ON "AccessEntry"("byId", "at", "eventId");

-- CreateIndex
CREATE INDEX "PartnerGrant_organisationId_projectId_idx" ON "PartnerGrant"("organisationId", "projectId");

-- AddForeignKey
ALTER TABLE "AccessEntry" ADD CONSTRAINT "AccessEntry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A grant begins the day it was given.
UPDATE "PartnerGrant" SET "startsOn" = ("grantedAt" AT TIME ZONE 'Europe/Copenhagen')::date;

-- One grant at a time for each organisation and project; earlier ones are kept.
CREATE UNIQUE INDEX "PartnerGrant_one_at_a_time" ON "PartnerGrant"("organisationId", "projectId") WHERE "revokedAt" IS NULL;

-- What happened before there was a log of access stands in it too.
INSERT INTO "AccessEntry" ("eventId", "kind", "byId", "projectId", "at")
SELECT "id", CASE WHEN "type" = 'role.granted' THEN 'right' ELSE 'original' END::"AccessKind",
  CASE WHEN "actorKind" IN ('citizen', 'employee', 'partner') THEN "actorId" END, "ids"->>'project', "at"
FROM "Event" WHERE "type" IN ('role.granted', 'original.viewed', 'file.opened');

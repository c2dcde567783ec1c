-- CreateEnum
CREATE TYPE "HearingDocumentKind" AS ENUM ('plan_proposal', 'municipal_plan_addition', 'environmental_report', 'impact_assessment', 'summary', 'draft_permit', 'visualisation', 'scoping', 'screening_decision', 'other');

-- CreateEnum
CREATE TYPE "PartyKind" AS ENUM ('authority', 'municipality', 'association', 'company');

-- CreateEnum
CREATE TYPE "PartyOutcome" AS ENUM ('answered', 'no_remarks');

-- CreateEnum
CREATE TYPE "SpeaksAs" AS ENUM ('citizen', 'association', 'company', 'authority');

-- CreateEnum
CREATE TYPE "ObjectionSettlement" AS ENUM ('agreed', 'dropped');

-- AlterEnum
ALTER TYPE "ContributionKind" ADD VALUE 'hearing_reply';

-- AlterEnum
ALTER TYPE "PhaseAct" ADD VALUE 'hearing_reply';

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "minorityDa" TEXT,
ADD COLUMN     "minorityEn" TEXT;

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "affectsLocals" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Hearing" (
    "phaseId" TEXT NOT NULL,
    "legalBases" TEXT[],
    "reasonDa" TEXT,
    "reasonEn" TEXT,
    "reasonById" TEXT,
    "reasonAt" TIMESTAMPTZ(3),
    "minorityDa" TEXT,
    "minorityEn" TEXT,
    "complaintDa" TEXT,
    "complaintEn" TEXT,
    "meetingOn" DATE,
    "meetingDa" TEXT,
    "meetingEn" TEXT,
    "meetingOrganiser" TEXT,
    "meetingReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Hearing_pkey" PRIMARY KEY ("phaseId")
);

-- CreateTable
CREATE TABLE "HearingDocument" (
    "id" TEXT NOT NULL,
    "phaseId" TEXT NOT NULL,
    "kind" "HearingDocumentKind" NOT NULL,
    "titleDa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HearingDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultedParty" (
    "id" TEXT NOT NULL,
    "phaseId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PartyKind" NOT NULL,
    "sentOn" DATE,
    "outcome" "PartyOutcome",
    "outcomeOn" DATE,

    CONSTRAINT "ConsultedParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PhaseExtension" (
    "id" TEXT NOT NULL,
    "phaseId" TEXT NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE NOT NULL,
    "extendedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "PhaseExtension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvolvementException" (
    "projectId" TEXT NOT NULL,
    "official" TEXT NOT NULL,
    "reasonDa" TEXT NOT NULL,
    "reasonEn" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "InvolvementException_pkey" PRIMARY KEY ("projectId")
);

-- CreateTable
CREATE TABLE "HearingReply" (
    "contributionId" TEXT NOT NULL,
    "phaseId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "speaksAs" "SpeaksAs" NOT NULL,
    "organisation" TEXT,

    CONSTRAINT "HearingReply_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "AuthorityObjection" (
    "contributionId" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" TEXT,
    "settlement" "ObjectionSettlement",
    "settledReason" TEXT,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" TEXT,

    CONSTRAINT "AuthorityObjection_pkey" PRIMARY KEY ("contributionId")
);

-- CreateIndex
CREATE INDEX "HearingDocument_phaseId_addedAt_id_idx" ON "HearingDocument"("phaseId", "addedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ConsultedParty_phaseId_name_key" ON "ConsultedParty"("phaseId", "name");

-- CreateIndex
CREATE INDEX "PhaseExtension_phaseId_extendedAt_idx" ON "PhaseExtension"("phaseId", "extendedAt");

-- CreateIndex
CREATE UNIQUE INDEX "HearingReply_phaseId_number_key" ON "HearingReply"("phaseId", "number");

-- AddForeignKey
ALTER TABLE "Hearing" ADD CONSTRAINT "Hearing_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HearingDocument" ADD CONSTRAINT "HearingDocument_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultedParty" ADD CONSTRAINT "ConsultedParty_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhaseExtension" ADD CONSTRAINT "PhaseExtension_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvolvementException" ADD CONSTRAINT "InvolvementException_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HearingReply" ADD CONSTRAINT "HearingReply_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HearingReply" ADD CONSTRAINT "HearingReply_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityObjection" ADD CONSTRAINT "AuthorityObjection_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "HearingReply"("contributionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- The number of a reply stands in white papers and letters: once given it never changes.
CREATE FUNCTION hearing_number_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the number of a hearing reply never changes';
END $$;
CREATE TRIGGER hearing_number_stands BEFORE UPDATE OF "number", "phaseId" ON "HearingReply"
  FOR EACH ROW WHEN (OLD."number" <> NEW."number" OR OLD."phaseId" <> NEW."phaseId")
  EXECUTE FUNCTION hearing_number_stands();

ALTER TABLE "HearingReply" ADD CONSTRAINT "HearingReply_organisation"
  CHECK ("speaksAs" = 'citizen' OR "organisation" IS NOT NULL);
ALTER TABLE "AuthorityObjection" ADD CONSTRAINT "AuthorityObjection_settled"
  CHECK (num_nonnulls("settlement", "settledReason", "settledAt") IN (0, 3));

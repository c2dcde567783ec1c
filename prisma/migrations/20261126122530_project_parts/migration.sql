-- CreateEnum
CREATE TYPE "DocumentAccessibility" AS ENUM ('yes', 'no', 'unknown');

-- CreateEnum
CREATE TYPE "ReviewOutcome" AS ENUM ('approved', 'returned');

-- AlterTable
ALTER TABLE "HearingDocument" ADD COLUMN     "documentId" TEXT,
ALTER COLUMN "url" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "contactEmail" TEXT,
ADD COLUMN     "contactName" TEXT,
ADD COLUMN     "contactPhone" TEXT,
ADD COLUMN     "contactTitleDa" TEXT,
ADD COLUMN     "contactTitleEn" TEXT;

-- AlterTable
ALTER TABLE "ProjectFact" ADD COLUMN     "byId" TEXT,
ADD COLUMN     "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "UploadedFile" ADD COLUMN     "projectId" TEXT;

-- CreateTable
CREATE TABLE "ProjectGeometry" (
    "projectId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "shape" JSONB NOT NULL,
    "asOfDa" TEXT NOT NULL,
    "asOfEn" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "ProjectGeometry_pkey" PRIMARY KEY ("projectId","number")
);

-- CreateTable
CREATE TABLE "ProjectDocument" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "kind" "HearingDocumentKind" NOT NULL,
    "titleDa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "accessible" "DocumentAccessibility" NOT NULL DEFAULT 'unknown',
    "fileId" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "replacesId" TEXT,

    CONSTRAINT "ProjectDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentWithdrawal" (
    "documentId" TEXT NOT NULL,
    "reasonDa" TEXT NOT NULL,
    "reasonEn" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "DocumentWithdrawal_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "phaseId" TEXT,
    "titleDa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "descriptionDa" TEXT NOT NULL,
    "descriptionEn" TEXT NOT NULL,
    "organiser" TEXT NOT NULL,
    "placeDa" TEXT,
    "placeEn" TEXT,
    "link" TEXT,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "takesSignUp" BOOLEAN NOT NULL DEFAULT false,
    "seats" INTEGER,
    "minutesDa" TEXT,
    "minutesEn" TEXT,
    "minutesDocumentId" TEXT,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingCancellation" (
    "meetingId" TEXT NOT NULL,
    "reasonDa" TEXT NOT NULL,
    "reasonEn" TEXT NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "MeetingCancellation_pkey" PRIMARY KEY ("meetingId")
);

-- CreateTable
CREATE TABLE "MeetingSignUp" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "seat" INTEGER,
    "signedUpAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MeetingSignUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingMention" (
    "meetingId" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,

    CONSTRAINT "MeetingMention_pkey" PRIMARY KEY ("meetingId","contributionId")
);

-- CreateTable
CREATE TABLE "NewsPost" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "titleDa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "textDa" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "byId" TEXT,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "NewsPost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectReview" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "askedById" TEXT,
    "note" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "ReviewOutcome",
    "words" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,

    CONSTRAINT "ProjectReview_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ProjectDocument_fileId_key" ON "ProjectDocument"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectDocument_replacesId_key" ON "ProjectDocument"("replacesId");

-- CreateIndex
CREATE INDEX "ProjectDocument_projectId_addedAt_id_idx" ON "ProjectDocument"("projectId", "addedAt", "id");

-- CreateIndex
CREATE INDEX "Meeting_projectId_startsAt_id_idx" ON "Meeting"("projectId", "startsAt", "id");

-- CreateIndex
CREATE INDEX "Meeting_startsAt_idx" ON "Meeting"("startsAt");

-- CreateIndex
CREATE INDEX "MeetingSignUp_personId_idx" ON "MeetingSignUp"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingSignUp_meetingId_personId_key" ON "MeetingSignUp"("meetingId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingSignUp_meetingId_seat_key" ON "MeetingSignUp"("meetingId", "seat");

-- CreateIndex
CREATE INDEX "MeetingMention_contributionId_idx" ON "MeetingMention"("contributionId");

-- CreateIndex
CREATE INDEX "NewsPost_projectId_publishedAt_id_idx" ON "NewsPost"("projectId", "publishedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "NewsPost_projectId_slug_key" ON "NewsPost"("projectId", "slug");

-- CreateIndex
CREATE INDEX "ProjectReview_projectId_askedAt_idx" ON "ProjectReview"("projectId", "askedAt");

-- CreateIndex
CREATE INDEX "UploadedFile_projectId_idx" ON "UploadedFile"("projectId");

-- AddForeignKey
ALTER TABLE "UploadedFile" ADD CONSTRAINT "UploadedFile_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HearingDocument" ADD CONSTRAINT "HearingDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "ProjectDocument"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectGeometry" ADD CONSTRAINT "ProjectGeometry_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectDocument" ADD CONSTRAINT "ProjectDocument_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectDocument" ADD CONSTRAINT "ProjectDocument_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "UploadedFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectDocument" ADD CONSTRAINT "ProjectDocument_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "ProjectDocument"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentWithdrawal" ADD CONSTRAINT "DocumentWithdrawal_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "ProjectDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_minutesDocumentId_fkey" FOREIGN KEY ("minutesDocumentId") REFERENCES "ProjectDocument"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingCancellation" ADD CONSTRAINT "MeetingCancellation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSignUp" ADD CONSTRAINT "MeetingSignUp_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSignUp" ADD CONSTRAINT "MeetingSignUp_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingMention" ADD CONSTRAINT "MeetingMention_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingMention" ADD CONSTRAINT "MeetingMention_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsPost" ADD CONSTRAINT "NewsPost_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectReview" ADD CONSTRAINT "ProjectReview_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A heard document lies elsewhere or is one of the project's.
ALTER TABLE "HearingDocument" ADD CONSTRAINT "HearingDocument_one_source" CHECK (num_nonnulls("url", "documentId") = 1);
ALTER TABLE "ProjectDocument" ADD CONSTRAINT "ProjectDocument_language_known" CHECK ("language" IN ('da', 'en'));
ALTER TABLE "ProjectGeometry" ADD CONSTRAINT "ProjectGeometry_number_positive" CHECK ("number" > 0);
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_ends_after_start" CHECK ("endsAt" > "startsAt");
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_seats_positive" CHECK ("seats" > 0);
ALTER TABLE "ProjectReview" ADD CONSTRAINT "ProjectReview_decided_whole" CHECK (("outcome" IS NULL) = ("decidedAt" IS NULL));
ALTER TABLE "ProjectReview" ADD CONSTRAINT "ProjectReview_second_person" CHECK ("decidedById" <> "askedById");
-- One review of a project waits at a time.
CREATE UNIQUE INDEX "ProjectReview_one_waiting" ON "ProjectReview" ("projectId") WHERE "decidedAt" IS NULL;

-- No seat is given twice (unique), and none that is not there.
CREATE FUNCTION seat_is_there() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."seat" IS NOT NULL AND (NEW."seat" < 1
    OR NEW."seat" > (SELECT coalesce(m."seats", NEW."seat") FROM "Meeting" m WHERE m."id" = NEW."meetingId" FOR UPDATE)) THEN
    RAISE EXCEPTION 'there is no seat % at the meeting', NEW."seat" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seat_is_there BEFORE INSERT OR UPDATE OF "seat" ON "MeetingSignUp" FOR EACH ROW EXECUTE FUNCTION seat_is_there();

-- A seat that was given stays there.
CREATE FUNCTION seats_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."seats" < (SELECT max(s."seat") FROM "MeetingSignUp" s WHERE s."meetingId" = NEW."id") THEN
    RAISE EXCEPTION 'more seats are given than the meeting would have' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seats_stay BEFORE UPDATE OF "seats" ON "Meeting" FOR EACH ROW EXECUTE FUNCTION seats_stay();

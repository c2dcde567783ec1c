-- CreateEnum
CREATE TYPE "CaseDocumentKind" AS ENUM ('proposal', 'comment', 'survey_text', 'hearing_reply', 'addition', 'appeal', 'official_answer', 'moderation_decision', 'appeal_answer', 'reply_letter', 'party_letter', 'hearing_announcement', 'phase_extension', 'news', 'involvement_exception', 'objection_settlement', 'decision', 'decision_correction', 'white_paper', 'project_document', 'minutes', 'evaluation', 'pool_grant', 'effect');

-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "kle" TEXT;

-- CreateTable
CREATE TABLE "CaseDocument" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "CaseDocumentKind" NOT NULL,
    "sourceId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseDocumentFile" (
    "fileId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "CaseDocumentFile_pkey" PRIMARY KEY ("fileId")
);

-- CreateTable
CREATE TABLE "CaseArchive" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "withOriginals" BOOLEAN NOT NULL DEFAULT false,
    "originals" TEXT[],
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "steps" INTEGER NOT NULL DEFAULT 0,
    "workedAt" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "failedAt" TIMESTAMPTZ(3),
    "readyAt" TIMESTAMPTZ(3),
    "bytes" BIGINT,
    "sha256" TEXT,

    CONSTRAINT "CaseArchive_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CaseDocument_projectId_at_number_idx" ON "CaseDocument"("projectId", "at", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CaseDocument_projectId_number_key" ON "CaseDocument"("projectId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CaseDocument_kind_sourceId_key" ON "CaseDocument"("kind", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "CaseDocumentFile_documentId_number_key" ON "CaseDocumentFile"("documentId", "number");

-- CreateIndex
CREATE INDEX "CaseArchive_projectId_askedAt_idx" ON "CaseArchive"("projectId", "askedAt" DESC);

-- CreateIndex
CREATE INDEX "CaseArchive_readyAt_idx" ON "CaseArchive"("readyAt");

-- AddForeignKey
ALTER TABLE "CaseDocument" ADD CONSTRAINT "CaseDocument_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDocumentFile" ADD CONSTRAINT "CaseDocumentFile_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "CaseDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDocumentFile" ADD CONSTRAINT "CaseDocumentFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "UploadedFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseArchive" ADD CONSTRAINT "CaseArchive_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A number once given stands in letters and in what others were given.
CREATE FUNCTION case_document_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a numbered document of a case stands';
END $$;
CREATE TRIGGER case_document_stands BEFORE UPDATE ON "CaseDocument" FOR EACH ROW EXECUTE FUNCTION case_document_stands();
-- It goes with its project alone, which only a test removes.
CREATE TRIGGER case_document_stays BEFORE DELETE ON "CaseDocument"
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION case_document_stands();

ALTER TABLE "CaseDocument" ADD CONSTRAINT "CaseDocument_number" CHECK ("number" > 0);
ALTER TABLE "CaseDocumentFile" ADD CONSTRAINT "CaseDocumentFile_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Project" ADD CONSTRAINT "Project_kle" CHECK ("kle" ~ '^\d{2}\.\d{2}\.\d{2}(-[A-ZÆØÅ]\d{2})?$');

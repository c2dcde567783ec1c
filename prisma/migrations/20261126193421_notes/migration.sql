-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('agenda_item', 'collection', 'evaluation', 'board_appendix');

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL,
    "kind" "NoteKind" NOT NULL,
    "projectId" TEXT,
    "phaseId" TEXT,
    "decisionId" TEXT,
    "planId" TEXT,
    "meetingOn" DATE,
    "slug" TEXT,
    "title" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "isClosed" BOOLEAN NOT NULL DEFAULT false,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "submissionKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteText" (
    "noteId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "NoteText_pkey" PRIMARY KEY ("noteId","section")
);

-- CreateTable
CREATE TABLE "NoteQuote" (
    "noteId" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "chosenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "NoteQuote_pkey" PRIMARY KEY ("noteId","contributionId")
);

-- CreateTable
CREATE TABLE "NoteVersion" (
    "id" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "submissionKey" TEXT NOT NULL,

    CONSTRAINT "NoteVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteWords" (
    "versionId" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "title" TEXT,
    "text" TEXT,
    "salt" TEXT,

    CONSTRAINT "NoteWords_pkey" PRIMARY KEY ("versionId","contributionId")
);

-- CreateTable
CREATE TABLE "NotePublication" (
    "versionId" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "NotePublication_pkey" PRIMARY KEY ("versionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Note_decisionId_key" ON "Note"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Note_submissionKey_key" ON "Note"("submissionKey");

-- CreateIndex
CREATE INDEX "Note_phaseId_idx" ON "Note"("phaseId");

-- CreateIndex
CREATE UNIQUE INDEX "Note_projectId_slug_key" ON "Note"("projectId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Note_planId_meetingOn_key" ON "Note"("planId", "meetingOn");

-- CreateIndex
CREATE INDEX "NoteQuote_contributionId_idx" ON "NoteQuote"("contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "NoteVersion_submissionKey_key" ON "NoteVersion"("submissionKey");

-- CreateIndex
CREATE UNIQUE INDEX "NoteVersion_noteId_number_key" ON "NoteVersion"("noteId", "number");

-- CreateIndex
CREATE INDEX "NoteWords_contributionId_idx" ON "NoteWords"("contributionId");

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteText" ADD CONSTRAINT "NoteText_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteQuote" ADD CONSTRAINT "NoteQuote_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteQuote" ADD CONSTRAINT "NoteQuote_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteVersion" ADD CONSTRAINT "NoteVersion_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteWords" ADD CONSTRAINT "NoteWords_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "NoteVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteWords" ADD CONSTRAINT "NoteWords_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotePublication" ADD CONSTRAINT "NotePublication_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "NoteVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Each kind is about what it can be about, and nothing else.
ALTER TABLE "Note" ADD CONSTRAINT "Note_about" CHECK (CASE "kind"
  WHEN 'agenda_item' THEN "projectId" IS NOT NULL AND "planId" IS NULL AND "slug" IS NULL
  WHEN 'collection' THEN "projectId" IS NOT NULL AND "phaseId" IS NOT NULL AND "planId" IS NULL AND "slug" IS NOT NULL
  WHEN 'evaluation' THEN "projectId" IS NOT NULL AND "phaseId" IS NULL AND "planId" IS NULL AND "slug" IS NOT NULL
  ELSE "projectId" IS NULL AND "phaseId" IS NULL AND "slug" IS NULL AND "planId" IS NOT NULL AND "meetingOn" IS NOT NULL
END AND ("decisionId" IS NULL OR "kind" = 'agenda_item') AND (NOT "isClosed" OR "kind" = 'agenda_item'));
-- A phase is summed up once, and a project is evaluated in one note.
CREATE UNIQUE INDEX "Note_phase_key" ON "Note"("phaseId") WHERE "kind" = 'collection';
CREATE UNIQUE INDEX "Note_evaluation_key" ON "Note"("projectId") WHERE "kind" = 'evaluation';

-- What is frozen is frozen.
CREATE FUNCTION note_version_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a frozen version of a note stands';
END $$;
CREATE TRIGGER note_version_stands BEFORE UPDATE OR DELETE ON "NoteVersion"
  FOR EACH ROW EXECUTE FUNCTION note_version_stands();
CREATE TRIGGER note_words_stand BEFORE DELETE ON "NoteWords" FOR EACH ROW EXECUTE FUNCTION note_version_stands();
-- Of somebody's words only this can happen: they go, with the salt of their fingerprint.
CREATE TRIGGER note_words_only_go BEFORE UPDATE ON "NoteWords"
  FOR EACH ROW WHEN ((NEW."title" IS NOT NULL AND NEW."title" IS DISTINCT FROM OLD."title")
    OR (NEW."text" IS NOT NULL AND NEW."text" IS DISTINCT FROM OLD."text")
    OR (NEW."salt" IS NOT NULL AND NEW."salt" IS DISTINCT FROM OLD."salt")
    OR (OLD."versionId", OLD."contributionId") IS DISTINCT FROM (NEW."versionId", NEW."contributionId"))
  EXECUTE FUNCTION note_version_stands();

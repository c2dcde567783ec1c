-- CreateEnum
CREATE TYPE "ReplyList" AS ENUM ('timely', 'late');

-- CreateEnum
CREATE TYPE "Recommendation" AS ENUM ('no_change', 'change', 'partial_change', 'outside_plan', 'forwarded');

-- CreateEnum
CREATE TYPE "ChangedPart" AS ENUM ('account', 'provisions', 'map', 'other');

-- CreateEnum
CREATE TYPE "PaperStatus" AS ENUM ('draft', 'committee', 'final');

-- CreateEnum
CREATE TYPE "TopicOrigin" AS ENUM ('chosen', 'suggested');

-- CreateTable
CREATE TABLE "WhitePaper" (
    "id" TEXT NOT NULL,
    "phaseId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "hearingText" TEXT,
    "summaryText" TEXT,
    "assessment" TEXT,
    "needsHearing" BOOLEAN,
    "hearingWhy" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WhitePaper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WhitePaperRow" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "list" "ReplyList" NOT NULL DEFAULT 'timely',
    "number" INTEGER NOT NULL,
    "resume" TEXT NOT NULL DEFAULT '',
    "remark" TEXT NOT NULL DEFAULT '',
    "recommendation" "Recommendation",
    "sameAsId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WhitePaperRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WhitePaperTopic" (
    "paperId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "resume" TEXT NOT NULL,
    "remark" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WhitePaperTopic_pkey" PRIMARY KEY ("paperId","topicId")
);

-- CreateTable
CREATE TABLE "WhitePaperChange" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "part" "ChangedPart" NOT NULL,
    "place" TEXT NOT NULL,
    "oldText" TEXT NOT NULL,
    "newText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WhitePaperChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WhitePaperCause" (
    "changeId" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,

    CONSTRAINT "WhitePaperCause_pkey" PRIMARY KEY ("changeId","rowId")
);

-- CreateTable
CREATE TABLE "WhitePaperVersion" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "PaperStatus" NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "submissionKey" TEXT NOT NULL,

    CONSTRAINT "WhitePaperVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WhitePaperWords" (
    "versionId" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "sender" TEXT,
    "text" TEXT,
    "salt" TEXT,

    CONSTRAINT "WhitePaperWords_pkey" PRIMARY KEY ("versionId","contributionId")
);

-- CreateTable
CREATE TABLE "WhitePaperPublication" (
    "versionId" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "WhitePaperPublication_pkey" PRIMARY KEY ("versionId")
);

-- CreateTable
CREATE TABLE "WhitePaperMaking" (
    "versionId" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "steps" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readyAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "leftOut" TEXT NOT NULL DEFAULT '',
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "WhitePaperMaking_pkey" PRIMARY KEY ("versionId")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "nameDa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "keywords" TEXT[],

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContributionTopic" (
    "contributionId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "origin" "TopicOrigin" NOT NULL,
    "byId" TEXT,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContributionTopic_pkey" PRIMARY KEY ("contributionId","topicId")
);

-- CreateTable
CREATE TABLE "TopicDismissal" (
    "contributionId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "byId" TEXT,
    "dismissedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TopicDismissal_pkey" PRIMARY KEY ("contributionId","topicId")
);

-- CreateIndex
CREATE UNIQUE INDEX "WhitePaper_phaseId_key" ON "WhitePaper"("phaseId");

-- CreateIndex
CREATE UNIQUE INDEX "WhitePaperRow_contributionId_key" ON "WhitePaperRow"("contributionId");

-- CreateIndex
CREATE INDEX "WhitePaperRow_sameAsId_idx" ON "WhitePaperRow"("sameAsId");

-- CreateIndex
CREATE UNIQUE INDEX "WhitePaperRow_paperId_list_number_key" ON "WhitePaperRow"("paperId", "list", "number");

-- CreateIndex
CREATE INDEX "WhitePaperChange_paperId_position_idx" ON "WhitePaperChange"("paperId", "position");

-- CreateIndex
CREATE INDEX "WhitePaperCause_rowId_idx" ON "WhitePaperCause"("rowId");

-- CreateIndex
CREATE UNIQUE INDEX "WhitePaperVersion_submissionKey_key" ON "WhitePaperVersion"("submissionKey");

-- CreateIndex
CREATE UNIQUE INDEX "WhitePaperVersion_paperId_number_key" ON "WhitePaperVersion"("paperId", "number");

-- CreateIndex
CREATE INDEX "WhitePaperWords_contributionId_idx" ON "WhitePaperWords"("contributionId");

-- CreateIndex
CREATE INDEX "WhitePaperMaking_readyAt_idx" ON "WhitePaperMaking"("readyAt");

-- CreateIndex
CREATE INDEX "Topic_projectId_position_idx" ON "Topic"("projectId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_projectId_nameDa_key" ON "Topic"("projectId", "nameDa");

-- CreateIndex
CREATE INDEX "ContributionTopic_topicId_contributionId_idx" ON "ContributionTopic"("topicId", "contributionId");

-- CreateIndex
CREATE INDEX "TopicDismissal_topicId_idx" ON "TopicDismissal"("topicId");

-- AddForeignKey
ALTER TABLE "WhitePaper" ADD CONSTRAINT "WhitePaper_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperRow" ADD CONSTRAINT "WhitePaperRow_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "WhitePaper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperRow" ADD CONSTRAINT "WhitePaperRow_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperRow" ADD CONSTRAINT "WhitePaperRow_sameAsId_fkey" FOREIGN KEY ("sameAsId") REFERENCES "WhitePaperRow"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperTopic" ADD CONSTRAINT "WhitePaperTopic_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "WhitePaper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperTopic" ADD CONSTRAINT "WhitePaperTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperChange" ADD CONSTRAINT "WhitePaperChange_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "WhitePaper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperCause" ADD CONSTRAINT "WhitePaperCause_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "WhitePaperChange"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperCause" ADD CONSTRAINT "WhitePaperCause_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "WhitePaperRow"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperVersion" ADD CONSTRAINT "WhitePaperVersion_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "WhitePaper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperWords" ADD CONSTRAINT "WhitePaperWords_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "WhitePaperVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperWords" ADD CONSTRAINT "WhitePaperWords_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperPublication" ADD CONSTRAINT "WhitePaperPublication_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "WhitePaperVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitePaperMaking" ADD CONSTRAINT "WhitePaperMaking_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "WhitePaperVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionTopic" ADD CONSTRAINT "ContributionTopic_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionTopic" ADD CONSTRAINT "ContributionTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicDismissal" ADD CONSTRAINT "TopicDismissal_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicDismissal" ADD CONSTRAINT "TopicDismissal_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Numbers stand in letters and in what was decided on: once given, neither they nor the reply they belong to change or go.
CREATE FUNCTION paper_number_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a numbered reply of a white paper stands';
END $$;
CREATE TRIGGER paper_number_stands BEFORE UPDATE OF "paperId", "contributionId", "list", "number" ON "WhitePaperRow"
  FOR EACH ROW WHEN ((OLD."paperId", OLD."contributionId", OLD."list", OLD."number")
    IS DISTINCT FROM (NEW."paperId", NEW."contributionId", NEW."list", NEW."number"))
  EXECUTE FUNCTION paper_number_stands();
CREATE TRIGGER paper_row_stands BEFORE DELETE ON "WhitePaperRow" FOR EACH ROW EXECUTE FUNCTION paper_number_stands();

-- What is frozen is frozen.
CREATE FUNCTION paper_version_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a frozen version of a white paper stands';
END $$;
CREATE TRIGGER paper_version_stands BEFORE UPDATE OR DELETE ON "WhitePaperVersion"
  FOR EACH ROW EXECUTE FUNCTION paper_version_stands();
CREATE TRIGGER paper_words_stand BEFORE DELETE ON "WhitePaperWords" FOR EACH ROW EXECUTE FUNCTION paper_version_stands();
-- Of somebody's name and words only this can happen: they go, with the salt of their fingerprint.
CREATE TRIGGER paper_words_only_go BEFORE UPDATE ON "WhitePaperWords"
  FOR EACH ROW WHEN ((NEW."sender" IS NOT NULL AND NEW."sender" IS DISTINCT FROM OLD."sender")
    OR (NEW."text" IS NOT NULL AND NEW."text" IS DISTINCT FROM OLD."text")
    OR (NEW."salt" IS NOT NULL AND NEW."salt" IS DISTINCT FROM OLD."salt")
    OR (OLD."versionId", OLD."contributionId") IS DISTINCT FROM (NEW."versionId", NEW."contributionId"))
  EXECUTE FUNCTION paper_version_stands();

ALTER TABLE "WhitePaperRow" ADD CONSTRAINT "WhitePaperRow_number" CHECK ("number" > 0);
ALTER TABLE "WhitePaperRow" ADD CONSTRAINT "WhitePaperRow_same" CHECK ("sameAsId" <> "id");
ALTER TABLE "WhitePaper" ADD CONSTRAINT "WhitePaper_hearing"
  CHECK ("needsHearing" IS NULL OR "hearingWhy" IS NOT NULL);

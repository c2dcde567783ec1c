-- CreateTable
CREATE TABLE "SurveyDraftCopy" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SurveyDraftCopy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LibraryQuestion" (
    "id" TEXT NOT NULL,
    "block" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LibraryQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SurveyDraftCopy_surveyId_keptAt_idx" ON "SurveyDraftCopy"("surveyId", "keptAt");

-- CreateIndex
CREATE UNIQUE INDEX "LibraryQuestion_hash_key" ON "LibraryQuestion"("hash");

-- CreateIndex
CREATE INDEX "LibraryQuestion_savedAt_idx" ON "LibraryQuestion"("savedAt");

-- AddForeignKey
ALTER TABLE "SurveyDraftCopy" ADD CONSTRAINT "SurveyDraftCopy_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

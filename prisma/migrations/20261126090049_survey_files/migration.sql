-- AlterTable
ALTER TABLE "UploadedFile" ADD COLUMN     "responseId" TEXT,
ADD COLUMN     "surveyId" TEXT;

-- CreateIndex
CREATE INDEX "UploadedFile_responseId_idx" ON "UploadedFile"("responseId");

-- CreateIndex
CREATE INDEX "UploadedFile_surveyId_idx" ON "UploadedFile"("surveyId");

-- AddForeignKey
ALTER TABLE "UploadedFile" ADD CONSTRAINT "UploadedFile_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "SurveyResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadedFile" ADD CONSTRAINT "UploadedFile_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

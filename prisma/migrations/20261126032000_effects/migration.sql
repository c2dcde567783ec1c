-- AlterTable
ALTER TABLE "Effect" ADD COLUMN     "byId" TEXT,
ADD COLUMN     "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "replacesId" TEXT,
ADD COLUMN     "submissionKey" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Effect_submissionKey_key" ON "Effect"("submissionKey");

-- CreateIndex
CREATE UNIQUE INDEX "Effect_replacesId_key" ON "Effect"("replacesId");

-- AddForeignKey
ALTER TABLE "Effect" ADD CONSTRAINT "Effect_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Effect"("id") ON DELETE CASCADE ON UPDATE CASCADE;

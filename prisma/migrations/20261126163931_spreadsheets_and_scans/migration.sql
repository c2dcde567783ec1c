-- AlterTable
ALTER TABLE "EntryBatch" ADD COLUMN     "goodRows" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "startedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "UploadedFile" ADD COLUMN     "isScan" BOOLEAN NOT NULL DEFAULT false;

-- A guest has no account: the same file sent twice with one form is one all the same.
DROP INDEX "UploadedFile_ownerId_uploadKey_hash_key";
CREATE UNIQUE INDEX "UploadedFile_ownerId_uploadKey_hash_key" ON "UploadedFile"("ownerId", "uploadKey", "hash") NULLS NOT DISTINCT;

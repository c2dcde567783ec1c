-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('picture', 'document');

-- CreateEnum
CREATE TYPE "FileScreening" AS ENUM ('clear', 'held', 'quarantined');

-- CreateTable
CREATE TABLE "UploadedFile" (
    "id" TEXT NOT NULL,
    "kind" "FileKind" NOT NULL,
    "format" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "altText" TEXT,
    "screening" "FileScreening" NOT NULL,
    "findings" TEXT[],
    "text" TEXT,
    "ownerId" TEXT,
    "uploadKey" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "contributionId" TEXT,

    CONSTRAINT "UploadedFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FileRelease" (
    "fileId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "releasedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FileRelease_pkey" PRIMARY KEY ("fileId")
);

-- CreateTable
CREATE TABLE "FileRemoval" (
    "fileId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FileRemoval_pkey" PRIMARY KEY ("fileId")
);

-- CreateIndex
CREATE INDEX "UploadedFile_contributionId_uploadedAt_id_idx" ON "UploadedFile"("contributionId", "uploadedAt", "id");

-- CreateIndex
CREATE INDEX "UploadedFile_uploadedAt_idx" ON "UploadedFile"("uploadedAt");

-- CreateIndex
CREATE UNIQUE INDEX "UploadedFile_ownerId_uploadKey_hash_key" ON "UploadedFile"("ownerId", "uploadKey", "hash");

-- AddForeignKey
ALTER TABLE "UploadedFile" ADD CONSTRAINT "UploadedFile_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadedFile" ADD CONSTRAINT "UploadedFile_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileRelease" ADD CONSTRAINT "FileRelease_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "UploadedFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileRemoval" ADD CONSTRAINT "FileRemoval_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "UploadedFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

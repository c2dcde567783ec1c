-- CreateEnum
CREATE TYPE "AreaKind" AS ENUM ('boundary', 'parish', 'postal');

-- AlterTable
ALTER TABLE "ContributionPlace" ADD COLUMN     "parish" TEXT,
ADD COLUMN     "postalDistrict" TEXT;

-- CreateTable
CREATE TABLE "AreaImport" (
    "id" TEXT NOT NULL,
    "kind" "AreaKind" NOT NULL,
    "number" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AreaImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MapArea" (
    "importId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "polygons" JSONB NOT NULL,

    CONSTRAINT "MapArea_pkey" PRIMARY KEY ("importId","code")
);

-- CreateIndex
CREATE UNIQUE INDEX "AreaImport_kind_number_key" ON "AreaImport"("kind", "number");

-- AddForeignKey
ALTER TABLE "MapArea" ADD CONSTRAINT "MapArea_importId_fkey" FOREIGN KEY ("importId") REFERENCES "AreaImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "Evaluation" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "workedDa" TEXT NOT NULL,
    "workedEn" TEXT NOT NULL,
    "hardDa" TEXT NOT NULL,
    "hardEn" TEXT NOT NULL,
    "learnedDa" TEXT NOT NULL,
    "learnedEn" TEXT NOT NULL,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "byId" TEXT,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "correctedAt" TIMESTAMPTZ(3),
    "replacesId" TEXT,

    CONSTRAINT "Evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Evaluation_replacesId_key" ON "Evaluation"("replacesId");

-- CreateIndex
CREATE INDEX "Evaluation_projectId_idx" ON "Evaluation"("projectId");

-- CreateIndex
CREATE INDEX "Evaluation_publishedAt_id_idx" ON "Evaluation"("publishedAt" DESC, "id");

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Evaluation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A project has one evaluation: the first replaces none, and each is replaced once.
CREATE UNIQUE INDEX "Evaluation_first_key" ON "Evaluation"("projectId") WHERE "replacesId" IS NULL;

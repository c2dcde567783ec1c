-- CreateTable
CREATE TABLE "PoolGrant" (
    "id" TEXT NOT NULL,
    "poolId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "amountDkk" INTEGER NOT NULL,
    "whyDa" TEXT NOT NULL,
    "whyEn" TEXT NOT NULL,
    "grantedOn" DATE NOT NULL,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "byId" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submissionKey" TEXT,
    "replacesId" TEXT,

    CONSTRAINT "PoolGrant_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PoolGrant_submissionKey_key" ON "PoolGrant"("submissionKey");

-- CreateIndex
CREATE UNIQUE INDEX "PoolGrant_replacesId_key" ON "PoolGrant"("replacesId");

-- CreateIndex
CREATE INDEX "PoolGrant_projectId_idx" ON "PoolGrant"("projectId");

-- CreateIndex
CREATE INDEX "PoolGrant_poolId_idx" ON "PoolGrant"("poolId");

-- AddForeignKey
ALTER TABLE "PoolGrant" ADD CONSTRAINT "PoolGrant_poolId_fkey" FOREIGN KEY ("poolId") REFERENCES "Pool"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PoolGrant" ADD CONSTRAINT "PoolGrant_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PoolGrant" ADD CONSTRAINT "PoolGrant_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "PoolGrant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateEnum
CREATE TYPE "SuppressionReason" AS ENUM ('bounced', 'complained', 'provider');

-- CreateEnum
CREATE TYPE "ToldHow" AS ENUM ('letter', 'digital_post', 'phone', 'in_person', 'not_needed');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "DeliveryState" ADD VALUE 'delayed';
ALTER TYPE "DeliveryState" ADD VALUE 'delivered';
ALTER TYPE "DeliveryState" ADD VALUE 'uncertain';
ALTER TYPE "DeliveryState" ADD VALUE 'suppressed';
ALTER TYPE "DeliveryState" ADD VALUE 'failed';
ALTER TYPE "DeliveryState" ADD VALUE 'bounced';
ALTER TYPE "DeliveryState" ADD VALUE 'complained';

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "alone" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "batchId" TEXT,
ADD COLUMN     "priority" SMALLINT NOT NULL DEFAULT 1,
ADD COLUMN     "reportedAt" TIMESTAMPTZ(3),
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "MailBatch" (
    "id" TEXT NOT NULL,
    "priority" SMALLINT NOT NULL,
    "payload" BYTEA,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "nextAttemptAt" TIMESTAMPTZ(3),
    "handedOverAt" TIMESTAMPTZ(3),
    "lastError" TEXT,

    CONSTRAINT "MailBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailService" (
    "id" TEXT NOT NULL,
    "requestsPerSecond" INTEGER,
    "turns" TIMESTAMPTZ(6)[],
    "notBefore" TIMESTAMPTZ(3),
    "failedBatches" TEXT[],
    "silences" INTEGER NOT NULL DEFAULT 0,
    "pausedUntil" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "lastErrorAt" TIMESTAMPTZ(3),
    "lastSentAt" TIMESTAMPTZ(3),

    CONSTRAINT "MailService_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SuppressedAddress" (
    "id" TEXT NOT NULL,
    "addressHash" TEXT NOT NULL,
    "masked" TEXT NOT NULL,
    "reason" "SuppressionReason" NOT NULL,
    "suppressedAt" TIMESTAMPTZ(3) NOT NULL,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedById" TEXT,
    "liftReason" TEXT,

    CONSTRAINT "SuppressedAddress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookReceipt" (
    "id" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WebhookReceipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ToldAnotherWay" (
    "deliveryId" TEXT NOT NULL,
    "how" "ToldHow" NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,
    "toldById" TEXT NOT NULL,

    CONSTRAINT "ToldAnotherWay_pkey" PRIMARY KEY ("deliveryId")
);

-- CreateIndex
CREATE INDEX "MailBatch_nextAttemptAt_idx" ON "MailBatch"("nextAttemptAt");

-- CreateIndex
CREATE INDEX "SuppressedAddress_addressHash_idx" ON "SuppressedAddress"("addressHash");

-- CreateIndex
CREATE INDEX "SuppressedAddress_suppressedAt_idx" ON "SuppressedAddress"("suppressedAt");

-- CreateIndex
CREATE INDEX "WebhookReceipt_receivedAt_idx" ON "WebhookReceipt"("receivedAt");

-- CreateIndex
CREATE INDEX "Delivery_batchId_idx" ON "Delivery"("batchId");

-- CreateIndex
CREATE INDEX "Delivery_providerId_idx" ON "Delivery"("providerId");

-- CreateIndex
CREATE INDEX "Delivery_sentAt_idx" ON "Delivery"("sentAt");

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "MailBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ToldAnotherWay" ADD CONSTRAINT "ToldAnotherWay_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- How urgent a mail is follows from why it is sent, whoever writes the row.
CREATE FUNCTION delivery_urgency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."priority" := CASE
    WHEN NEW."purpose" = 'sign_in' OR NEW."purpose" LIKE '%confirm%' THEN 0
    WHEN NEW."purpose" LIKE 'digest%' OR NEW."purpose" = 'newsletter' THEN 2
    ELSE 1 END;
  NEW."alone" := NEW."priority" = 0 OR (NEW."priority" = 1 AND NEW."expiresAt" IS NOT NULL);
  RETURN NEW;
END $$;
CREATE TRIGGER delivery_urgency BEFORE INSERT ON "Delivery"
  FOR EACH ROW EXECUTE FUNCTION delivery_urgency();

-- What the sender takes next, without looking at what it will take later.
CREATE INDEX "Delivery_next" ON "Delivery" ("alone" DESC, "priority", "nextAttemptAt", "id")
  WHERE "state" = 'pending' AND "batchId" IS NULL;

-- An address is suppressed once at a time.
CREATE UNIQUE INDEX "SuppressedAddress_once" ON "SuppressedAddress" ("addressHash") WHERE "liftedAt" IS NULL;
ALTER TABLE "SuppressedAddress" ADD CONSTRAINT "SuppressedAddress_lifted_with_reason"
  CHECK (("liftedAt" IS NULL) = ("liftReason" IS NULL) AND ("liftedAt" IS NULL) = ("liftedById" IS NULL));

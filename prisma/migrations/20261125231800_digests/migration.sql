-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "periodKey" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_recipientId_purpose_periodKey_key" ON "Delivery"("recipientId", "purpose", "periodKey");

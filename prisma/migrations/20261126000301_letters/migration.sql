-- CreateTable
CREATE TABLE "Letter" (
    "deliveryId" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("deliveryId")
);

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

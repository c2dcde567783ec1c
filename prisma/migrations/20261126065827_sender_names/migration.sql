-- CreateEnum
CREATE TYPE "SenderNames" AS ENUM ('by_choice', 'never');

-- AlterTable
ALTER TABLE "Phase" ADD COLUMN     "senderNames" "SenderNames" NOT NULL DEFAULT 'by_choice';

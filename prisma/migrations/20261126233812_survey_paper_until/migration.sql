-- AlterTable
ALTER TABLE "Survey" ADD COLUMN     "paperUntil" DATE;

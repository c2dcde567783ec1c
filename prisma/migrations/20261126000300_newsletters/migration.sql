-- CreateEnum
CREATE TYPE "NewsletterReach" AS ENUM ('area', 'themes');

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "subscriberId" TEXT;

-- CreateTable
CREATE TABLE "Newsletter" (
    "id" TEXT NOT NULL,
    "projectId" TEXT,
    "themeId" TEXT,
    "titleDa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "textDa" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "reach" "NewsletterReach"[],
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "Newsletter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NewsletterDispatch" (
    "newsletterId" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT,
    "scheduledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "NewsletterDispatch_pkey" PRIMARY KEY ("newsletterId")
);

-- CreateTable
CREATE TABLE "NewsletterSubscriber" (
    "id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'da',
    "projectId" TEXT,
    "themeId" TEXT,
    "textVersion" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "tokenHash" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "NewsletterSubscriber_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Newsletter_projectId_idx" ON "Newsletter"("projectId");

-- CreateIndex
CREATE INDEX "Newsletter_themeId_idx" ON "Newsletter"("themeId");

-- CreateIndex
CREATE INDEX "NewsletterDispatch_sentAt_dueAt_idx" ON "NewsletterDispatch"("sentAt", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "NewsletterSubscriber_tokenHash_key" ON "NewsletterSubscriber"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "NewsletterSubscriber_projectId_email_key" ON "NewsletterSubscriber"("projectId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "NewsletterSubscriber_themeId_email_key" ON "NewsletterSubscriber"("themeId", "email");

-- CreateIndex
CREATE INDEX "Delivery_subscriberId_idx" ON "Delivery"("subscriberId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_eventId_subscriberId_key" ON "Delivery"("eventId", "subscriberId");

-- AddForeignKey
ALTER TABLE "Newsletter" ADD CONSTRAINT "Newsletter_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Newsletter" ADD CONSTRAINT "Newsletter_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsletterDispatch" ADD CONSTRAINT "NewsletterDispatch_newsletterId_fkey" FOREIGN KEY ("newsletterId") REFERENCES "Newsletter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsletterSubscriber" ADD CONSTRAINT "NewsletterSubscriber_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsletterSubscriber" ADD CONSTRAINT "NewsletterSubscriber_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "NewsletterSubscriber"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A newsletter, and a consent to newsletters, is about one thing.
ALTER TABLE "Newsletter" ADD CONSTRAINT "Newsletter_about_check" CHECK (num_nonnulls("projectId", "themeId") = 1);
ALTER TABLE "NewsletterSubscriber" ADD CONSTRAINT "NewsletterSubscriber_about_check" CHECK (num_nonnulls("projectId", "themeId") = 1);

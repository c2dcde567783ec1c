-- CreateEnum
CREATE TYPE "Cadence" AS ENUM ('now', 'daily', 'weekly', 'never');

-- CreateEnum
CREATE TYPE "FollowTarget" AS ENUM ('project', 'theme', 'area', 'keyword');

-- CreateTable
CREATE TABLE "Notification" (
    "id" BIGSERIAL NOT NULL,
    "eventId" BIGINT NOT NULL,
    "recipientId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cadence" "Cadence" NOT NULL,
    "projectId" TEXT,
    "contributionId" TEXT,
    "followId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "digestId" TEXT,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FanOut" (
    "eventId" BIGINT NOT NULL,
    "step" INTEGER NOT NULL DEFAULT 0,
    "after" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FanOut_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "NotificationPreference" (
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cadence" "Cadence" NOT NULL,
    "former" "Cadence",

    CONSTRAINT "NotificationPreference_pkey" PRIMARY KEY ("personId","kind")
);

-- CreateTable
CREATE TABLE "NotificationState" (
    "personId" TEXT NOT NULL,
    "seenUpTo" BIGINT NOT NULL DEFAULT 0,
    "pausedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "NotificationState_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Follow" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "target" "FollowTarget" NOT NULL,
    "projectId" TEXT,
    "themeId" TEXT,
    "word" TEXT,
    "place" TEXT,
    "longitude" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION,
    "radiusKm" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ToldOnce" (
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ToldOnce_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Notification_recipientId_id_idx" ON "Notification"("recipientId", "id" DESC);

-- CreateIndex
CREATE INDEX "Notification_cadence_digestId_createdAt_idx" ON "Notification"("cadence", "digestId", "createdAt");

-- CreateIndex
CREATE INDEX "Notification_contributionId_idx" ON "Notification"("contributionId");

-- CreateIndex
CREATE INDEX "Notification_projectId_idx" ON "Notification"("projectId");

-- CreateIndex
CREATE INDEX "Notification_followId_idx" ON "Notification"("followId");

-- CreateIndex
CREATE INDEX "Notification_digestId_idx" ON "Notification"("digestId");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_eventId_recipientId_key" ON "Notification"("eventId", "recipientId");

-- CreateIndex
CREATE INDEX "Follow_target_personId_idx" ON "Follow"("target", "personId");

-- CreateIndex
CREATE INDEX "Follow_personId_createdAt_idx" ON "Follow"("personId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Follow_projectId_personId_key" ON "Follow"("projectId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Follow_themeId_personId_key" ON "Follow"("themeId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Follow_personId_word_key" ON "Follow"("personId", "word");

-- CreateIndex
CREATE UNIQUE INDEX "Follow_personId_place_key" ON "Follow"("personId", "place");

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_followId_fkey" FOREIGN KEY ("followId") REFERENCES "Follow"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_digestId_fkey" FOREIGN KEY ("digestId") REFERENCES "Delivery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FanOut" ADD CONSTRAINT "FanOut_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationPreference" ADD CONSTRAINT "NotificationPreference_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationState" ADD CONSTRAINT "NotificationState_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

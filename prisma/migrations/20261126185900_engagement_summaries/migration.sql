-- DropForeignKey
ALTER TABLE "PartnerGrant" DROP CONSTRAINT "PartnerGrant_projectId_fkey";

-- AlterTable
ALTER TABLE "PartnerGrant" ADD COLUMN     "grantedById" TEXT,
ADD COLUMN     "themeId" TEXT,
ADD COLUMN     "why" TEXT,
ALTER COLUMN "projectId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "ComposedSummary" (
    "id" TEXT NOT NULL,
    "projectId" TEXT,
    "themeId" TEXT,
    "titleDa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ComposedSummary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SummaryVersion" (
    "id" TEXT NOT NULL,
    "summaryId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "submissionKey" TEXT NOT NULL,

    CONSTRAINT "SummaryVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SummaryPublication" (
    "versionId" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "SummaryPublication_pkey" PRIMARY KEY ("versionId")
);

-- CreateTable
CREATE TABLE "SummaryWithdrawal" (
    "versionId" TEXT NOT NULL,
    "reasonDa" TEXT NOT NULL,
    "reasonEn" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "SummaryWithdrawal_pkey" PRIMARY KEY ("versionId")
);

-- CreateTable
CREATE TABLE "SummaryMaking" (
    "versionId" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "steps" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readyAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SummaryMaking_pkey" PRIMARY KEY ("versionId")
);

-- CreateTable
CREATE TABLE "SummaryTemplate" (
    "id" TEXT NOT NULL,
    "name" CITEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "SummaryTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SummarySchedule" (
    "id" TEXT NOT NULL,
    "summaryId" TEXT NOT NULL,
    "hour" INTEGER NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "pausedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SummarySchedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SummaryRecipient" (
    "scheduleId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,

    CONSTRAINT "SummaryRecipient_pkey" PRIMARY KEY ("scheduleId","organisationId")
);

-- CreateTable
CREATE TABLE "SummaryRun" (
    "scheduleId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "versionId" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SummaryRun_pkey" PRIMARY KEY ("scheduleId","month")
);

-- CreateTable
CREATE TABLE "ShareLink" (
    "id" TEXT NOT NULL,
    "summaryId" TEXT NOT NULL,
    "versionId" TEXT,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShareLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShareLinkOpening" (
    "linkId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ShareLinkOpening_pkey" PRIMARY KEY ("linkId","day")
);

-- CreateTable
CREATE TABLE "SummaryEmbed" (
    "id" TEXT NOT NULL,
    "summaryId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "origins" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SummaryEmbed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ComposedSummary_projectId_idx" ON "ComposedSummary"("projectId");

-- CreateIndex
CREATE INDEX "ComposedSummary_themeId_idx" ON "ComposedSummary"("themeId");

-- CreateIndex
CREATE UNIQUE INDEX "SummaryVersion_code_key" ON "SummaryVersion"("code");

-- CreateIndex
CREATE UNIQUE INDEX "SummaryVersion_submissionKey_key" ON "SummaryVersion"("submissionKey");

-- CreateIndex
CREATE UNIQUE INDEX "SummaryVersion_summaryId_number_key" ON "SummaryVersion"("summaryId", "number");

-- CreateIndex
CREATE INDEX "SummaryMaking_readyAt_idx" ON "SummaryMaking"("readyAt");

-- CreateIndex
CREATE UNIQUE INDEX "SummaryTemplate_name_key" ON "SummaryTemplate"("name");

-- CreateIndex
CREATE UNIQUE INDEX "SummarySchedule_summaryId_key" ON "SummarySchedule"("summaryId");

-- CreateIndex
CREATE INDEX "SummaryRecipient_organisationId_idx" ON "SummaryRecipient"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "SummaryRun_versionId_key" ON "SummaryRun"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_tokenHash_key" ON "ShareLink"("tokenHash");

-- CreateIndex
CREATE INDEX "ShareLink_summaryId_idx" ON "ShareLink"("summaryId");

-- CreateIndex
CREATE UNIQUE INDEX "SummaryEmbed_key_key" ON "SummaryEmbed"("key");

-- CreateIndex
CREATE INDEX "SummaryEmbed_summaryId_idx" ON "SummaryEmbed"("summaryId");

-- CreateIndex
CREATE INDEX "PartnerGrant_themeId_idx" ON "PartnerGrant"("themeId");

-- AddForeignKey
ALTER TABLE "PartnerGrant" ADD CONSTRAINT "PartnerGrant_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerGrant" ADD CONSTRAINT "PartnerGrant_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComposedSummary" ADD CONSTRAINT "ComposedSummary_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComposedSummary" ADD CONSTRAINT "ComposedSummary_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryVersion" ADD CONSTRAINT "SummaryVersion_summaryId_fkey" FOREIGN KEY ("summaryId") REFERENCES "ComposedSummary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryPublication" ADD CONSTRAINT "SummaryPublication_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SummaryVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryWithdrawal" ADD CONSTRAINT "SummaryWithdrawal_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SummaryVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryMaking" ADD CONSTRAINT "SummaryMaking_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SummaryVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummarySchedule" ADD CONSTRAINT "SummarySchedule_summaryId_fkey" FOREIGN KEY ("summaryId") REFERENCES "ComposedSummary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryRecipient" ADD CONSTRAINT "SummaryRecipient_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "SummarySchedule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryRecipient" ADD CONSTRAINT "SummaryRecipient_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "PartnerOrganisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryRun" ADD CONSTRAINT "SummaryRun_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "SummarySchedule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryRun" ADD CONSTRAINT "SummaryRun_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SummaryVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_summaryId_fkey" FOREIGN KEY ("summaryId") REFERENCES "ComposedSummary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SummaryVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareLinkOpening" ADD CONSTRAINT "ShareLinkOpening_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ShareLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryEmbed" ADD CONSTRAINT "SummaryEmbed_summaryId_fkey" FOREIGN KEY ("summaryId") REFERENCES "ComposedSummary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A grant and a composed summary are of one thing: a project or a theme.
ALTER TABLE "PartnerGrant" ADD CONSTRAINT "PartnerGrant_of_one" CHECK (num_nonnulls("projectId", "themeId") = 1);
ALTER TABLE "ComposedSummary" ADD CONSTRAINT "ComposedSummary_of_one" CHECK (num_nonnulls("projectId", "themeId") = 1);
CREATE UNIQUE INDEX "PartnerGrant_theme_one_at_a_time" ON "PartnerGrant"("organisationId", "themeId") WHERE "revokedAt" IS NULL;

ALTER TABLE "SummaryVersion" ADD CONSTRAINT "SummaryVersion_number" CHECK ("number" > 0);
ALTER TABLE "SummarySchedule" ADD CONSTRAINT "SummarySchedule_hour" CHECK ("hour" BETWEEN 0 AND 23);
ALTER TABLE "SummaryRun" ADD CONSTRAINT "SummaryRun_month" CHECK ("month" ~ '^\d{4}-\d{2}$');
-- At most a year, however it is made.
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_year" CHECK ("expiresAt" > "createdAt" AND "expiresAt" <= "createdAt" + interval '367 days');

-- What is frozen is frozen.
CREATE FUNCTION summary_version_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a frozen version of a summary stands';
END $$;
CREATE TRIGGER summary_version_stands BEFORE UPDATE OR DELETE ON "SummaryVersion"
  FOR EACH ROW EXECUTE FUNCTION summary_version_stands();
CREATE TRIGGER summary_withdrawal_stands BEFORE UPDATE OR DELETE ON "SummaryWithdrawal"
  FOR EACH ROW EXECUTE FUNCTION summary_version_stands();

-- AlterEnum
ALTER TYPE "ContributionKind" ADD VALUE 'addition';

-- AlterTable
ALTER TABLE "FormerText" ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN     "categoryId" TEXT;

-- CreateTable
CREATE TABLE "ContributionPlace" (
    "contributionId" TEXT NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "town" TEXT NOT NULL,

    CONSTRAINT "ContributionPlace_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "ProposalCategory" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "nameDa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,

    CONSTRAINT "ProposalCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Addition" (
    "contributionId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,

    CONSTRAINT "Addition_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "CoAuthor" (
    "proposalId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "senderShown" "SenderShown" NOT NULL DEFAULT 'role',
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CoAuthor_pkey" PRIMARY KEY ("proposalId","personId")
);

-- CreateTable
CREATE TABLE "CoAuthorInvitation" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CoAuthorInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalDraft" (
    "personId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalDraft_pkey" PRIMARY KEY ("personId","projectId")
);

-- CreateIndex
CREATE INDEX "ContributionPlace_town_contributionId_idx" ON "ContributionPlace"("town", "contributionId");

-- CreateIndex
CREATE INDEX "ProposalCategory_projectId_position_idx" ON "ProposalCategory"("projectId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalCategory_projectId_nameDa_key" ON "ProposalCategory"("projectId", "nameDa");

-- CreateIndex
CREATE INDEX "Addition_proposalId_contributionId_idx" ON "Addition"("proposalId", "contributionId");

-- CreateIndex
CREATE INDEX "CoAuthor_personId_idx" ON "CoAuthor"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "CoAuthorInvitation_tokenHash_key" ON "CoAuthorInvitation"("tokenHash");

-- CreateIndex
CREATE INDEX "CoAuthorInvitation_expiresAt_idx" ON "CoAuthorInvitation"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "CoAuthorInvitation_proposalId_email_key" ON "CoAuthorInvitation"("proposalId", "email");

-- CreateIndex
CREATE INDEX "ProposalDraft_updatedAt_idx" ON "ProposalDraft"("updatedAt");

-- CreateIndex
CREATE INDEX "Proposal_categoryId_contributionId_idx" ON "Proposal"("categoryId", "contributionId");

-- AddForeignKey
ALTER TABLE "ContributionPlace" ADD CONSTRAINT "ContributionPlace_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "ProposalCategory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalCategory" ADD CONSTRAINT "ProposalCategory_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addition" ADD CONSTRAINT "Addition_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addition" ADD CONSTRAINT "Addition_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("contributionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoAuthor" ADD CONSTRAINT "CoAuthor_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("contributionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoAuthor" ADD CONSTRAINT "CoAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoAuthorInvitation" ADD CONSTRAINT "CoAuthorInvitation_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("contributionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalDraft" ADD CONSTRAINT "ProposalDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalDraft" ADD CONSTRAINT "ProposalDraft_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Degrees, WGS 84.
ALTER TABLE "ContributionPlace" ADD CONSTRAINT "ContributionPlace_on_earth"
  CHECK ("longitude" BETWEEN -180 AND 180 AND "latitude" BETWEEN -90 AND 90);

-- Alike in letters, and alike in words whatever their endings.
CREATE INDEX "Proposal_title_letters" ON "Proposal" USING GIN (lower("title") gin_trgm_ops);
CREATE INDEX "Proposal_title_words" ON "Proposal" USING GIN (to_tsvector('danish', "title"));
CREATE INDEX "Contribution_text_words" ON "Contribution" USING GIN (to_tsvector('danish', "text"));

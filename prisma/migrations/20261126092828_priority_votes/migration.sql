-- CreateEnum
CREATE TYPE "VotesShown" AS ENUM ('after', 'at_once');

-- AlterEnum
ALTER TYPE "PhaseAct" ADD VALUE 'prioritise';

-- AlterTable
ALTER TABLE "Phase" ADD COLUMN     "votes" INTEGER,
ADD COLUMN     "votesShown" "VotesShown" NOT NULL DEFAULT 'after';

-- CreateTable
CREATE TABLE "PriorityVote" (
    "phaseId" TEXT NOT NULL,
    "votes" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "proposalId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PriorityVote_pkey" PRIMARY KEY ("phaseId","personId","place")
);

-- CreateIndex
CREATE INDEX "PriorityVote_phaseId_proposalId_idx" ON "PriorityVote"("phaseId", "proposalId");

-- CreateIndex
CREATE INDEX "PriorityVote_personId_idx" ON "PriorityVote"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "PriorityVote_phaseId_personId_proposalId_key" ON "PriorityVote"("phaseId", "personId", "proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "Phase_id_votes_key" ON "Phase"("id", "votes");

-- AddForeignKey
ALTER TABLE "PriorityVote" ADD CONSTRAINT "PriorityVote_phaseId_votes_fkey" FOREIGN KEY ("phaseId", "votes") REFERENCES "Phase"("id", "votes") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PriorityVote" ADD CONSTRAINT "PriorityVote_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("contributionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- A person has as many votes as the phase gives, and no more.
ALTER TABLE "PriorityVote" ADD CONSTRAINT "PriorityVote_place_within_votes" CHECK ("place" BETWEEN 1 AND "votes");
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_votes_positive" CHECK ("votes" > 0);

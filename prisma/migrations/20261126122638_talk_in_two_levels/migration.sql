-- CreateEnum
CREATE TYPE "CommentStance" AS ENUM ('in_favour', 'against', 'neutral');

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "parentId" TEXT,
ADD COLUMN     "stance" "CommentStance";

-- CreateTable
CREATE TABLE "CommentSupport" (
    "commentId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentSupport_pkey" PRIMARY KEY ("commentId","personId")
);

-- CreateTable
CREATE TABLE "CommentTally" (
    "commentId" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentTally_pkey" PRIMARY KEY ("commentId")
);

-- CreateIndex
CREATE INDEX "CommentSupport_personId_at_idx" ON "CommentSupport"("personId", "at" DESC);

-- CreateIndex
CREATE INDEX "Comment_parentId_contributionId_idx" ON "Comment"("parentId", "contributionId");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment"("contributionId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentSupport" ADD CONSTRAINT "CommentSupport_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("contributionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentTally" ADD CONSTRAINT "CommentTally_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("contributionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Talk has two levels: an answer to an answer lands under the first comment, on the proposal that one is about.
CREATE FUNCTION comment_lands_under_the_first() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE answered "Comment";
BEGIN
  IF NEW."parentId" IS NULL THEN
    RETURN NEW;
  END IF;
  SELECT * INTO answered FROM "Comment" WHERE "contributionId" = NEW."parentId";
  IF FOUND THEN
    NEW."parentId" := coalesce(answered."parentId", answered."contributionId");
    NEW."onProposalId" := answered."onProposalId";
  END IF;
  IF NEW."parentId" = NEW."contributionId" OR EXISTS (SELECT 1 FROM "Comment" WHERE "parentId" = NEW."contributionId") THEN
    RAISE EXCEPTION 'a comment that is answered answers no other';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comment_lands_under_the_first BEFORE INSERT OR UPDATE OF "parentId" ON "Comment"
  FOR EACH ROW EXECUTE FUNCTION comment_lands_under_the_first();

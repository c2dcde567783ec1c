-- CreateEnum
CREATE TYPE "SurveyAnswersBy" AS ENUM ('account', 'invitation', 'device');

-- AlterTable
ALTER TABLE "Survey" ADD COLUMN     "answersBy" "SurveyAnswersBy" NOT NULL DEFAULT 'account',
ADD COLUMN     "draft" JSONB,
ADD COLUMN     "draftRevision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "hiddenResults" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "publishedId" TEXT;

-- AlterTable
ALTER TABLE "SurveyResponse" ADD COLUMN     "deviceHash" TEXT,
ADD COLUMN     "enteredById" TEXT,
ADD COLUMN     "invitationId" TEXT,
ADD COLUMN     "submissionKey" TEXT,
ADD COLUMN     "versionId" TEXT;

-- AlterTable
ALTER TABLE "SurveyText" ADD COLUMN     "part" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "SurveyVersion" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SurveyVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyAnswer" (
    "responseId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT '',
    "choice" TEXT,
    "number" DECIMAL(18,4),
    "shape" JSONB,
    "fileId" TEXT,

    CONSTRAINT "SurveyAnswer_pkey" PRIMARY KEY ("responseId","question","part")
);

-- CreateTable
CREATE TABLE "SurveyConfidentialText" (
    "responseId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,

    CONSTRAINT "SurveyConfidentialText_pkey" PRIMARY KEY ("responseId","question","part")
);

-- CreateTable
CREATE TABLE "SurveyProgress" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "personId" TEXT,
    "resumeHash" TEXT,
    "answers" JSONB NOT NULL,
    "page" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SurveyProgress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyInvitation" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "batch" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SurveyInvitation_pkey" PRIMARY KEY ("id")
);

-- What each survey asked becomes its draft and its first version; the ids of questions and options are their keys.
UPDATE "Survey" s SET "draft" = jsonb_build_object(
  'titleDa', s."titleDa", 'titleEn', s."titleEn", 'introDa', s."introDa", 'introEn', s."introEn",
  'pages', jsonb_build_array(jsonb_build_object('key', 'page-1', 'titleDa', '', 'titleEn', '', 'jumps', '[]'::jsonb, 'blocks', coalesce((
    SELECT jsonb_agg(
      jsonb_build_object(
        'key', q."id", 'kind', CASE q."kind" WHEN 'text' THEN 'long_text' ELSE q."kind"::text END, 'labelDa', q."labelDa", 'labelEn', q."labelEn",
        'hintDa', coalesce(q."hintDa", ''), 'hintEn', coalesce(q."hintEn", ''), 'isRequired', q."isRequired", 'isConfidential', false)
      || CASE q."kind" WHEN 'text' THEN '{"maxLength": 2000}'::jsonb ELSE jsonb_build_object('isShuffled', false, 'hasOther', false, 'options', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('key', o."id", 'labelDa', o."labelDa", 'labelEn', o."labelEn") ORDER BY o."position"), '[]'::jsonb)
        FROM "SurveyOption" o WHERE o."questionId" = q."id")) END
      ORDER BY q."position")
    FROM "SurveyQuestion" q WHERE q."surveyId" = s."id"), '[]'::jsonb))));
INSERT INTO "SurveyVersion" ("id", "surveyId", "number", "definition") SELECT 'version-1-' || "id", "id", 1, "draft" FROM "Survey";
UPDATE "Survey" SET "publishedId" = 'version-1-' || "id";
UPDATE "SurveyResponse" SET "versionId" = 'version-1-' || "surveyId";
INSERT INTO "SurveyAnswer" ("responseId", "question", "part", "choice")
  SELECT c."responseId", o."questionId", o."id", o."id" FROM "SurveyChoice" c JOIN "SurveyOption" o ON o."id" = c."optionId";

-- DropTable
DROP TABLE "SurveyChoice";
DROP TABLE "SurveyOption";

-- AlterTable
ALTER TABLE "Survey" ALTER COLUMN "draft" SET NOT NULL;
ALTER TABLE "SurveyResponse" ALTER COLUMN "versionId" SET NOT NULL;
ALTER TABLE "SurveyQuestion" ADD COLUMN "key" TEXT, ADD COLUMN "versionId" TEXT;
UPDATE "SurveyQuestion" SET "key" = "id", "versionId" = 'version-1-' || "surveyId";
ALTER TABLE "SurveyQuestion" DROP CONSTRAINT "SurveyQuestion_surveyId_fkey",
ALTER COLUMN "key" SET NOT NULL,
ALTER COLUMN "versionId" SET NOT NULL,
ALTER COLUMN "kind" TYPE TEXT USING CASE "kind" WHEN 'text' THEN 'long_text' ELSE "kind"::text END,
DROP COLUMN "hintDa",
DROP COLUMN "hintEn",
DROP COLUMN "isRequired",
DROP COLUMN "surveyId";

-- DropEnum
DROP TYPE "SurveyQuestionKind";

-- DropIndex
DROP INDEX "SurveyText_responseId_questionId_key";

-- CreateIndex
CREATE UNIQUE INDEX "SurveyVersion_surveyId_number_key" ON "SurveyVersion"("surveyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyProgress_resumeHash_key" ON "SurveyProgress"("resumeHash");

-- CreateIndex
CREATE INDEX "SurveyProgress_updatedAt_idx" ON "SurveyProgress"("updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyProgress_surveyId_personId_key" ON "SurveyProgress"("surveyId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyInvitation_codeHash_key" ON "SurveyInvitation"("codeHash");

-- CreateIndex
CREATE INDEX "SurveyInvitation_surveyId_batch_idx" ON "SurveyInvitation"("surveyId", "batch");

-- CreateIndex
CREATE UNIQUE INDEX "Survey_publishedId_key" ON "Survey"("publishedId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyQuestion_versionId_key_key" ON "SurveyQuestion"("versionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyQuestion_versionId_position_key" ON "SurveyQuestion"("versionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyResponse_invitationId_key" ON "SurveyResponse"("invitationId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyResponse_submissionKey_key" ON "SurveyResponse"("submissionKey");

-- CreateIndex
CREATE INDEX "SurveyResponse_surveyId_submittedAt_id_idx" ON "SurveyResponse"("surveyId", "submittedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyResponse_surveyId_deviceHash_key" ON "SurveyResponse"("surveyId", "deviceHash");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyText_responseId_questionId_part_key" ON "SurveyText"("responseId", "questionId", "part");

-- AddForeignKey
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_publishedId_fkey" FOREIGN KEY ("publishedId") REFERENCES "SurveyVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyVersion" ADD CONSTRAINT "SurveyVersion_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyQuestion" ADD CONSTRAINT "SurveyQuestion_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SurveyVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SurveyVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "SurveyInvitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyAnswer" ADD CONSTRAINT "SurveyAnswer_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "SurveyResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyConfidentialText" ADD CONSTRAINT "SurveyConfidentialText_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "SurveyResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyProgress" ADD CONSTRAINT "SurveyProgress_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyProgress" ADD CONSTRAINT "SurveyProgress_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SurveyVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyProgress" ADD CONSTRAINT "SurveyProgress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyInvitation" ADD CONSTRAINT "SurveyInvitation_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

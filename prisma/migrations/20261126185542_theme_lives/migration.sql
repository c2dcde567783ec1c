-- CreateEnum
CREATE TYPE "LifeState" AS ENUM ('added', 'active', 'concluded');

-- AlterEnum
ALTER TYPE "BulkKind" ADD VALUE 'answer';

-- AlterEnum
ALTER TYPE "ThemeOrigin" ADD VALUE 'suggested';

-- AlterTable
ALTER TABLE "Initiative" ADD COLUMN     "state" "LifeState" NOT NULL DEFAULT 'added';

-- AlterTable
ALTER TABLE "Plan" ALTER COLUMN "sourceSha256" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Theme" ADD COLUMN     "continuesId" TEXT,
ADD COLUMN     "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "state" "LifeState" NOT NULL DEFAULT 'added';

-- CreateTable
CREATE TABLE "ThemeDismissal" (
    "contributionId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "byId" TEXT,
    "dismissedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ThemeDismissal_pkey" PRIMARY KEY ("contributionId","themeId")
);

-- CreateTable
CREATE TABLE "PlanSnapshot" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "PlanSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LifeChange" (
    "id" TEXT NOT NULL,
    "themeId" TEXT,
    "initiativeId" TEXT,
    "number" INTEGER NOT NULL,
    "state" "LifeState" NOT NULL,
    "happenedOn" DATE,
    "reasonDa" TEXT NOT NULL,
    "reasonEn" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "LifeChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ThemeDismissal_themeId_idx" ON "ThemeDismissal"("themeId");

-- CreateIndex
CREATE INDEX "PlanSnapshot_planId_takenAt_idx" ON "PlanSnapshot"("planId", "takenAt");

-- CreateIndex
CREATE UNIQUE INDEX "LifeChange_themeId_number_key" ON "LifeChange"("themeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "LifeChange_initiativeId_number_key" ON "LifeChange"("initiativeId", "number");

-- CreateIndex
CREATE INDEX "Theme_continuesId_idx" ON "Theme"("continuesId");

-- AddForeignKey
ALTER TABLE "ThemeDismissal" ADD CONSTRAINT "ThemeDismissal_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeDismissal" ADD CONSTRAINT "ThemeDismissal_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanSnapshot" ADD CONSTRAINT "PlanSnapshot_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_continuesId_fkey" FOREIGN KEY ("continuesId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LifeChange" ADD CONSTRAINT "LifeChange_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LifeChange" ADD CONSTRAINT "LifeChange_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A step is in the life of one theme or one initiative; only the first may lack a day, and it alone says "added".
ALTER TABLE "LifeChange" ADD CONSTRAINT "LifeChange_of_one" CHECK (num_nonnulls("themeId", "initiativeId") = 1);
ALTER TABLE "LifeChange" ADD CONSTRAINT "LifeChange_number" CHECK ("number" >= 1 AND ("state" = 'added') = ("number" = 1));
ALTER TABLE "LifeChange" ADD CONSTRAINT "LifeChange_day" CHECK ("number" = 1 OR "happenedOn" IS NOT NULL);
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_period" CHECK ("periodFrom" <= "periodTo");
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_successor" CHECK ("successorId" <> "id");
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_continues" CHECK ("continuesId" <> "id");

-- What has happened has happened, and what is kept of a plan is kept.
CREATE FUNCTION plan_history_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the history of a plan is never changed or removed';
END $$;
CREATE TRIGGER life_change_stands BEFORE UPDATE OR DELETE ON "LifeChange"
  FOR EACH ROW EXECUTE FUNCTION plan_history_stands();
CREATE TRIGGER plan_snapshot_stands BEFORE UPDATE OR DELETE ON "PlanSnapshot"
  FOR EACH ROW EXECUTE FUNCTION plan_history_stands();

-- The state of a theme or an initiative is what the newest of its changes says.
CREATE FUNCTION life_change_leads() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Theme" SET "state" = NEW."state" WHERE "id" = NEW."themeId";
  UPDATE "Initiative" SET "state" = NEW."state" WHERE "id" = NEW."initiativeId";
  RETURN NULL;
END $$;
CREATE TRIGGER life_change_leads AFTER INSERT ON "LifeChange" FOR EACH ROW EXECUTE FUNCTION life_change_leads();

-- What a contribution inherited is a snapshot: it goes only with its contribution.
CREATE FUNCTION inherited_theme_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "Contribution" c WHERE c."id" = OLD."contributionId") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a theme that was inherited stands';
END $$;
CREATE TRIGGER inherited_theme_stands BEFORE UPDATE OR DELETE ON "ContributionTheme"
  FOR EACH ROW WHEN (OLD."origin" = 'inherited') EXECUTE FUNCTION inherited_theme_stands();

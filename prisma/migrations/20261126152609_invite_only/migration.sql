-- AlterTable
ALTER TABLE "Project" ADD COLUMN     "inviteOnly" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ProjectOpening" (
    "projectId" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "ProjectOpening_pkey" PRIMARY KEY ("projectId")
);

-- CreateTable
CREATE TABLE "ProjectInvitation" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'da',
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" TEXT,

    CONSTRAINT "ProjectInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProjectInvitation_email_idx" ON "ProjectInvitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectInvitation_projectId_email_key" ON "ProjectInvitation"("projectId", "email");

-- AddForeignKey
ALTER TABLE "ProjectOpening" ADD CONSTRAINT "ProjectOpening_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectInvitation" ADD CONSTRAINT "ProjectInvitation_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is only for invited people is never shown to everybody, whatever is written: every public page asks for this row.
CREATE FUNCTION invite_only_stays_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT p."inviteOnly" FROM "Project" p WHERE p."id" = NEW."projectId" FOR SHARE) THEN
    RAISE EXCEPTION 'project % is for invited people and cannot be shown to everybody', NEW."projectId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER invite_only_stays_closed BEFORE INSERT OR UPDATE ON "ProjectPublication" FOR EACH ROW EXECUTE FUNCTION invite_only_stays_closed();

-- Only such a project is opened to the people on its list.
CREATE FUNCTION only_invite_only_opens() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT (SELECT p."inviteOnly" FROM "Project" p WHERE p."id" = NEW."projectId" FOR SHARE) THEN
    RAISE EXCEPTION 'project % is for everybody', NEW."projectId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER only_invite_only_opens BEFORE INSERT OR UPDATE ON "ProjectOpening" FOR EACH ROW EXECUTE FUNCTION only_invite_only_opens();

-- People have written for those who could read it: that is not changed afterwards.
CREATE FUNCTION readers_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."inviteOnly" <> OLD."inviteOnly" AND (EXISTS (SELECT 1 FROM "ProjectPublication" WHERE "projectId" = NEW."id")
    OR EXISTS (SELECT 1 FROM "ProjectOpening" WHERE "projectId" = NEW."id")) THEN
    RAISE EXCEPTION 'project % is shown already', NEW."id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER readers_stay BEFORE UPDATE OF "inviteOnly" ON "Project" FOR EACH ROW EXECUTE FUNCTION readers_stay();

-- Rules that hold whoever writes, beside those the schema language can say.

-- The worker finds every event here until it has turned it into work.
CREATE FUNCTION event_becomes_pending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "PendingEvent" ("eventId") VALUES (NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER event_becomes_pending AFTER INSERT ON "Event"
  FOR EACH ROW EXECUTE FUNCTION event_becomes_pending();

-- The log is append-only.
CREATE FUNCTION event_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an event is never changed or removed';
END $$;
CREATE TRIGGER event_is_final BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION event_is_final();

CREATE UNIQUE INDEX "ProjectTheme_one_primary" ON "ProjectTheme" ("projectId") WHERE "isPrimary";

ALTER TABLE "Project" ADD CONSTRAINT "Project_place_whole"
  CHECK (("longitude" IS NULL) = ("latitude" IS NULL));
ALTER TABLE "Project" ADD CONSTRAINT "Project_not_its_own_parent" CHECK ("parentId" <> "id");
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_closes_after_opening" CHECK ("closesOn" >= "opensOn");
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_hidden_with_reason"
  CHECK ("outcome" <> 'hidden' OR ("reason" IS NOT NULL AND "text" IS NOT NULL));

-- A text that is sent again is found by its digest, in its own project.
CREATE INDEX "Contribution_same_text" ON "Contribution" ("projectId", md5(lower("text")));

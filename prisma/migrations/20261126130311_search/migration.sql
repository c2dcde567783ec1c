-- Free text among everything public: by Danish and English words whatever their endings, and by letters where somebody misspells.
CREATE INDEX "Contribution_text_words_en" ON "Contribution" USING GIN (to_tsvector('english', "text")) WHERE "language" = 'en';
CREATE INDEX "Contribution_text_letters" ON "Contribution" USING GIN (lower("text") gin_trgm_ops);
-- Everything that was said, newest first, whatever the project.
CREATE INDEX "Publication_publishedAt_contributionId_idx" ON "Publication" ("publishedAt" DESC, "contributionId" DESC);

-- What somebody looks for, each word also as the beginning of a longer one: `sti` is `stien` and `stier`, which the
-- Danish stemmer leaves apart.
CREATE FUNCTION words_query(config regconfig, words text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(websearch_to_tsquery(config, words)::text, $q$'((?:[^']|'')+)'$q$, $q$'\1':*$q$, 'g')::tsquery
$$;

-- The published contributions that say these words: exactly, or where none does, with words alike in their letters.
CREATE FUNCTION contributions_saying(words text) RETURNS TABLE ("id" text, "isExact" boolean)
LANGUAGE plpgsql STABLE ROWS 200 SET pg_trgm.word_similarity_threshold = 0.45 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT found."id", true FROM (
      SELECT c."id" FROM "Contribution" c WHERE to_tsvector('danish', c."text") @@ words_query('danish', words)
      UNION
      SELECT c."id" FROM "Contribution" c
        WHERE c."language" = 'en' AND to_tsvector('english', c."text") @@ words_query('english', words)
      UNION
      SELECT p."contributionId" FROM "Proposal" p WHERE to_tsvector('danish', p."title") @@ words_query('danish', words)
    ) found JOIN "Publication" pub ON pub."contributionId" = found."id";
  IF FOUND THEN
    RETURN;
  END IF;
  RETURN QUERY
    SELECT found."id", false FROM (
      SELECT c."id" FROM "Contribution" c WHERE lower(words) <% lower(c."text")
      UNION
      SELECT p."contributionId" FROM "Proposal" p WHERE lower(words) <% lower(p."title")
    ) found JOIN "Publication" pub ON pub."contributionId" = found."id";
END $$;

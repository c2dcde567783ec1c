-- The text of the documents of projects, by Danish words whatever their endings. So much of a text is looked through as a vector of words holds.
CREATE INDEX "UploadedFile_document_words" ON "UploadedFile" USING GIN (to_tsvector('danish', left("text", 200000))) WHERE "projectId" IS NOT NULL;

-- The documents of projects everybody can read that hold and say these words in title or text: exactly, or where none does, in titles alike
-- in their letters.
CREATE FUNCTION documents_saying(words text) RETURNS TABLE ("id" text, "isExact" boolean)
LANGUAGE plpgsql STABLE ROWS 100 SET pg_trgm.word_similarity_threshold = 0.45 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT DISTINCT d."id", true FROM "ProjectDocument" d JOIN "UploadedFile" f ON f."id" = d."fileId" AND f."projectId" IS NOT NULL
    WHERE to_tsvector('danish', left(f."text", 200000)) @@ words_query('danish', words)
      OR to_tsvector('danish', d."titleDa" || ' ' || d."titleEn") @@ words_query('danish', words);
  IF FOUND THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT d."id", false FROM "ProjectDocument" d
    WHERE lower(words) <% lower(d."titleDa") OR lower(words) <% lower(d."titleEn");
END $$;

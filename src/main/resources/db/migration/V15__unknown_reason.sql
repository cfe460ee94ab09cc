-- Of articles read before reasons were kept, none is known.
ALTER TABLE article ALTER COLUMN reader_reason DROP DEFAULT;
ALTER TABLE article ALTER COLUMN reader_reason DROP NOT NULL;
UPDATE article SET reader_reason = NULL WHERE reader_reason = '';
COMMENT ON COLUMN article.reader_reason IS 'What in the file made that reader take it; empty where that was not kept';

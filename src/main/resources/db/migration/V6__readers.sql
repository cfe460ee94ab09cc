ALTER TABLE article ADD COLUMN reader_reason VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE article ADD COLUMN teaser BOOLEAN DEFAULT FALSE NOT NULL;
COMMENT ON COLUMN article.reader_reason IS 'What in the file made that reader take it';
COMMENT ON COLUMN article.teaser IS 'True where the file held only the first lines of the report, as feeds do';

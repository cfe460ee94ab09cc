CREATE TABLE erased (
  article_id UUID NOT NULL,
  source_key UUID NOT NULL,
  text_key UUID NOT NULL,
  erased TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT erased_pk PRIMARY KEY (article_id)
);
COMMENT ON TABLE erased IS 'An article that was erased, so that it is not read in again: hashes only.';
COMMENT ON COLUMN erased.article_id IS 'Key the article had';
COMMENT ON COLUMN erased.source_key IS 'Hash of its source_id: no text of that source is read in again';
COMMENT ON COLUMN erased.text_key IS 'Hash of its body: no copy of it is read in again';
COMMENT ON COLUMN erased.erased IS 'When it was erased';
CREATE INDEX erased_source_key_ix ON erased (source_key);
CREATE INDEX erased_text_key_ix ON erased (text_key);

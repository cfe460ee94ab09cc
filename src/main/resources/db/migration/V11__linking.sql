-- Linking works on what a night can affect: what it last saw of each record, and sketches of texts to tell copies by.

ALTER TABLE article ADD COLUMN near_duplicate_of UUID;
ALTER TABLE article ADD CONSTRAINT article_near_duplicate_of_fk FOREIGN KEY (near_duplicate_of) REFERENCES article (article_id);
CREATE INDEX article_near_duplicate_of_ix ON article (near_duplicate_of);
COMMENT ON COLUMN article.near_duplicate_of IS 'The first article of those whose text is mostly the same, as papers print reports of agencies; both are coded, and count as one source';

CREATE TABLE sketch (
  article_id UUID NOT NULL,
  sentences VARCHAR NOT NULL,
  CONSTRAINT sketch_pk PRIMARY KEY (article_id),
  CONSTRAINT sketch_article_id_fk FOREIGN KEY (article_id) REFERENCES article (article_id)
);
COMMENT ON TABLE sketch IS 'Numbers that stand for the sentences of an article, to tell copies of it by.';
COMMENT ON COLUMN sketch.article_id IS 'The article';
COMMENT ON COLUMN sketch.sentences IS 'A number for each of its longer sentences, to base 36';

CREATE TABLE sketch_key (
  article_id UUID NOT NULL,
  sentence_key BIGINT NOT NULL,
  CONSTRAINT sketch_key_pk PRIMARY KEY (article_id, sentence_key),
  CONSTRAINT sketch_key_article_id_fk FOREIGN KEY (article_id) REFERENCES article (article_id)
);
CREATE INDEX sketch_key_ix ON sketch_key (sentence_key);
COMMENT ON TABLE sketch_key IS 'The least numbers of a sketch, to find copies by.';
COMMENT ON COLUMN sketch_key.article_id IS 'The article';
COMMENT ON COLUMN sketch_key.sentence_key IS 'Number of one of its sentences';

CREATE TABLE linkable (
  record_id UUID NOT NULL,
  kind VARCHAR NOT NULL,
  version INTEGER NOT NULL,
  run_id UUID NOT NULL,
  event_id UUID,
  country VARCHAR NOT NULL,
  day_first DATE NOT NULL,
  day_last DATE NOT NULL,
  sentence_key BIGINT NOT NULL,
  CONSTRAINT linkable_pk PRIMARY KEY (record_id),
  CONSTRAINT linkable_kind_code CHECK (kind = ANY (ARRAY['incident', 'deployment']))
);
CREATE INDEX linkable_day_ix ON linkable (day_first, country);
CREATE INDEX linkable_sentence_ix ON linkable (sentence_key);
COMMENT ON TABLE linkable IS 'What linking last saw of an active record, and where to find it.';
COMMENT ON COLUMN linkable.record_id IS 'Incident or deployment';
COMMENT ON COLUMN linkable.kind IS 'Which of the two';
COMMENT ON COLUMN linkable.version IS 'Its version then';
COMMENT ON COLUMN linkable.run_id IS 'Run that had coded its article then';
COMMENT ON COLUMN linkable.event_id IS 'The event it was linked to; empty while it is being linked';
COMMENT ON COLUMN linkable.country IS 'Its country; ? where that is unknown, empty where its date is';
COMMENT ON COLUMN linkable.day_first IS 'Its first day; 1970-01-01 where it is unknown';
COMMENT ON COLUMN linkable.day_last IS 'Its last day';
COMMENT ON COLUMN linkable.sentence_key IS 'Number of its sentence; 0 for a short one';

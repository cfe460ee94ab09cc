-- What human coders say lies over what the program says, and survives that articles are coded again.
CREATE TABLE correction (
  correction_id UUID NOT NULL,
  record_id UUID,
  article_id UUID,
  lies_on UUID,
  field VARCHAR,
  verdict VARCHAR NOT NULL,
  kind VARCHAR,
  machine_value VARCHAR,
  machine_told BOOLEAN NOT NULL,
  human_value VARCHAR,
  machine_now VARCHAR,
  coder VARCHAR NOT NULL,
  comment VARCHAR,
  coded TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  status VARCHAR NOT NULL,
  reason VARCHAR,
  source_path VARCHAR NOT NULL,
  line INTEGER NOT NULL,
  run_id UUID NOT NULL,
  CONSTRAINT correction_pk PRIMARY KEY (correction_id),
  CONSTRAINT correction_run_id_fk FOREIGN KEY (run_id) REFERENCES run (run_id),
  CONSTRAINT correction_verdict_code CHECK (verdict = ANY (ARRAY['confirm', 'correct', 'reject', 'unsure', 'withdraw', 'complete', 'missed'])),
  CONSTRAINT correction_kind_code CHECK (kind = ANY (ARRAY['incident', 'deployment'])),
  CONSTRAINT correction_status_code CHECK (status = ANY (ARRAY['new', 'applied', 'agreed', 'conflict', 'unknown_record', 'invalid', 'superseded', 'withdrawn']))
);
COMMENT ON TABLE correction IS 'What a human coder said of a value, a record or an article, and what became of it.';
COMMENT ON COLUMN correction.correction_id IS 'Key, from content';
COMMENT ON COLUMN correction.record_id IS 'The record its coder looked at';
COMMENT ON COLUMN correction.article_id IS 'The article, where it is about all of it';
COMMENT ON COLUMN correction.lies_on IS 'The record it lies on: record_id, or the one that took its place with a newer text; empty where it cannot be applied to any';
COMMENT ON COLUMN correction.field IS 'The column it is about; empty where it is about the whole record';
COMMENT ON COLUMN correction.verdict IS 'What the coder says';
COMMENT ON COLUMN correction.kind IS 'What is missing from the article';
COMMENT ON COLUMN correction.machine_value IS 'What the coder saw; of a whole record all its values, as the program had them when the line was taken in';
COMMENT ON COLUMN correction.machine_told IS 'True once it is known what the coder saw: by the line itself, or by the value of the program when it was taken in';
COMMENT ON COLUMN correction.human_value IS 'What the coder says it is; empty where it is to be empty';
COMMENT ON COLUMN correction.machine_now IS 'What the program says now';
COMMENT ON COLUMN correction.coder IS 'Who says so';
COMMENT ON COLUMN correction.comment IS 'Why';
COMMENT ON COLUMN correction.coded IS 'When; the later line counts';
COMMENT ON COLUMN correction.status IS 'What became of it';
COMMENT ON COLUMN correction.reason IS 'Why it is not simply applied';
COMMENT ON COLUMN correction.source_path IS 'File it was first read from, relative to the input';
COMMENT ON COLUMN correction.line IS 'Line of that file';
COMMENT ON COLUMN correction.run_id IS 'Run that took it in';
CREATE TABLE machine_value (
  record_id UUID NOT NULL,
  field VARCHAR NOT NULL,
  value VARCHAR,
  CONSTRAINT machine_value_pk PRIMARY KEY (record_id, field)
);
COMMENT ON TABLE machine_value IS 'What the program says of a value a human value lies over.';
COMMENT ON COLUMN machine_value.record_id IS 'The incident or deployment';
COMMENT ON COLUMN machine_value.field IS 'Column of the record or its summary';
COMMENT ON COLUMN machine_value.value IS 'What the program says';
CREATE INDEX correction_lies_on_ix ON correction (lies_on);
CREATE INDEX correction_article_id_ix ON correction (article_id);
CREATE INDEX correction_status_ix ON correction (status);
CREATE INDEX correction_run_id_ix ON correction (run_id);

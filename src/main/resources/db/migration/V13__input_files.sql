-- Files of the input that were read before, so that a night need not read them again.

CREATE TABLE input_file (
  file_id UUID NOT NULL,
  input VARCHAR NOT NULL,
  source_path VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  articles BIGINT NOT NULL,
  rejections BIGINT NOT NULL,
  coding_sha256 VARCHAR NOT NULL,
  done BOOLEAN NOT NULL,
  run_id UUID NOT NULL,
  CONSTRAINT input_file_pk PRIMARY KEY (file_id),
  CONSTRAINT input_file_run_id_fk FOREIGN KEY (run_id) REFERENCES run (run_id)
);
CREATE INDEX input_file_run_id_ix ON input_file (run_id);
COMMENT ON TABLE input_file IS 'A file of the input as it was when it was last read.';
COMMENT ON COLUMN input_file.file_id IS 'Key, from input and path';
COMMENT ON COLUMN input_file.input IS 'The input it belongs to';
COMMENT ON COLUMN input_file.source_path IS 'Its path in the input';
COMMENT ON COLUMN input_file.state IS 'Size and time of last change, its own and that of the files that tell of it';
COMMENT ON COLUMN input_file.articles IS 'Articles in it';
COMMENT ON COLUMN input_file.rejections IS 'What no article could be read from';
COMMENT ON COLUMN input_file.coding_sha256 IS 'SHA-256 of program version, knowledge and options its articles were coded with';
COMMENT ON COLUMN input_file.done IS 'True where all its articles were coded';
COMMENT ON COLUMN input_file.run_id IS 'Run that read it';

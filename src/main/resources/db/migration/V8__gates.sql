ALTER TABLE run DROP CONSTRAINT run_status_code;
ALTER TABLE run ADD CONSTRAINT run_status_code CHECK (status = ANY (ARRAY['running', 'completed', 'held', 'stopped', 'failed']));
ALTER TABLE run ADD COLUMN records_new BIGINT DEFAULT 0 NOT NULL;
COMMENT ON COLUMN run.records_new IS 'Records first seen in this run';
CREATE INDEX run_started_ix ON run (started);
COMMENT ON COLUMN run.status IS 'How it stands; held where a gate kept its files back';

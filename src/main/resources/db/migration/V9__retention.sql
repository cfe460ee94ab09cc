-- Where no words of articles are kept, these are empty.
ALTER TABLE rejected ALTER COLUMN message DROP NOT NULL;
ALTER TABLE incident ALTER COLUMN sentence DROP NOT NULL;
ALTER TABLE incident_place ALTER COLUMN place_text DROP NOT NULL;
ALTER TABLE incident_actor ALTER COLUMN actor_text DROP NOT NULL;
ALTER TABLE casualty ALTER COLUMN count_text DROP NOT NULL;
ALTER TABLE deployment ALTER COLUMN sentence DROP NOT NULL;
ALTER TABLE deployment_item ALTER COLUMN count_text DROP NOT NULL;
ALTER TABLE mention ALTER COLUMN quote DROP NOT NULL;
ALTER TABLE evidence ALTER COLUMN quote DROP NOT NULL;

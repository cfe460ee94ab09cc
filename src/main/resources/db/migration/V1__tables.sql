-- The tables and views of the codebook, for H2 and PostgreSQL alike.

CREATE TABLE run (
  run_id UUID NOT NULL,
  started TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  finished TIMESTAMP(6) WITH TIME ZONE,
  status VARCHAR NOT NULL,
  software_version VARCHAR NOT NULL,
  knowledge_sha256 VARCHAR NOT NULL,
  mode VARCHAR NOT NULL,
  articles_read BIGINT NOT NULL,
  articles_new BIGINT NOT NULL,
  articles_unchanged BIGINT NOT NULL,
  articles_rejected BIGINT NOT NULL,
  incidents BIGINT NOT NULL,
  deployments BIGINT NOT NULL,
  CONSTRAINT run_pk PRIMARY KEY (run_id),
  CONSTRAINT run_status_code CHECK (status = ANY (ARRAY['running', 'completed', 'failed'])),
  CONSTRAINT run_mode_code CHECK (mode = ANY (ARRAY['nightly', 'backfill', 'reprocess']))
);
COMMENT ON TABLE run IS 'One run of the job.';
COMMENT ON COLUMN run.run_id IS 'Key of the run';
COMMENT ON COLUMN run.started IS 'When the run began';
COMMENT ON COLUMN run.finished IS 'When it ended; empty while it runs or where it died';
COMMENT ON COLUMN run.status IS 'How it stands';
COMMENT ON COLUMN run.software_version IS 'Version of the program';
COMMENT ON COLUMN run.knowledge_sha256 IS 'SHA-256 of all lexicons, rules and gazetteers in use';
COMMENT ON COLUMN run.mode IS 'Why it ran';
COMMENT ON COLUMN run.articles_read IS 'Articles found in the input';
COMMENT ON COLUMN run.articles_new IS 'Of these, articles coded in this run';
COMMENT ON COLUMN run.articles_unchanged IS 'Of these, articles coded before and left as they are';
COMMENT ON COLUMN run.articles_rejected IS 'Inputs no article could be read from';
COMMENT ON COLUMN run.incidents IS 'Active incident records after the run';
COMMENT ON COLUMN run.deployments IS 'Active deployment records after the run';

CREATE TABLE article (
  article_id UUID NOT NULL,
  source_id VARCHAR NOT NULL,
  source_path VARCHAR NOT NULL,
  reader VARCHAR NOT NULL,
  url VARCHAR,
  publisher VARCHAR,
  headline VARCHAR,
  byline VARCHAR,
  section VARCHAR,
  language VARCHAR NOT NULL,
  publication_date DATE,
  publication_basis VARCHAR NOT NULL,
  dateline_place VARCHAR,
  dateline_date DATE,
  content_sha256 VARCHAR NOT NULL,
  duplicate_of UUID,
  body TEXT,
  status VARCHAR NOT NULL,
  run_id UUID NOT NULL,
  coding_sha256 VARCHAR NOT NULL,
  CONSTRAINT article_pk PRIMARY KEY (article_id),
  CONSTRAINT article_duplicate_of_fk FOREIGN KEY (duplicate_of) REFERENCES article (article_id),
  CONSTRAINT article_run_id_fk FOREIGN KEY (run_id) REFERENCES run (run_id),
  CONSTRAINT article_publication_basis_code CHECK (publication_basis = ANY (ARRAY['metadata', 'url', 'header', 'dateline', 'file', 'user', 'unknown'])),
  CONSTRAINT article_status_code CHECK (status = ANY (ARRAY['active', 'superseded']))
);
COMMENT ON TABLE article IS 'A report as received.';
COMMENT ON COLUMN article.article_id IS 'Key, from source_id and content';
COMMENT ON COLUMN article.source_id IS 'The publisher''s id or URL of the article, else its path';
COMMENT ON COLUMN article.source_path IS 'File it was read from, relative to the input';
COMMENT ON COLUMN article.reader IS 'Reader that read it: txt, html, jsonl, csv, rss, warc …';
COMMENT ON COLUMN article.url IS 'Web address';
COMMENT ON COLUMN article.publisher IS 'Who published it';
COMMENT ON COLUMN article.headline IS 'Headline';
COMMENT ON COLUMN article.byline IS 'Who wrote it, as written';
COMMENT ON COLUMN article.section IS 'Section or rubric, as written';
COMMENT ON COLUMN article.language IS 'ISO 639-1 code of its language';
COMMENT ON COLUMN article.publication_date IS 'Day it was published; empty where nothing tells it';
COMMENT ON COLUMN article.publication_basis IS 'Where the publication date comes from';
COMMENT ON COLUMN article.dateline_place IS 'Place of the dateline, as written';
COMMENT ON COLUMN article.dateline_date IS 'Day of the dateline';
COMMENT ON COLUMN article.content_sha256 IS 'SHA-256 of the normalised body';
COMMENT ON COLUMN article.duplicate_of IS 'The article whose text this one repeats; its records stand for both';
COMMENT ON COLUMN article.body IS 'Normalised body; empty unless texts are kept';
COMMENT ON COLUMN article.status IS 'active, or superseded by a newer text of the same source_id';
COMMENT ON COLUMN article.run_id IS 'Run that coded it';
COMMENT ON COLUMN article.coding_sha256 IS 'SHA-256 of program version, knowledge and options it was coded with';
CREATE INDEX article_duplicate_of_ix ON article (duplicate_of);
CREATE INDEX article_run_id_ix ON article (run_id);
CREATE INDEX article_source_id_ix ON article (source_id);
CREATE INDEX article_content_ix ON article (content_sha256);

CREATE TABLE rejected (
  rejected_id UUID NOT NULL,
  source_path VARCHAR NOT NULL,
  member VARCHAR,
  reason VARCHAR NOT NULL,
  message VARCHAR NOT NULL,
  run_id UUID NOT NULL,
  CONSTRAINT rejected_pk PRIMARY KEY (rejected_id),
  CONSTRAINT rejected_run_id_fk FOREIGN KEY (run_id) REFERENCES run (run_id),
  CONSTRAINT rejected_reason_code CHECK (reason = ANY (ARRAY['unreadable', 'empty', 'no_body', 'charset', 'not_english', 'too_large', 'malformed']))
);
COMMENT ON TABLE rejected IS 'An input no article could be read from, or an article that could not be coded.';
COMMENT ON COLUMN rejected.rejected_id IS 'Key, from source_path, member and reason';
COMMENT ON COLUMN rejected.source_path IS 'File, relative to the input';
COMMENT ON COLUMN rejected.member IS 'Line, entry or record within the file';
COMMENT ON COLUMN rejected.reason IS 'Why it was rejected';
COMMENT ON COLUMN rejected.message IS 'What exactly was wrong';
COMMENT ON COLUMN rejected.run_id IS 'Run that first met it';
CREATE INDEX rejected_run_id_ix ON rejected (run_id);

CREATE TABLE place (
  place_id UUID NOT NULL,
  geonames_id BIGINT,
  name VARCHAR NOT NULL,
  feature_code VARCHAR NOT NULL,
  country VARCHAR,
  admin1 VARCHAR,
  admin2 VARCHAR,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  CONSTRAINT place_pk PRIMARY KEY (place_id)
);
COMMENT ON TABLE place IS 'A place of the gazetteer that a record or mention names.';
COMMENT ON COLUMN place.place_id IS 'Key, from the gazetteer''s key of the place';
COMMENT ON COLUMN place.geonames_id IS 'GeoNames id; empty for hand-kept regions and seas';
COMMENT ON COLUMN place.name IS 'Name';
COMMENT ON COLUMN place.feature_code IS 'GeoNames feature code: PPL, ADM1, PCLI …';
COMMENT ON COLUMN place.country IS 'ISO 3166-1 alpha-3 code of its country';
COMMENT ON COLUMN place.admin1 IS 'Province or state it lies in';
COMMENT ON COLUMN place.admin2 IS 'District it lies in';
COMMENT ON COLUMN place.latitude IS 'WGS84 degrees north';
COMMENT ON COLUMN place.longitude IS 'WGS84 degrees east';

CREATE TABLE actor (
  actor_id UUID NOT NULL,
  name VARCHAR NOT NULL,
  country VARCHAR,
  sector VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  group_id VARCHAR,
  CONSTRAINT actor_pk PRIMARY KEY (actor_id),
  CONSTRAINT actor_sector_code CHECK (sector = ANY (ARRAY['GOV', 'MIL', 'COP', 'SPY', 'REB', 'CRM', 'CVL', 'IGO', 'NGO', 'JRN', 'MED', 'BUS', 'JUD', 'REL', 'EDU', 'PTY', 'UNK'])),
  CONSTRAINT actor_kind_code CHECK (kind = ANY (ARRAY['state', 'group', 'organization', 'people']))
);
COMMENT ON TABLE actor IS 'Who acts or suffers.';
COMMENT ON COLUMN actor.actor_id IS 'Key, from canonical name and country';
COMMENT ON COLUMN actor.name IS 'Canonical name';
COMMENT ON COLUMN actor.country IS 'ISO 3166-1 alpha-3 code of the country it belongs to';
COMMENT ON COLUMN actor.sector IS 'PLOVER sector';
COMMENT ON COLUMN actor.kind IS 'What it is';
COMMENT ON COLUMN actor.group_id IS 'Key of a known group in the lexicon of groups';

CREATE TABLE event (
  event_id UUID NOT NULL,
  kind VARCHAR NOT NULL,
  primary_record_id UUID NOT NULL,
  sources INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  killed_low BIGINT,
  killed_best BIGINT,
  killed_high BIGINT,
  updated TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT event_pk PRIMARY KEY (event_id),
  CONSTRAINT event_kind_code CHECK (kind = ANY (ARRAY['incident', 'deployment']))
);
COMMENT ON TABLE event IS 'What happened, across articles.';
COMMENT ON COLUMN event.event_id IS 'Key, from the first of its records';
COMMENT ON COLUMN event.kind IS 'What its records are';
COMMENT ON COLUMN event.primary_record_id IS 'The record that speaks for it';
COMMENT ON COLUMN event.sources IS 'Distinct publishers that tell it';
COMMENT ON COLUMN event.articles IS 'Articles that tell it';
COMMENT ON COLUMN event.killed_low IS 'Fewest killed of any of its records';
COMMENT ON COLUMN event.killed_best IS 'Killed, best estimate, by the primary record';
COMMENT ON COLUMN event.killed_high IS 'Most killed of any of its records';
COMMENT ON COLUMN event.updated IS 'Start of the run that last changed it';

CREATE TABLE incident (
  incident_id UUID NOT NULL,
  event_id UUID,
  article_id UUID NOT NULL,
  version INTEGER NOT NULL,
  first_seen TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  updated TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  status VARCHAR NOT NULL,
  review_status VARCHAR NOT NULL,
  run_id UUID NOT NULL,
  event_type VARCHAR NOT NULL,
  sub_event_type VARCHAR,
  cause VARCHAR NOT NULL,
  scope VARCHAR NOT NULL,
  factuality VARCHAR NOT NULL,
  background BOOLEAN NOT NULL,
  date_start DATE,
  date_end DATE,
  date_precision INTEGER,
  date_basis VARCHAR NOT NULL,
  date_text VARCHAR,
  place_precision INTEGER,
  claimed_by VARCHAR,
  claimed_by_party BOOLEAN,
  confidence DOUBLE PRECISION NOT NULL,
  sentence VARCHAR NOT NULL,
  char_start INTEGER NOT NULL,
  char_end INTEGER NOT NULL,
  CONSTRAINT incident_pk PRIMARY KEY (incident_id),
  CONSTRAINT incident_event_id_fk FOREIGN KEY (event_id) REFERENCES event (event_id),
  CONSTRAINT incident_article_id_fk FOREIGN KEY (article_id) REFERENCES article (article_id),
  CONSTRAINT incident_run_id_fk FOREIGN KEY (run_id) REFERENCES run (run_id),
  CONSTRAINT incident_status_code CHECK (status = ANY (ARRAY['active', 'superseded', 'retracted'])),
  CONSTRAINT incident_review_status_code CHECK (review_status = ANY (ARRAY['machine', 'confirmed', 'corrected', 'rejected'])),
  CONSTRAINT incident_event_type_code CHECK (event_type = ANY (ARRAY['battle', 'explosion', 'attack', 'abduction', 'arrest', 'disarmed', 'protest', 'riot', 'accident', 'disaster', 'harm'])),
  CONSTRAINT incident_sub_event_type_code CHECK (sub_event_type = ANY (ARRAY['armed_clash', 'territory_change', 'mine_ied', 'suicide_bomb', 'shelling', 'air_drone_strike', 'grenade', 'unexploded_ordnance', 'shooting', 'ambush', 'stabbing', 'assault', 'assassination', 'execution', 'arson', 'robbery', 'sexual_violence', 'kidnapping', 'forced_disappearance', 'hijacking', 'detention', 'raid', 'seizure', 'bomb_defused', 'cache_destroyed', 'surrender', 'peaceful', 'with_intervention', 'strike', 'violent_demonstration', 'mob_violence', 'looting', 'transport', 'industrial', 'demining', 'fire', 'other', 'earthquake', 'flood', 'storm', 'landslide', 'epidemic'])),
  CONSTRAINT incident_cause_code CHECK (cause = ANY (ARRAY['mine', 'ied', 'car_bomb', 'suicide_vest', 'uxo', 'grenade', 'shell', 'rocket', 'missile', 'drone', 'aircraft', 'firearm', 'blade', 'fire', 'vehicle', 'hands', 'chemical', 'unknown'])),
  CONSTRAINT incident_scope_code CHECK (scope = ANY (ARRAY['single', 'multiple', 'period', 'cumulative'])),
  CONSTRAINT incident_factuality_code CHECK (factuality = ANY (ARRAY['asserted', 'reported', 'disputed', 'possible', 'planned', 'hypothetical', 'denied'])),
  CONSTRAINT incident_date_precision_code CHECK (date_precision = ANY (ARRAY[1, 2, 3, 4, 5])),
  CONSTRAINT incident_date_basis_code CHECK (date_basis = ANY (ARRAY['explicit', 'relative', 'named_event', 'context', 'publication', 'none'])),
  CONSTRAINT incident_place_precision_code CHECK (place_precision = ANY (ARRAY[1, 2, 3, 4, 5, 6, 7]))
);
COMMENT ON TABLE incident IS 'Something that happened, as one article tells it.';
COMMENT ON COLUMN incident.incident_id IS 'Key, from article, kind, trigger words and ordinal';
COMMENT ON COLUMN incident.event_id IS 'The event it tells';
COMMENT ON COLUMN incident.article_id IS 'The article that tells it';
COMMENT ON COLUMN incident.version IS '1, and one more with each change';
COMMENT ON COLUMN incident.first_seen IS 'Start of the run that first wrote it';
COMMENT ON COLUMN incident.updated IS 'Start of the run that last changed it';
COMMENT ON COLUMN incident.status IS 'active, superseded by a newer version of the article, or retracted';
COMMENT ON COLUMN incident.review_status IS 'What a human coder said of it';
COMMENT ON COLUMN incident.run_id IS 'Run that last changed it';
COMMENT ON COLUMN incident.event_type IS 'Kind of event';
COMMENT ON COLUMN incident.sub_event_type IS 'Kind of event, finer';
COMMENT ON COLUMN incident.cause IS 'What did the harm';
COMMENT ON COLUMN incident.scope IS 'How many events it speaks of';
COMMENT ON COLUMN incident.factuality IS 'How really it happened, by the words of the text';
COMMENT ON COLUMN incident.background IS 'True where an older event is retold';
COMMENT ON COLUMN incident.date_start IS 'First day it may have happened';
COMMENT ON COLUMN incident.date_end IS 'Last day it may have happened';
COMMENT ON COLUMN incident.date_precision IS 'UCDP: 1 a day, 2 two to six days, 3 a week, 4 eight days to a month, 5 longer';
COMMENT ON COLUMN incident.date_basis IS 'Where the date comes from';
COMMENT ON COLUMN incident.date_text IS 'The date as written';
COMMENT ON COLUMN incident.place_precision IS 'UCDP: 1 the place named, 2 near it, 3 its district, 4 its province, 5 a line or several places, 6 the country, 7 sea or air';
COMMENT ON COLUMN incident.claimed_by IS 'Who says so, as written';
COMMENT ON COLUMN incident.claimed_by_party IS 'True where a side of the event says it';
COMMENT ON COLUMN incident.confidence IS '0 to 1';
COMMENT ON COLUMN incident.sentence IS 'The sentence that answers for the record';
COMMENT ON COLUMN incident.char_start IS 'First code point of the sentence, in the body; in the headline where the sentence is the headline';
COMMENT ON COLUMN incident.char_end IS 'Behind the last code point of the sentence';
CREATE INDEX incident_event_id_ix ON incident (event_id);
CREATE INDEX incident_article_id_ix ON incident (article_id);
CREATE INDEX incident_run_id_ix ON incident (run_id);

CREATE TABLE incident_place (
  incident_id UUID NOT NULL,
  place_id UUID NOT NULL,
  role VARCHAR NOT NULL,
  relation VARCHAR NOT NULL,
  primary_place BOOLEAN NOT NULL,
  place_text VARCHAR NOT NULL,
  CONSTRAINT incident_place_pk PRIMARY KEY (incident_id, place_id, role),
  CONSTRAINT incident_place_incident_id_fk FOREIGN KEY (incident_id) REFERENCES incident (incident_id),
  CONSTRAINT incident_place_place_id_fk FOREIGN KEY (place_id) REFERENCES place (place_id),
  CONSTRAINT incident_place_role_code CHECK (role = ANY (ARRAY['event', 'origin', 'home', 'hospital', 'dateline'])),
  CONSTRAINT incident_place_relation_code CHECK (relation = ANY (ARRAY['in', 'near', 'between', 'along', 'from', 'to']))
);
COMMENT ON TABLE incident_place IS 'A place of an incident and what it is to it.';
COMMENT ON COLUMN incident_place.incident_id IS 'The incident';
COMMENT ON COLUMN incident_place.place_id IS 'The place';
COMMENT ON COLUMN incident_place.role IS 'What the place is to the incident';
COMMENT ON COLUMN incident_place.relation IS 'How the event lies to the place';
COMMENT ON COLUMN incident_place.primary_place IS 'True for the one place that answers for the incident';
COMMENT ON COLUMN incident_place.place_text IS 'The place as written';
CREATE INDEX incident_place_place_id_ix ON incident_place (place_id);

CREATE TABLE incident_actor (
  incident_id UUID NOT NULL,
  actor_id UUID NOT NULL,
  role VARCHAR NOT NULL,
  certainty VARCHAR NOT NULL,
  actor_text VARCHAR NOT NULL,
  CONSTRAINT incident_actor_pk PRIMARY KEY (incident_id, actor_id, role),
  CONSTRAINT incident_actor_incident_id_fk FOREIGN KEY (incident_id) REFERENCES incident (incident_id),
  CONSTRAINT incident_actor_actor_id_fk FOREIGN KEY (actor_id) REFERENCES actor (actor_id),
  CONSTRAINT incident_actor_role_code CHECK (role = ANY (ARRAY['perpetrator', 'target', 'victim', 'party'])),
  CONSTRAINT incident_actor_certainty_code CHECK (certainty = ANY (ARRAY['stated', 'alleged', 'inferred']))
);
COMMENT ON TABLE incident_actor IS 'An actor of an incident and what it does there.';
COMMENT ON COLUMN incident_actor.incident_id IS 'The incident';
COMMENT ON COLUMN incident_actor.actor_id IS 'The actor';
COMMENT ON COLUMN incident_actor.role IS 'What the actor does';
COMMENT ON COLUMN incident_actor.certainty IS 'How surely';
COMMENT ON COLUMN incident_actor.actor_text IS 'The actor as written';
CREATE INDEX incident_actor_actor_id_ix ON incident_actor (actor_id);

CREATE TABLE casualty (
  casualty_id UUID NOT NULL,
  incident_id UUID NOT NULL,
  harm VARCHAR NOT NULL,
  victim VARCHAR NOT NULL,
  demographic VARCHAR,
  side UUID,
  low BIGINT,
  best BIGINT,
  high BIGINT,
  qualifier VARCHAR NOT NULL,
  count_role VARCHAR NOT NULL,
  parent_id UUID,
  count_text VARCHAR NOT NULL,
  CONSTRAINT casualty_pk PRIMARY KEY (casualty_id),
  CONSTRAINT casualty_incident_id_fk FOREIGN KEY (incident_id) REFERENCES incident (incident_id),
  CONSTRAINT casualty_side_fk FOREIGN KEY (side) REFERENCES actor (actor_id),
  CONSTRAINT casualty_parent_id_fk FOREIGN KEY (parent_id) REFERENCES casualty (casualty_id),
  CONSTRAINT casualty_harm_code CHECK (harm = ANY (ARRAY['killed', 'injured', 'casualty', 'missing', 'captured', 'abducted', 'arrested', 'displaced'])),
  CONSTRAINT casualty_victim_code CHECK (victim = ANY (ARRAY['civilian', 'military', 'police', 'militant', 'official', 'journalist', 'aid_worker', 'peacekeeper', 'deminer', 'perpetrator', 'mixed', 'unknown'])),
  CONSTRAINT casualty_demographic_code CHECK (demographic = ANY (ARRAY['child', 'woman', 'man', 'elderly'])),
  CONSTRAINT casualty_qualifier_code CHECK (qualifier = ANY (ARRAY['exact', 'about', 'at_least', 'more_than', 'at_most', 'less_than', 'range', 'vague', 'implicit_one', 'none', 'unstated'])),
  CONSTRAINT casualty_count_role_code CHECK (count_role = ANY (ARRAY['total', 'part', 'subset', 'increment', 'toll']))
);
COMMENT ON TABLE casualty IS 'People harmed in an incident.';
COMMENT ON COLUMN casualty.casualty_id IS 'Key, from incident and place in its list';
COMMENT ON COLUMN casualty.incident_id IS 'The incident';
COMMENT ON COLUMN casualty.harm IS 'What befell them';
COMMENT ON COLUMN casualty.victim IS 'Who they are';
COMMENT ON COLUMN casualty.demographic IS 'Age or sex';
COMMENT ON COLUMN casualty.side IS 'The actor they belong to';
COMMENT ON COLUMN casualty.low IS 'At least so many';
COMMENT ON COLUMN casualty.best IS 'Best estimate';
COMMENT ON COLUMN casualty.high IS 'At most so many';
COMMENT ON COLUMN casualty.qualifier IS 'How the number was said';
COMMENT ON COLUMN casualty.count_role IS 'How the number relates to the others of its record; a subset never adds';
COMMENT ON COLUMN casualty.parent_id IS 'The casualty this one is a subset of';
COMMENT ON COLUMN casualty.count_text IS 'The number as written';
CREATE INDEX casualty_incident_id_ix ON casualty (incident_id);
CREATE INDEX casualty_side_ix ON casualty (side);
CREATE INDEX casualty_parent_id_ix ON casualty (parent_id);

CREATE TABLE incident_summary (
  incident_id UUID NOT NULL,
  place_id UUID,
  places VARCHAR,
  killed_low BIGINT,
  killed_best BIGINT,
  killed_high BIGINT,
  injured_low BIGINT,
  injured_best BIGINT,
  injured_high BIGINT,
  killed_civilian BIGINT,
  killed_military BIGINT,
  killed_police BIGINT,
  killed_militant BIGINT,
  killed_other BIGINT,
  injured_civilian BIGINT,
  injured_military BIGINT,
  injured_police BIGINT,
  injured_militant BIGINT,
  injured_other BIGINT,
  missing_best BIGINT,
  abducted_best BIGINT,
  arrested_best BIGINT,
  perpetrators VARCHAR,
  targets VARCHAR,
  victims VARCHAR,
  perpetrator_sectors VARCHAR,
  target_sectors VARCHAR,
  perpetrator_countries VARCHAR,
  target_countries VARCHAR,
  perpetrator_texts VARCHAR,
  target_texts VARCHAR,
  victim_texts VARCHAR,
  CONSTRAINT incident_summary_pk PRIMARY KEY (incident_id),
  CONSTRAINT incident_summary_incident_id_fk FOREIGN KEY (incident_id) REFERENCES incident (incident_id),
  CONSTRAINT incident_summary_place_id_fk FOREIGN KEY (place_id) REFERENCES place (place_id)
);
COMMENT ON TABLE incident_summary IS 'The figures and names of an incident that its flat view shows, derived from its casualties, places and actors when it is written.';
COMMENT ON COLUMN incident_summary.incident_id IS 'The incident';
COMMENT ON COLUMN incident_summary.place_id IS 'The place that answers for it';
COMMENT ON COLUMN incident_summary.places IS 'All event places';
COMMENT ON COLUMN incident_summary.killed_low IS 'Killed, at least';
COMMENT ON COLUMN incident_summary.killed_best IS 'Killed, best estimate';
COMMENT ON COLUMN incident_summary.killed_high IS 'Killed, at most';
COMMENT ON COLUMN incident_summary.injured_low IS 'Injured, at least';
COMMENT ON COLUMN incident_summary.injured_best IS 'Injured, best estimate';
COMMENT ON COLUMN incident_summary.injured_high IS 'Injured, at most';
COMMENT ON COLUMN incident_summary.killed_civilian IS 'Killed civilians, best estimate';
COMMENT ON COLUMN incident_summary.killed_military IS 'Killed soldiers, best estimate';
COMMENT ON COLUMN incident_summary.killed_police IS 'Killed police officers, best estimate';
COMMENT ON COLUMN incident_summary.killed_militant IS 'Killed militants, best estimate';
COMMENT ON COLUMN incident_summary.killed_other IS 'Killed others, and those of whom the text does not say who they are, best estimate';
COMMENT ON COLUMN incident_summary.injured_civilian IS 'Injured civilians, best estimate';
COMMENT ON COLUMN incident_summary.injured_military IS 'Injured soldiers, best estimate';
COMMENT ON COLUMN incident_summary.injured_police IS 'Injured police officers, best estimate';
COMMENT ON COLUMN incident_summary.injured_militant IS 'Injured militants, best estimate';
COMMENT ON COLUMN incident_summary.injured_other IS 'Injured others, and those of whom the text does not say who they are, best estimate';
COMMENT ON COLUMN incident_summary.missing_best IS 'People missing, best estimate';
COMMENT ON COLUMN incident_summary.abducted_best IS 'People abducted, best estimate';
COMMENT ON COLUMN incident_summary.arrested_best IS 'People arrested, best estimate';
COMMENT ON COLUMN incident_summary.perpetrators IS 'Canonical names of those who did it, or of the side of a fight or protest named first';
COMMENT ON COLUMN incident_summary.targets IS 'Canonical names of those it was aimed at, or of the side named second';
COMMENT ON COLUMN incident_summary.victims IS 'Canonical names of those it hit';
COMMENT ON COLUMN incident_summary.perpetrator_sectors IS 'PLOVER sectors of the perpetrators';
COMMENT ON COLUMN incident_summary.target_sectors IS 'PLOVER sectors of the targets';
COMMENT ON COLUMN incident_summary.perpetrator_countries IS 'ISO 3166-1 alpha-3 codes of the perpetrators';
COMMENT ON COLUMN incident_summary.target_countries IS 'ISO 3166-1 alpha-3 codes of the targets';
COMMENT ON COLUMN incident_summary.perpetrator_texts IS 'Perpetrators as written';
COMMENT ON COLUMN incident_summary.target_texts IS 'Targets as written';
COMMENT ON COLUMN incident_summary.victim_texts IS 'Victims as written';
CREATE INDEX incident_summary_place_id_ix ON incident_summary (place_id);

CREATE TABLE deployment (
  deployment_id UUID NOT NULL,
  event_id UUID,
  article_id UUID NOT NULL,
  version INTEGER NOT NULL,
  first_seen TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  updated TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  status VARCHAR NOT NULL,
  review_status VARCHAR NOT NULL,
  run_id UUID NOT NULL,
  deployment_type VARCHAR NOT NULL,
  phase VARCHAR NOT NULL,
  flow VARCHAR NOT NULL,
  factuality VARCHAR NOT NULL,
  background BOOLEAN NOT NULL,
  scope VARCHAR NOT NULL,
  purpose VARCHAR NOT NULL,
  sender_id UUID,
  sender_country VARCHAR,
  receiver_id UUID,
  receiver_country VARCHAR,
  mission VARCHAR,
  course VARCHAR,
  origin_place_id UUID,
  destination_place_id UUID,
  place_precision INTEGER,
  date_start DATE,
  date_end DATE,
  date_precision INTEGER,
  date_basis VARCHAR NOT NULL,
  date_text VARCHAR,
  duration_days INTEGER,
  claimed_by VARCHAR,
  claimed_by_party BOOLEAN,
  confidence DOUBLE PRECISION NOT NULL,
  sentence VARCHAR NOT NULL,
  char_start INTEGER NOT NULL,
  char_end INTEGER NOT NULL,
  CONSTRAINT deployment_pk PRIMARY KEY (deployment_id),
  CONSTRAINT deployment_event_id_fk FOREIGN KEY (event_id) REFERENCES event (event_id),
  CONSTRAINT deployment_article_id_fk FOREIGN KEY (article_id) REFERENCES article (article_id),
  CONSTRAINT deployment_run_id_fk FOREIGN KEY (run_id) REFERENCES run (run_id),
  CONSTRAINT deployment_sender_id_fk FOREIGN KEY (sender_id) REFERENCES actor (actor_id),
  CONSTRAINT deployment_receiver_id_fk FOREIGN KEY (receiver_id) REFERENCES actor (actor_id),
  CONSTRAINT deployment_origin_place_id_fk FOREIGN KEY (origin_place_id) REFERENCES place (place_id),
  CONSTRAINT deployment_destination_place_id_fk FOREIGN KEY (destination_place_id) REFERENCES place (place_id),
  CONSTRAINT deployment_status_code CHECK (status = ANY (ARRAY['active', 'superseded', 'retracted'])),
  CONSTRAINT deployment_review_status_code CHECK (review_status = ANY (ARRAY['machine', 'confirmed', 'corrected', 'rejected'])),
  CONSTRAINT deployment_deployment_type_code CHECK (deployment_type = ANY (ARRAY['arrival', 'dispatch', 'stationing', 'redeployment', 'rotation', 'withdrawal', 'contribution', 'training', 'exercise', 'transfer', 'order', 'pledge', 'base'])),
  CONSTRAINT deployment_phase_code CHECK (phase = ANY (ARRAY['planned', 'authorised', 'started', 'ongoing', 'completed', 'cancelled', 'unknown'])),
  CONSTRAINT deployment_flow_code CHECK (flow = ANY (ARRAY['in', 'out', 'stock', 'cumulative', 'none'])),
  CONSTRAINT deployment_factuality_code CHECK (factuality = ANY (ARRAY['asserted', 'reported', 'disputed', 'possible', 'planned', 'hypothetical', 'denied'])),
  CONSTRAINT deployment_scope_code CHECK (scope = ANY (ARRAY['single', 'multiple', 'period', 'cumulative'])),
  CONSTRAINT deployment_purpose_code CHECK (purpose = ANY (ARRAY['demining', 'peacekeeping', 'observation', 'combat', 'training', 'humanitarian', 'medical', 'security', 'logistics', 'other'])),
  CONSTRAINT deployment_place_precision_code CHECK (place_precision = ANY (ARRAY[1, 2, 3, 4, 5, 6, 7])),
  CONSTRAINT deployment_date_precision_code CHECK (date_precision = ANY (ARRAY[1, 2, 3, 4, 5])),
  CONSTRAINT deployment_date_basis_code CHECK (date_basis = ANY (ARRAY['explicit', 'relative', 'named_event', 'context', 'publication', 'none']))
);
COMMENT ON TABLE deployment IS 'People or things moved, kept, trained, given or taken away, as one article tells it.';
COMMENT ON COLUMN deployment.deployment_id IS 'Key, from article, kind, trigger words and ordinal';
COMMENT ON COLUMN deployment.event_id IS 'The event it tells';
COMMENT ON COLUMN deployment.article_id IS 'The article that tells it';
COMMENT ON COLUMN deployment.version IS '1, and one more with each change';
COMMENT ON COLUMN deployment.first_seen IS 'Start of the run that first wrote it';
COMMENT ON COLUMN deployment.updated IS 'Start of the run that last changed it';
COMMENT ON COLUMN deployment.status IS 'active, superseded by a newer version of the article, or retracted';
COMMENT ON COLUMN deployment.review_status IS 'What a human coder said of it';
COMMENT ON COLUMN deployment.run_id IS 'Run that last changed it';
COMMENT ON COLUMN deployment.deployment_type IS 'Kind of movement, presence or gift';
COMMENT ON COLUMN deployment.phase IS 'How far it has come';
COMMENT ON COLUMN deployment.flow IS 'What it does to the number of people or things at the place; none for plans';
COMMENT ON COLUMN deployment.factuality IS 'How really it happened, by the words of the text';
COMMENT ON COLUMN deployment.background IS 'True where an older deployment is retold';
COMMENT ON COLUMN deployment.scope IS 'How many deployments it speaks of';
COMMENT ON COLUMN deployment.purpose IS 'What it is for';
COMMENT ON COLUMN deployment.sender_id IS 'Who sends, gives or takes part';
COMMENT ON COLUMN deployment.sender_country IS 'ISO 3166-1 alpha-3 code of the sender, also where only its people are named';
COMMENT ON COLUMN deployment.receiver_id IS 'Who receives or hosts';
COMMENT ON COLUMN deployment.receiver_country IS 'ISO 3166-1 alpha-3 code of the receiver';
COMMENT ON COLUMN deployment.mission IS 'Name of the mission or operation';
COMMENT ON COLUMN deployment.course IS 'Name of the course or exercise';
COMMENT ON COLUMN deployment.origin_place_id IS 'Where from';
COMMENT ON COLUMN deployment.destination_place_id IS 'Where to';
COMMENT ON COLUMN deployment.place_precision IS 'UCDP: 1 the place named, 2 near it, 3 its district, 4 its province, 5 a line or several places, 6 the country, 7 sea or air';
COMMENT ON COLUMN deployment.date_start IS 'First day it may have happened';
COMMENT ON COLUMN deployment.date_end IS 'Last day it may have happened';
COMMENT ON COLUMN deployment.date_precision IS 'UCDP: 1 a day, 2 two to six days, 3 a week, 4 eight days to a month, 5 longer';
COMMENT ON COLUMN deployment.date_basis IS 'Where the date comes from';
COMMENT ON COLUMN deployment.date_text IS 'The date as written';
COMMENT ON COLUMN deployment.duration_days IS 'How long it takes, in days';
COMMENT ON COLUMN deployment.claimed_by IS 'Who says so, as written';
COMMENT ON COLUMN deployment.claimed_by_party IS 'True where a side of the event says it';
COMMENT ON COLUMN deployment.confidence IS '0 to 1';
COMMENT ON COLUMN deployment.sentence IS 'The sentence that answers for the record';
COMMENT ON COLUMN deployment.char_start IS 'First code point of the sentence, in the body; in the headline where the sentence is the headline';
COMMENT ON COLUMN deployment.char_end IS 'Behind the last code point of the sentence';
CREATE INDEX deployment_event_id_ix ON deployment (event_id);
CREATE INDEX deployment_article_id_ix ON deployment (article_id);
CREATE INDEX deployment_run_id_ix ON deployment (run_id);
CREATE INDEX deployment_sender_id_ix ON deployment (sender_id);
CREATE INDEX deployment_receiver_id_ix ON deployment (receiver_id);
CREATE INDEX deployment_origin_place_id_ix ON deployment (origin_place_id);
CREATE INDEX deployment_destination_place_id_ix ON deployment (destination_place_id);

CREATE TABLE deployment_item (
  item_id UUID NOT NULL,
  deployment_id UUID NOT NULL,
  item VARCHAR NOT NULL,
  category VARCHAR,
  designation VARCHAR,
  unit_size VARCHAR,
  low BIGINT,
  best BIGINT,
  high BIGINT,
  qualifier VARCHAR NOT NULL,
  count_role VARCHAR NOT NULL,
  parent_id UUID,
  ordered BIGINT,
  delivered BIGINT,
  count_text VARCHAR NOT NULL,
  CONSTRAINT deployment_item_pk PRIMARY KEY (item_id),
  CONSTRAINT deployment_item_deployment_id_fk FOREIGN KEY (deployment_id) REFERENCES deployment (deployment_id),
  CONSTRAINT deployment_item_parent_id_fk FOREIGN KEY (parent_id) REFERENCES deployment_item (item_id),
  CONSTRAINT deployment_item_item_code CHECK (item = ANY (ARRAY['personnel', 'animal', 'vehicle', 'machine', 'weapon', 'ammunition', 'equipment', 'aircraft', 'vessel', 'unit', 'money'])),
  CONSTRAINT deployment_item_qualifier_code CHECK (qualifier = ANY (ARRAY['exact', 'about', 'at_least', 'more_than', 'at_most', 'less_than', 'range', 'vague', 'implicit_one', 'none', 'unstated'])),
  CONSTRAINT deployment_item_count_role_code CHECK (count_role = ANY (ARRAY['total', 'part', 'subset', 'increment', 'toll']))
);
COMMENT ON TABLE deployment_item IS 'People or things of a deployment.';
COMMENT ON COLUMN deployment_item.item_id IS 'Key, from deployment and place in its list';
COMMENT ON COLUMN deployment_item.deployment_id IS 'The deployment';
COMMENT ON COLUMN deployment_item.item IS 'What is deployed';
COMMENT ON COLUMN deployment_item.category IS 'What exactly: soldier, sapper, mine detecting dog …';
COMMENT ON COLUMN deployment_item.designation IS 'Model or type';
COMMENT ON COLUMN deployment_item.unit_size IS 'battalion, company …, where units are counted';
COMMENT ON COLUMN deployment_item.low IS 'At least so many';
COMMENT ON COLUMN deployment_item.best IS 'Best estimate';
COMMENT ON COLUMN deployment_item.high IS 'At most so many';
COMMENT ON COLUMN deployment_item.qualifier IS 'How the number was said';
COMMENT ON COLUMN deployment_item.count_role IS 'How the number relates to the others of its record; a subset never adds';
COMMENT ON COLUMN deployment_item.parent_id IS 'The item this one is a subset of';
COMMENT ON COLUMN deployment_item.ordered IS 'So many were ordered';
COMMENT ON COLUMN deployment_item.delivered IS 'So many of these have been delivered';
COMMENT ON COLUMN deployment_item.count_text IS 'The item as written';
CREATE INDEX deployment_item_deployment_id_ix ON deployment_item (deployment_id);
CREATE INDEX deployment_item_parent_id_ix ON deployment_item (parent_id);

CREATE TABLE deployment_summary (
  deployment_id UUID NOT NULL,
  personnel_low BIGINT,
  personnel_best BIGINT,
  personnel_high BIGINT,
  items VARCHAR,
  unit VARCHAR,
  CONSTRAINT deployment_summary_pk PRIMARY KEY (deployment_id),
  CONSTRAINT deployment_summary_deployment_id_fk FOREIGN KEY (deployment_id) REFERENCES deployment (deployment_id)
);
COMMENT ON TABLE deployment_summary IS 'The figures of a deployment that its flat view shows, derived from its items when it is written.';
COMMENT ON COLUMN deployment_summary.deployment_id IS 'The deployment';
COMMENT ON COLUMN deployment_summary.personnel_low IS 'People, at least';
COMMENT ON COLUMN deployment_summary.personnel_best IS 'People, best estimate';
COMMENT ON COLUMN deployment_summary.personnel_high IS 'People, at most';
COMMENT ON COLUMN deployment_summary.items IS 'What is deployed, with numbers: 10 mine detecting dog; 2 MEMATT';
COMMENT ON COLUMN deployment_summary.unit IS 'Units, by size or name';

CREATE TABLE mention (
  mention_id UUID NOT NULL,
  article_id UUID NOT NULL,
  kind VARCHAR NOT NULL,
  char_start INTEGER NOT NULL,
  char_end INTEGER NOT NULL,
  quote VARCHAR NOT NULL,
  value VARCHAR,
  place_id UUID,
  actor_id UUID,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  rule VARCHAR NOT NULL,
  CONSTRAINT mention_pk PRIMARY KEY (mention_id),
  CONSTRAINT mention_article_id_fk FOREIGN KEY (article_id) REFERENCES article (article_id),
  CONSTRAINT mention_place_id_fk FOREIGN KEY (place_id) REFERENCES place (place_id),
  CONSTRAINT mention_actor_id_fk FOREIGN KEY (actor_id) REFERENCES actor (actor_id),
  CONSTRAINT mention_kind_code CHECK (kind = ANY (ARRAY['date', 'count', 'place', 'actor']))
);
COMMENT ON TABLE mention IS 'A date, count, place or actor found in an article, used in a record or not.';
COMMENT ON COLUMN mention.mention_id IS 'Key, from article, kind and words';
COMMENT ON COLUMN mention.article_id IS 'The article';
COMMENT ON COLUMN mention.kind IS 'What it speaks of';
COMMENT ON COLUMN mention.char_start IS 'First code point, in the body; in the headline for mentions of the headline';
COMMENT ON COLUMN mention.char_end IS 'Behind the last code point';
COMMENT ON COLUMN mention.quote IS 'The words';
COMMENT ON COLUMN mention.value IS 'Normal form: 2021-02-02, 2021-01-21/2021-01-31, 12.., place_id, actor_id; empty where it could not be resolved';
COMMENT ON COLUMN mention.place_id IS 'The place';
COMMENT ON COLUMN mention.actor_id IS 'The actor';
COMMENT ON COLUMN mention.latitude IS 'WGS84 degrees north of the place';
COMMENT ON COLUMN mention.longitude IS 'WGS84 degrees east of the place';
COMMENT ON COLUMN mention.rule IS 'Rule that read it';
CREATE INDEX mention_article_id_ix ON mention (article_id);
CREATE INDEX mention_place_id_ix ON mention (place_id);
CREATE INDEX mention_actor_id_ix ON mention (actor_id);

CREATE TABLE evidence (
  evidence_id UUID NOT NULL,
  record_id UUID NOT NULL,
  field VARCHAR NOT NULL,
  article_id UUID NOT NULL,
  sentence_no INTEGER NOT NULL,
  char_start INTEGER NOT NULL,
  char_end INTEGER NOT NULL,
  quote VARCHAR NOT NULL,
  rule VARCHAR NOT NULL,
  CONSTRAINT evidence_pk PRIMARY KEY (evidence_id),
  CONSTRAINT evidence_article_id_fk FOREIGN KEY (article_id) REFERENCES article (article_id)
);
COMMENT ON TABLE evidence IS 'The words a value of a record comes from.';
COMMENT ON COLUMN evidence.evidence_id IS 'Key, from record, field and words';
COMMENT ON COLUMN evidence.record_id IS 'The incident or deployment';
COMMENT ON COLUMN evidence.field IS 'Column or role the words support';
COMMENT ON COLUMN evidence.article_id IS 'The article';
COMMENT ON COLUMN evidence.sentence_no IS '0 for the headline, 1 and up in the body';
COMMENT ON COLUMN evidence.char_start IS 'First code point, in the body; in the headline where sentence_no is 0';
COMMENT ON COLUMN evidence.char_end IS 'Behind the last code point';
COMMENT ON COLUMN evidence.quote IS 'The words';
COMMENT ON COLUMN evidence.rule IS 'Rule or frame that read them';
CREATE INDEX evidence_article_id_ix ON evidence (article_id);
CREATE INDEX evidence_record_id_ix ON evidence (record_id);

CREATE TABLE change (
  change_id UUID NOT NULL,
  record_id UUID NOT NULL,
  version INTEGER NOT NULL,
  field VARCHAR NOT NULL,
  old_value VARCHAR,
  new_value VARCHAR,
  changed TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  run_id UUID NOT NULL,
  CONSTRAINT change_pk PRIMARY KEY (change_id),
  CONSTRAINT change_run_id_fk FOREIGN KEY (run_id) REFERENCES run (run_id)
);
COMMENT ON TABLE change IS 'One change of a record: what a column held before and after.';
COMMENT ON COLUMN change.change_id IS 'Key, from record, version and field';
COMMENT ON COLUMN change.record_id IS 'The incident or deployment';
COMMENT ON COLUMN change.version IS 'Version of the record that has the new value';
COMMENT ON COLUMN change.field IS 'Column that changed';
COMMENT ON COLUMN change.old_value IS 'What it held';
COMMENT ON COLUMN change.new_value IS 'What it holds';
COMMENT ON COLUMN change.changed IS 'Start of the run that changed it';
COMMENT ON COLUMN change.run_id IS 'Run that changed it';
CREATE INDEX change_run_id_ix ON change (run_id);
CREATE INDEX change_record_id_ix ON change (record_id);

CREATE TABLE work (
  article_id UUID NOT NULL,
  source_id VARCHAR NOT NULL,
  content_sha256 VARCHAR NOT NULL,
  publication_date DATE,
  state VARCHAR NOT NULL,
  duplicate_of UUID,
  article TEXT NOT NULL,
  CONSTRAINT work_pk PRIMARY KEY (article_id),
  CONSTRAINT work_state_code CHECK (state = ANY (ARRAY['code', 'duplicate', 'superseded']))
);
COMMENT ON TABLE work IS 'Articles the running job has yet to code; empty when it is done.';
COMMENT ON COLUMN work.article_id IS 'Key the article will have';
COMMENT ON COLUMN work.source_id IS 'The publisher''s id or URL of the article, else its path';
COMMENT ON COLUMN work.content_sha256 IS 'SHA-256 of the normalised body';
COMMENT ON COLUMN work.publication_date IS 'Day it was published';
COMMENT ON COLUMN work.state IS 'To be coded, or set aside as a repetition or an older text of the same source';
COMMENT ON COLUMN work.duplicate_of IS 'The article whose text this one repeats';
COMMENT ON COLUMN work.article IS 'The article as JSON';
CREATE INDEX work_source_id_ix ON work (source_id);
CREATE INDEX work_content_ix ON work (content_sha256);

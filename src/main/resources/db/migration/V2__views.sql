-- The flat views of the codebook: one row a record.

CREATE VIEW incident_flat AS SELECT
  r.incident_id,
  r.event_id,
  r.article_id,
  a.source_id,
  a.url,
  a.publisher,
  a.headline,
  a.publication_date,
  r.event_type,
  r.sub_event_type,
  r.cause,
  r.scope,
  r.factuality,
  r.background,
  r.date_start,
  r.date_end,
  r.date_precision,
  r.date_basis,
  p.country,
  p.admin1,
  p.admin2,
  p.name AS place,
  p.latitude,
  p.longitude,
  p.geonames_id,
  r.place_precision,
  s.places,
  s.killed_low,
  s.killed_best,
  s.killed_high,
  s.injured_low,
  s.injured_best,
  s.injured_high,
  s.killed_civilian,
  s.killed_military,
  s.killed_police,
  s.killed_militant,
  s.killed_other,
  s.injured_civilian,
  s.injured_military,
  s.injured_police,
  s.injured_militant,
  s.injured_other,
  s.missing_best,
  s.abducted_best,
  s.arrested_best,
  s.perpetrators,
  s.targets,
  s.victims,
  s.perpetrator_sectors,
  s.target_sectors,
  s.perpetrator_countries,
  s.target_countries,
  s.perpetrator_texts,
  s.target_texts,
  s.victim_texts,
  r.claimed_by,
  r.sentence,
  r.char_start,
  r.char_end,
  r.confidence,
  r.version,
  r.first_seen,
  r.updated,
  r.status,
  r.review_status
FROM incident r
JOIN article a ON a.article_id = r.article_id
JOIN incident_summary s ON s.incident_id = r.incident_id
LEFT JOIN place p ON p.place_id = s.place_id;

CREATE VIEW deployment_flat AS SELECT
  r.deployment_id,
  r.event_id,
  r.article_id,
  a.source_id,
  a.url,
  a.publisher,
  a.headline,
  a.publication_date,
  r.deployment_type,
  r.phase,
  r.flow,
  r.scope,
  r.factuality,
  r.background,
  r.purpose,
  r.date_start,
  r.date_end,
  r.date_precision,
  r.date_basis,
  r.duration_days,
  sa.name AS sender,
  r.sender_country,
  sa.sector AS sender_sector,
  ra.name AS receiver,
  r.receiver_country,
  ra.sector AS receiver_sector,
  s.personnel_low,
  s.personnel_best,
  s.personnel_high,
  s.items,
  s.unit,
  o.name AS origin,
  o.country AS origin_country,
  o.latitude AS origin_latitude,
  o.longitude AS origin_longitude,
  p.name AS destination,
  p.country AS destination_country,
  p.admin1 AS destination_admin1,
  p.latitude,
  p.longitude,
  p.geonames_id,
  r.place_precision,
  r.mission,
  r.course,
  r.claimed_by,
  r.sentence,
  r.char_start,
  r.char_end,
  r.confidence,
  r.version,
  r.first_seen,
  r.updated,
  r.status,
  r.review_status
FROM deployment r
JOIN article a ON a.article_id = r.article_id
JOIN deployment_summary s ON s.deployment_id = r.deployment_id
LEFT JOIN actor sa ON sa.actor_id = r.sender_id
LEFT JOIN actor ra ON ra.actor_id = r.receiver_id
LEFT JOIN place o ON o.place_id = r.origin_place_id
LEFT JOIN place p ON p.place_id = r.destination_place_id;

CREATE VIEW incident_additive AS SELECT f.*
FROM incident_flat f
JOIN event e ON e.event_id = f.event_id AND e.primary_record_id = f.incident_id
WHERE f.status = 'active'
  AND f.review_status <> 'rejected'
  AND f.scope IN ('single', 'multiple')
  AND f.factuality IN ('asserted', 'reported', 'disputed')
  AND NOT f.background;

CREATE VIEW incident_toll AS SELECT f.*
FROM incident_flat f
WHERE f.status = 'active'
  AND f.review_status <> 'rejected'
  AND f.scope IN ('period', 'cumulative')
  AND f.factuality IN ('asserted', 'reported', 'disputed');

CREATE VIEW acled AS SELECT
  f.event_id AS event_id_cnty,
  f.date_start AS event_date,
  CAST(EXTRACT(YEAR FROM f.date_start) AS INTEGER) AS year,
  CASE WHEN f.date_precision = 1 THEN 1 WHEN f.date_precision <= 3 THEN 2
    WHEN f.date_precision >= 4 THEN 3 END AS time_precision,
  CASE WHEN f.event_type IN ('protest') THEN 'Demonstrations'
    WHEN f.event_type = 'riot' THEN 'Demonstrations; Political violence'
    WHEN f.event_type IN ('arrest', 'disarmed') THEN 'Strategic developments'
    ELSE 'Political violence' END AS disorder_type,
  CASE f.event_type WHEN 'battle' THEN 'Battles' WHEN 'explosion' THEN 'Explosions/Remote violence'
    WHEN 'attack' THEN 'Violence against civilians' WHEN 'abduction' THEN 'Violence against civilians'
    WHEN 'protest' THEN 'Protests' WHEN 'riot' THEN 'Riots'
    ELSE 'Strategic developments' END AS event_type,
  CASE
    WHEN f.sub_event_type = 'territory_change' THEN 'Non-state actor overtakes territory'
    WHEN f.event_type = 'battle' THEN 'Armed clash'
    WHEN f.sub_event_type = 'suicide_bomb' THEN 'Suicide bomb'
    WHEN f.sub_event_type = 'shelling' THEN 'Shelling/artillery/missile attack'
    WHEN f.sub_event_type = 'air_drone_strike' THEN 'Air/drone strike'
    WHEN f.sub_event_type = 'grenade' THEN 'Grenade'
    WHEN f.event_type = 'explosion' THEN 'Remote explosive/landmine/IED'
    WHEN f.sub_event_type = 'sexual_violence' THEN 'Sexual violence'
    WHEN f.event_type = 'attack' THEN 'Attack'
    WHEN f.event_type = 'abduction' THEN 'Abduction/forced disappearance'
    WHEN f.event_type = 'arrest' THEN 'Arrests'
    WHEN f.event_type = 'disarmed' THEN 'Disrupted weapons use'
    WHEN f.sub_event_type = 'with_intervention' THEN 'Protest with intervention'
    WHEN f.event_type = 'protest' THEN 'Peaceful protest'
    WHEN f.sub_event_type = 'mob_violence' THEN 'Mob violence'
    WHEN f.sub_event_type = 'looting' THEN 'Looting/property destruction'
    ELSE 'Violent demonstration' END AS sub_event_type,
  f.perpetrators AS actor1,
  COALESCE(f.targets, f.victims) AS actor2,
  CASE WHEN f.event_type IN ('attack', 'abduction') OR f.killed_civilian > 0
    OR f.injured_civilian > 0 THEN 'Civilian targeting' END AS civilian_targeting,
  f.country,
  f.admin1,
  f.admin2,
  f.place AS location,
  f.latitude,
  f.longitude,
  CASE WHEN f.place_precision = 1 THEN 1 WHEN f.place_precision <= 3 THEN 2
    WHEN f.place_precision >= 4 THEN 3 END AS geo_precision,
  COALESCE(f.publisher, f.source_id) AS source,
  f.sentence AS notes,
  COALESCE(f.killed_best, f.killed_low) AS fatalities
FROM incident_additive f
WHERE f.event_type NOT IN ('accident', 'disaster', 'harm');

CREATE VIEW ucdp_ged AS SELECT
  f.event_id AS id,
  CAST(EXTRACT(YEAR FROM f.date_start) AS INTEGER) AS year,
  f.perpetrators AS side_a,
  f.targets AS side_b,
  e.sources AS number_of_sources,
  f.source_id AS source_article,
  f.publisher AS source_office,
  f.publication_date AS source_date,
  f.headline AS source_headline,
  f.claimed_by AS source_original,
  f.place_precision AS where_prec,
  f.place AS where_coordinates,
  f.places AS where_description,
  f.admin1 AS adm_1,
  f.admin2 AS adm_2,
  f.latitude,
  f.longitude,
  f.country,
  CASE WHEN f.scope = 'single' THEN 1 ELSE 2 END AS event_clarity,
  f.date_precision AS date_prec,
  f.date_start,
  f.date_end,
  CAST(NULL AS BIGINT) AS deaths_a,
  CAST(NULL AS BIGINT) AS deaths_b,
  f.killed_civilian AS deaths_civilians,
  f.killed_other AS deaths_unknown,
  f.killed_best AS best,
  f.killed_high AS high,
  f.killed_low AS low
FROM incident_additive f
JOIN event e ON e.event_id = f.event_id
WHERE f.event_type NOT IN ('accident', 'disaster')
  AND COALESCE(f.killed_best, f.killed_low, f.killed_high) > 0;

COMMENT ON VIEW incident_flat IS 'One row an incident: the columns of incidents.csv.';
COMMENT ON COLUMN incident_flat.incident_id IS 'Key, from article, kind, trigger words and ordinal';
COMMENT ON COLUMN incident_flat.event_id IS 'The event it tells';
COMMENT ON COLUMN incident_flat.article_id IS 'The article that tells it';
COMMENT ON COLUMN incident_flat.source_id IS 'The publisher''s id or URL of the article, else its path';
COMMENT ON COLUMN incident_flat.url IS 'Web address';
COMMENT ON COLUMN incident_flat.publisher IS 'Who published it';
COMMENT ON COLUMN incident_flat.headline IS 'Headline';
COMMENT ON COLUMN incident_flat.publication_date IS 'Day it was published; empty where nothing tells it';
COMMENT ON COLUMN incident_flat.event_type IS 'Kind of event';
COMMENT ON COLUMN incident_flat.sub_event_type IS 'Kind of event, finer';
COMMENT ON COLUMN incident_flat.cause IS 'What did the harm';
COMMENT ON COLUMN incident_flat.scope IS 'How many events it speaks of';
COMMENT ON COLUMN incident_flat.factuality IS 'How really it happened, by the words of the text';
COMMENT ON COLUMN incident_flat.background IS 'True where an older event is retold';
COMMENT ON COLUMN incident_flat.date_start IS 'First day it may have happened';
COMMENT ON COLUMN incident_flat.date_end IS 'Last day it may have happened';
COMMENT ON COLUMN incident_flat.date_precision IS 'UCDP: 1 a day, 2 two to six days, 3 a week, 4 eight days to a month, 5 longer';
COMMENT ON COLUMN incident_flat.date_basis IS 'Where the date comes from';
COMMENT ON COLUMN incident_flat.country IS 'ISO 3166-1 alpha-3 code of the country it happened in';
COMMENT ON COLUMN incident_flat.admin1 IS 'Province or state it happened in';
COMMENT ON COLUMN incident_flat.admin2 IS 'District it happened in';
COMMENT ON COLUMN incident_flat.place IS 'The place that answers for it';
COMMENT ON COLUMN incident_flat.latitude IS 'WGS84 degrees north of the place';
COMMENT ON COLUMN incident_flat.longitude IS 'WGS84 degrees east of the place';
COMMENT ON COLUMN incident_flat.geonames_id IS 'GeoNames id of the place';
COMMENT ON COLUMN incident_flat.place_precision IS 'UCDP: 1 the place named, 2 near it, 3 its district, 4 its province, 5 a line or several places, 6 the country, 7 sea or air';
COMMENT ON COLUMN incident_flat.places IS 'All event places';
COMMENT ON COLUMN incident_flat.killed_low IS 'Killed, at least';
COMMENT ON COLUMN incident_flat.killed_best IS 'Killed, best estimate';
COMMENT ON COLUMN incident_flat.killed_high IS 'Killed, at most';
COMMENT ON COLUMN incident_flat.injured_low IS 'Injured, at least';
COMMENT ON COLUMN incident_flat.injured_best IS 'Injured, best estimate';
COMMENT ON COLUMN incident_flat.injured_high IS 'Injured, at most';
COMMENT ON COLUMN incident_flat.killed_civilian IS 'Killed civilians, best estimate';
COMMENT ON COLUMN incident_flat.killed_military IS 'Killed soldiers, best estimate';
COMMENT ON COLUMN incident_flat.killed_police IS 'Killed police officers, best estimate';
COMMENT ON COLUMN incident_flat.killed_militant IS 'Killed militants, best estimate';
COMMENT ON COLUMN incident_flat.killed_other IS 'Killed others, and those of whom the text does not say who they are, best estimate';
COMMENT ON COLUMN incident_flat.injured_civilian IS 'Injured civilians, best estimate';
COMMENT ON COLUMN incident_flat.injured_military IS 'Injured soldiers, best estimate';
COMMENT ON COLUMN incident_flat.injured_police IS 'Injured police officers, best estimate';
COMMENT ON COLUMN incident_flat.injured_militant IS 'Injured militants, best estimate';
COMMENT ON COLUMN incident_flat.injured_other IS 'Injured others, and those of whom the text does not say who they are, best estimate';
COMMENT ON COLUMN incident_flat.missing_best IS 'People missing, best estimate';
COMMENT ON COLUMN incident_flat.abducted_best IS 'People abducted, best estimate';
COMMENT ON COLUMN incident_flat.arrested_best IS 'People arrested, best estimate';
COMMENT ON COLUMN incident_flat.perpetrators IS 'Canonical names of those who did it, or of the side of a fight or protest named first';
COMMENT ON COLUMN incident_flat.targets IS 'Canonical names of those it was aimed at, or of the side named second';
COMMENT ON COLUMN incident_flat.victims IS 'Canonical names of those it hit';
COMMENT ON COLUMN incident_flat.perpetrator_sectors IS 'PLOVER sectors of the perpetrators';
COMMENT ON COLUMN incident_flat.target_sectors IS 'PLOVER sectors of the targets';
COMMENT ON COLUMN incident_flat.perpetrator_countries IS 'ISO 3166-1 alpha-3 codes of the perpetrators';
COMMENT ON COLUMN incident_flat.target_countries IS 'ISO 3166-1 alpha-3 codes of the targets';
COMMENT ON COLUMN incident_flat.perpetrator_texts IS 'Perpetrators as written';
COMMENT ON COLUMN incident_flat.target_texts IS 'Targets as written';
COMMENT ON COLUMN incident_flat.victim_texts IS 'Victims as written';
COMMENT ON COLUMN incident_flat.claimed_by IS 'Who says so, as written';
COMMENT ON COLUMN incident_flat.sentence IS 'The sentence that answers for the record';
COMMENT ON COLUMN incident_flat.char_start IS 'First code point of the sentence, in the body; in the headline where the sentence is the headline';
COMMENT ON COLUMN incident_flat.char_end IS 'Behind the last code point of the sentence';
COMMENT ON COLUMN incident_flat.confidence IS '0 to 1';
COMMENT ON COLUMN incident_flat.version IS '1, and one more with each change';
COMMENT ON COLUMN incident_flat.first_seen IS 'Start of the run that first wrote it';
COMMENT ON COLUMN incident_flat.updated IS 'Start of the run that last changed it';
COMMENT ON COLUMN incident_flat.status IS 'active, superseded by a newer version of the article, or retracted';
COMMENT ON COLUMN incident_flat.review_status IS 'What a human coder said of it';

COMMENT ON VIEW deployment_flat IS 'One row a deployment: the columns of deployments.csv.';
COMMENT ON COLUMN deployment_flat.deployment_id IS 'Key, from article, kind, trigger words and ordinal';
COMMENT ON COLUMN deployment_flat.event_id IS 'The event it tells';
COMMENT ON COLUMN deployment_flat.article_id IS 'The article that tells it';
COMMENT ON COLUMN deployment_flat.source_id IS 'The publisher''s id or URL of the article, else its path';
COMMENT ON COLUMN deployment_flat.url IS 'Web address';
COMMENT ON COLUMN deployment_flat.publisher IS 'Who published it';
COMMENT ON COLUMN deployment_flat.headline IS 'Headline';
COMMENT ON COLUMN deployment_flat.publication_date IS 'Day it was published; empty where nothing tells it';
COMMENT ON COLUMN deployment_flat.deployment_type IS 'Kind of movement, presence or gift';
COMMENT ON COLUMN deployment_flat.phase IS 'How far it has come';
COMMENT ON COLUMN deployment_flat.flow IS 'What it does to the number of people or things at the place; none for plans';
COMMENT ON COLUMN deployment_flat.scope IS 'How many deployments it speaks of';
COMMENT ON COLUMN deployment_flat.factuality IS 'How really it happened, by the words of the text';
COMMENT ON COLUMN deployment_flat.background IS 'True where an older deployment is retold';
COMMENT ON COLUMN deployment_flat.purpose IS 'What it is for';
COMMENT ON COLUMN deployment_flat.date_start IS 'First day it may have happened';
COMMENT ON COLUMN deployment_flat.date_end IS 'Last day it may have happened';
COMMENT ON COLUMN deployment_flat.date_precision IS 'UCDP: 1 a day, 2 two to six days, 3 a week, 4 eight days to a month, 5 longer';
COMMENT ON COLUMN deployment_flat.date_basis IS 'Where the date comes from';
COMMENT ON COLUMN deployment_flat.duration_days IS 'How long it takes, in days';
COMMENT ON COLUMN deployment_flat.sender IS 'Canonical name of the sender';
COMMENT ON COLUMN deployment_flat.sender_country IS 'ISO 3166-1 alpha-3 code of the sender, also where only its people are named';
COMMENT ON COLUMN deployment_flat.sender_sector IS 'PLOVER sector of the sender';
COMMENT ON COLUMN deployment_flat.receiver IS 'Canonical name of the receiver';
COMMENT ON COLUMN deployment_flat.receiver_country IS 'ISO 3166-1 alpha-3 code of the receiver';
COMMENT ON COLUMN deployment_flat.receiver_sector IS 'PLOVER sector of the receiver';
COMMENT ON COLUMN deployment_flat.personnel_low IS 'People, at least';
COMMENT ON COLUMN deployment_flat.personnel_best IS 'People, best estimate';
COMMENT ON COLUMN deployment_flat.personnel_high IS 'People, at most';
COMMENT ON COLUMN deployment_flat.items IS 'What is deployed, with numbers: 10 mine detecting dog; 2 MEMATT';
COMMENT ON COLUMN deployment_flat.unit IS 'Units, by size or name';
COMMENT ON COLUMN deployment_flat.origin IS 'Where from';
COMMENT ON COLUMN deployment_flat.origin_country IS 'ISO 3166-1 alpha-3 code of the country it comes from';
COMMENT ON COLUMN deployment_flat.origin_latitude IS 'WGS84 degrees north of the origin';
COMMENT ON COLUMN deployment_flat.origin_longitude IS 'WGS84 degrees east of the origin';
COMMENT ON COLUMN deployment_flat.destination IS 'Where to';
COMMENT ON COLUMN deployment_flat.destination_country IS 'ISO 3166-1 alpha-3 code of the country it goes to';
COMMENT ON COLUMN deployment_flat.destination_admin1 IS 'Province or state it goes to';
COMMENT ON COLUMN deployment_flat.latitude IS 'WGS84 degrees north of the destination';
COMMENT ON COLUMN deployment_flat.longitude IS 'WGS84 degrees east of the destination';
COMMENT ON COLUMN deployment_flat.geonames_id IS 'GeoNames id of the destination';
COMMENT ON COLUMN deployment_flat.place_precision IS 'UCDP: 1 the place named, 2 near it, 3 its district, 4 its province, 5 a line or several places, 6 the country, 7 sea or air';
COMMENT ON COLUMN deployment_flat.mission IS 'Name of the mission or operation';
COMMENT ON COLUMN deployment_flat.course IS 'Name of the course or exercise';
COMMENT ON COLUMN deployment_flat.claimed_by IS 'Who says so, as written';
COMMENT ON COLUMN deployment_flat.sentence IS 'The sentence that answers for the record';
COMMENT ON COLUMN deployment_flat.char_start IS 'First code point of the sentence, in the body; in the headline where the sentence is the headline';
COMMENT ON COLUMN deployment_flat.char_end IS 'Behind the last code point of the sentence';
COMMENT ON COLUMN deployment_flat.confidence IS '0 to 1';
COMMENT ON COLUMN deployment_flat.version IS '1, and one more with each change';
COMMENT ON COLUMN deployment_flat.first_seen IS 'Start of the run that first wrote it';
COMMENT ON COLUMN deployment_flat.updated IS 'Start of the run that last changed it';
COMMENT ON COLUMN deployment_flat.status IS 'active, superseded by a newer version of the article, or retracted';
COMMENT ON COLUMN deployment_flat.review_status IS 'What a human coder said of it';

COMMENT ON VIEW incident_additive IS 'One row an event that may be summed up: active, not rejected, single or multiple, really happened, not background.';
COMMENT ON COLUMN incident_additive.incident_id IS 'Key, from article, kind, trigger words and ordinal';
COMMENT ON COLUMN incident_additive.event_id IS 'The event it tells';
COMMENT ON COLUMN incident_additive.article_id IS 'The article that tells it';
COMMENT ON COLUMN incident_additive.source_id IS 'The publisher''s id or URL of the article, else its path';
COMMENT ON COLUMN incident_additive.url IS 'Web address';
COMMENT ON COLUMN incident_additive.publisher IS 'Who published it';
COMMENT ON COLUMN incident_additive.headline IS 'Headline';
COMMENT ON COLUMN incident_additive.publication_date IS 'Day it was published; empty where nothing tells it';
COMMENT ON COLUMN incident_additive.event_type IS 'Kind of event';
COMMENT ON COLUMN incident_additive.sub_event_type IS 'Kind of event, finer';
COMMENT ON COLUMN incident_additive.cause IS 'What did the harm';
COMMENT ON COLUMN incident_additive.scope IS 'How many events it speaks of';
COMMENT ON COLUMN incident_additive.factuality IS 'How really it happened, by the words of the text';
COMMENT ON COLUMN incident_additive.background IS 'True where an older event is retold';
COMMENT ON COLUMN incident_additive.date_start IS 'First day it may have happened';
COMMENT ON COLUMN incident_additive.date_end IS 'Last day it may have happened';
COMMENT ON COLUMN incident_additive.date_precision IS 'UCDP: 1 a day, 2 two to six days, 3 a week, 4 eight days to a month, 5 longer';
COMMENT ON COLUMN incident_additive.date_basis IS 'Where the date comes from';
COMMENT ON COLUMN incident_additive.country IS 'ISO 3166-1 alpha-3 code of the country it happened in';
COMMENT ON COLUMN incident_additive.admin1 IS 'Province or state it happened in';
COMMENT ON COLUMN incident_additive.admin2 IS 'District it happened in';
COMMENT ON COLUMN incident_additive.place IS 'The place that answers for it';
COMMENT ON COLUMN incident_additive.latitude IS 'WGS84 degrees north of the place';
COMMENT ON COLUMN incident_additive.longitude IS 'WGS84 degrees east of the place';
COMMENT ON COLUMN incident_additive.geonames_id IS 'GeoNames id of the place';
COMMENT ON COLUMN incident_additive.place_precision IS 'UCDP: 1 the place named, 2 near it, 3 its district, 4 its province, 5 a line or several places, 6 the country, 7 sea or air';
COMMENT ON COLUMN incident_additive.places IS 'All event places';
COMMENT ON COLUMN incident_additive.killed_low IS 'Killed, at least';
COMMENT ON COLUMN incident_additive.killed_best IS 'Killed, best estimate';
COMMENT ON COLUMN incident_additive.killed_high IS 'Killed, at most';
COMMENT ON COLUMN incident_additive.injured_low IS 'Injured, at least';
COMMENT ON COLUMN incident_additive.injured_best IS 'Injured, best estimate';
COMMENT ON COLUMN incident_additive.injured_high IS 'Injured, at most';
COMMENT ON COLUMN incident_additive.killed_civilian IS 'Killed civilians, best estimate';
COMMENT ON COLUMN incident_additive.killed_military IS 'Killed soldiers, best estimate';
COMMENT ON COLUMN incident_additive.killed_police IS 'Killed police officers, best estimate';
COMMENT ON COLUMN incident_additive.killed_militant IS 'Killed militants, best estimate';
COMMENT ON COLUMN incident_additive.killed_other IS 'Killed others, and those of whom the text does not say who they are, best estimate';
COMMENT ON COLUMN incident_additive.injured_civilian IS 'Injured civilians, best estimate';
COMMENT ON COLUMN incident_additive.injured_military IS 'Injured soldiers, best estimate';
COMMENT ON COLUMN incident_additive.injured_police IS 'Injured police officers, best estimate';
COMMENT ON COLUMN incident_additive.injured_militant IS 'Injured militants, best estimate';
COMMENT ON COLUMN incident_additive.injured_other IS 'Injured others, and those of whom the text does not say who they are, best estimate';
COMMENT ON COLUMN incident_additive.missing_best IS 'People missing, best estimate';
COMMENT ON COLUMN incident_additive.abducted_best IS 'People abducted, best estimate';
COMMENT ON COLUMN incident_additive.arrested_best IS 'People arrested, best estimate';
COMMENT ON COLUMN incident_additive.perpetrators IS 'Canonical names of those who did it, or of the side of a fight or protest named first';
COMMENT ON COLUMN incident_additive.targets IS 'Canonical names of those it was aimed at, or of the side named second';
COMMENT ON COLUMN incident_additive.victims IS 'Canonical names of those it hit';
COMMENT ON COLUMN incident_additive.perpetrator_sectors IS 'PLOVER sectors of the perpetrators';
COMMENT ON COLUMN incident_additive.target_sectors IS 'PLOVER sectors of the targets';
COMMENT ON COLUMN incident_additive.perpetrator_countries IS 'ISO 3166-1 alpha-3 codes of the perpetrators';
COMMENT ON COLUMN incident_additive.target_countries IS 'ISO 3166-1 alpha-3 codes of the targets';
COMMENT ON COLUMN incident_additive.perpetrator_texts IS 'Perpetrators as written';
COMMENT ON COLUMN incident_additive.target_texts IS 'Targets as written';
COMMENT ON COLUMN incident_additive.victim_texts IS 'Victims as written';
COMMENT ON COLUMN incident_additive.claimed_by IS 'Who says so, as written';
COMMENT ON COLUMN incident_additive.sentence IS 'The sentence that answers for the record';
COMMENT ON COLUMN incident_additive.char_start IS 'First code point of the sentence, in the body; in the headline where the sentence is the headline';
COMMENT ON COLUMN incident_additive.char_end IS 'Behind the last code point of the sentence';
COMMENT ON COLUMN incident_additive.confidence IS '0 to 1';
COMMENT ON COLUMN incident_additive.version IS '1, and one more with each change';
COMMENT ON COLUMN incident_additive.first_seen IS 'Start of the run that first wrote it';
COMMENT ON COLUMN incident_additive.updated IS 'Start of the run that last changed it';
COMMENT ON COLUMN incident_additive.status IS 'active, superseded by a newer version of the article, or retracted';
COMMENT ON COLUMN incident_additive.review_status IS 'What a human coder said of it';

COMMENT ON VIEW incident_toll IS 'Totals of a period or of everything so far; never to be summed up.';
COMMENT ON COLUMN incident_toll.incident_id IS 'Key, from article, kind, trigger words and ordinal';
COMMENT ON COLUMN incident_toll.event_id IS 'The event it tells';
COMMENT ON COLUMN incident_toll.article_id IS 'The article that tells it';
COMMENT ON COLUMN incident_toll.source_id IS 'The publisher''s id or URL of the article, else its path';
COMMENT ON COLUMN incident_toll.url IS 'Web address';
COMMENT ON COLUMN incident_toll.publisher IS 'Who published it';
COMMENT ON COLUMN incident_toll.headline IS 'Headline';
COMMENT ON COLUMN incident_toll.publication_date IS 'Day it was published; empty where nothing tells it';
COMMENT ON COLUMN incident_toll.event_type IS 'Kind of event';
COMMENT ON COLUMN incident_toll.sub_event_type IS 'Kind of event, finer';
COMMENT ON COLUMN incident_toll.cause IS 'What did the harm';
COMMENT ON COLUMN incident_toll.scope IS 'How many events it speaks of';
COMMENT ON COLUMN incident_toll.factuality IS 'How really it happened, by the words of the text';
COMMENT ON COLUMN incident_toll.background IS 'True where an older event is retold';
COMMENT ON COLUMN incident_toll.date_start IS 'First day it may have happened';
COMMENT ON COLUMN incident_toll.date_end IS 'Last day it may have happened';
COMMENT ON COLUMN incident_toll.date_precision IS 'UCDP: 1 a day, 2 two to six days, 3 a week, 4 eight days to a month, 5 longer';
COMMENT ON COLUMN incident_toll.date_basis IS 'Where the date comes from';
COMMENT ON COLUMN incident_toll.country IS 'ISO 3166-1 alpha-3 code of the country it happened in';
COMMENT ON COLUMN incident_toll.admin1 IS 'Province or state it happened in';
COMMENT ON COLUMN incident_toll.admin2 IS 'District it happened in';
COMMENT ON COLUMN incident_toll.place IS 'The place that answers for it';
COMMENT ON COLUMN incident_toll.latitude IS 'WGS84 degrees north of the place';
COMMENT ON COLUMN incident_toll.longitude IS 'WGS84 degrees east of the place';
COMMENT ON COLUMN incident_toll.geonames_id IS 'GeoNames id of the place';
COMMENT ON COLUMN incident_toll.place_precision IS 'UCDP: 1 the place named, 2 near it, 3 its district, 4 its province, 5 a line or several places, 6 the country, 7 sea or air';
COMMENT ON COLUMN incident_toll.places IS 'All event places';
COMMENT ON COLUMN incident_toll.killed_low IS 'Killed, at least';
COMMENT ON COLUMN incident_toll.killed_best IS 'Killed, best estimate';
COMMENT ON COLUMN incident_toll.killed_high IS 'Killed, at most';
COMMENT ON COLUMN incident_toll.injured_low IS 'Injured, at least';
COMMENT ON COLUMN incident_toll.injured_best IS 'Injured, best estimate';
COMMENT ON COLUMN incident_toll.injured_high IS 'Injured, at most';
COMMENT ON COLUMN incident_toll.killed_civilian IS 'Killed civilians, best estimate';
COMMENT ON COLUMN incident_toll.killed_military IS 'Killed soldiers, best estimate';
COMMENT ON COLUMN incident_toll.killed_police IS 'Killed police officers, best estimate';
COMMENT ON COLUMN incident_toll.killed_militant IS 'Killed militants, best estimate';
COMMENT ON COLUMN incident_toll.killed_other IS 'Killed others, and those of whom the text does not say who they are, best estimate';
COMMENT ON COLUMN incident_toll.injured_civilian IS 'Injured civilians, best estimate';
COMMENT ON COLUMN incident_toll.injured_military IS 'Injured soldiers, best estimate';
COMMENT ON COLUMN incident_toll.injured_police IS 'Injured police officers, best estimate';
COMMENT ON COLUMN incident_toll.injured_militant IS 'Injured militants, best estimate';
COMMENT ON COLUMN incident_toll.injured_other IS 'Injured others, and those of whom the text does not say who they are, best estimate';
COMMENT ON COLUMN incident_toll.missing_best IS 'People missing, best estimate';
COMMENT ON COLUMN incident_toll.abducted_best IS 'People abducted, best estimate';
COMMENT ON COLUMN incident_toll.arrested_best IS 'People arrested, best estimate';
COMMENT ON COLUMN incident_toll.perpetrators IS 'Canonical names of those who did it, or of the side of a fight or protest named first';
COMMENT ON COLUMN incident_toll.targets IS 'Canonical names of those it was aimed at, or of the side named second';
COMMENT ON COLUMN incident_toll.victims IS 'Canonical names of those it hit';
COMMENT ON COLUMN incident_toll.perpetrator_sectors IS 'PLOVER sectors of the perpetrators';
COMMENT ON COLUMN incident_toll.target_sectors IS 'PLOVER sectors of the targets';
COMMENT ON COLUMN incident_toll.perpetrator_countries IS 'ISO 3166-1 alpha-3 codes of the perpetrators';
COMMENT ON COLUMN incident_toll.target_countries IS 'ISO 3166-1 alpha-3 codes of the targets';
COMMENT ON COLUMN incident_toll.perpetrator_texts IS 'Perpetrators as written';
COMMENT ON COLUMN incident_toll.target_texts IS 'Targets as written';
COMMENT ON COLUMN incident_toll.victim_texts IS 'Victims as written';
COMMENT ON COLUMN incident_toll.claimed_by IS 'Who says so, as written';
COMMENT ON COLUMN incident_toll.sentence IS 'The sentence that answers for the record';
COMMENT ON COLUMN incident_toll.char_start IS 'First code point of the sentence, in the body; in the headline where the sentence is the headline';
COMMENT ON COLUMN incident_toll.char_end IS 'Behind the last code point of the sentence';
COMMENT ON COLUMN incident_toll.confidence IS '0 to 1';
COMMENT ON COLUMN incident_toll.version IS '1, and one more with each change';
COMMENT ON COLUMN incident_toll.first_seen IS 'Start of the run that first wrote it';
COMMENT ON COLUMN incident_toll.updated IS 'Start of the run that last changed it';
COMMENT ON COLUMN incident_toll.status IS 'active, superseded by a newer version of the article, or retracted';
COMMENT ON COLUMN incident_toll.review_status IS 'What a human coder said of it';

COMMENT ON VIEW acled IS 'Incidents under the column names and event types of ACLED.';
COMMENT ON COLUMN acled.event_id_cnty IS 'event_id';
COMMENT ON COLUMN acled.event_date IS 'date_start';
COMMENT ON COLUMN acled.year IS 'Year of event_date';
COMMENT ON COLUMN acled.time_precision IS '1 a day, 2 a week, 3 a month';
COMMENT ON COLUMN acled.disorder_type IS 'Kind of disorder';
COMMENT ON COLUMN acled.event_type IS 'Event type';
COMMENT ON COLUMN acled.sub_event_type IS 'Sub-event type';
COMMENT ON COLUMN acled.actor1 IS 'perpetrators';
COMMENT ON COLUMN acled.actor2 IS 'targets, else victims';
COMMENT ON COLUMN acled.civilian_targeting IS 'Civilian targeting where civilians were harmed by an attack';
COMMENT ON COLUMN acled.country IS 'ISO 3166-1 alpha-3 code of the country';
COMMENT ON COLUMN acled.admin1 IS 'Province or state';
COMMENT ON COLUMN acled.admin2 IS 'District';
COMMENT ON COLUMN acled.location IS 'Place';
COMMENT ON COLUMN acled.latitude IS 'WGS84 degrees north';
COMMENT ON COLUMN acled.longitude IS 'WGS84 degrees east';
COMMENT ON COLUMN acled.geo_precision IS '1 the place, 2 its surroundings or district, 3 its province';
COMMENT ON COLUMN acled.source IS 'Publisher, else source_id';
COMMENT ON COLUMN acled.notes IS 'The sentence';
COMMENT ON COLUMN acled.fatalities IS 'killed_best, else killed_low';

COMMENT ON VIEW ucdp_ged IS 'Incidents with deaths under the column names of the UCDP Georeferenced Event Dataset.';
COMMENT ON COLUMN ucdp_ged.id IS 'event_id';
COMMENT ON COLUMN ucdp_ged.year IS 'Year of date_start';
COMMENT ON COLUMN ucdp_ged.side_a IS 'perpetrators';
COMMENT ON COLUMN ucdp_ged.side_b IS 'targets';
COMMENT ON COLUMN ucdp_ged.number_of_sources IS 'Publishers that tell it';
COMMENT ON COLUMN ucdp_ged.source_article IS 'source_id';
COMMENT ON COLUMN ucdp_ged.source_office IS 'Publisher';
COMMENT ON COLUMN ucdp_ged.source_date IS 'publication_date';
COMMENT ON COLUMN ucdp_ged.source_headline IS 'Headline';
COMMENT ON COLUMN ucdp_ged.source_original IS 'Who says so';
COMMENT ON COLUMN ucdp_ged.where_prec IS 'place_precision';
COMMENT ON COLUMN ucdp_ged.where_coordinates IS 'Place';
COMMENT ON COLUMN ucdp_ged.where_description IS 'All event places';
COMMENT ON COLUMN ucdp_ged.adm_1 IS 'Province or state';
COMMENT ON COLUMN ucdp_ged.adm_2 IS 'District';
COMMENT ON COLUMN ucdp_ged.latitude IS 'WGS84 degrees north';
COMMENT ON COLUMN ucdp_ged.longitude IS 'WGS84 degrees east';
COMMENT ON COLUMN ucdp_ged.country IS 'ISO 3166-1 alpha-3 code of the country';
COMMENT ON COLUMN ucdp_ged.event_clarity IS '1 one event, 2 several events in one row';
COMMENT ON COLUMN ucdp_ged.date_prec IS 'date_precision';
COMMENT ON COLUMN ucdp_ged.date_start IS 'First day';
COMMENT ON COLUMN ucdp_ged.date_end IS 'Last day';
COMMENT ON COLUMN ucdp_ged.deaths_a IS 'Empty: the text rarely tells sides';
COMMENT ON COLUMN ucdp_ged.deaths_b IS 'Empty: the text rarely tells sides';
COMMENT ON COLUMN ucdp_ged.deaths_civilians IS 'killed_civilian';
COMMENT ON COLUMN ucdp_ged.deaths_unknown IS 'killed_other';
COMMENT ON COLUMN ucdp_ged.best IS 'killed_best';
COMMENT ON COLUMN ucdp_ged.high IS 'killed_high';
COMMENT ON COLUMN ucdp_ged.low IS 'killed_low';

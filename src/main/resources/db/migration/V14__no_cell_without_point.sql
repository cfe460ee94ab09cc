-- PostgreSQL's LEAST passes over NULL: what has no point lay in the last cell of PRIO-GRID.

DROP VIEW ucdp_ged;

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
  CASE WHEN f.latitude IS NOT NULL AND f.longitude IS NOT NULL THEN
    CAST(LEAST(FLOOR((f.latitude + 90) * 2), 359) * 720
      + LEAST(FLOOR((f.longitude + 180) * 2), 719) + 1 AS INTEGER) END AS priogrid_gid,
  f.country,
  n.gwno AS country_id,
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
LEFT JOIN country_number n ON n.iso3 = f.country
WHERE f.event_type NOT IN ('accident', 'disaster')
  AND COALESCE(f.killed_best, f.killed_low, f.killed_high) > 0;

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
COMMENT ON COLUMN ucdp_ged.priogrid_gid IS 'PRIO-GRID cell of latitude and longitude';
COMMENT ON COLUMN ucdp_ged.country IS 'ISO 3166-1 alpha-3 code of the country';
COMMENT ON COLUMN ucdp_ged.country_id IS 'Gleditsch-Ward number of the country; empty for territories';
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

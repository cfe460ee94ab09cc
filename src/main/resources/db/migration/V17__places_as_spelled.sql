-- A place is listed with the name the text has for it, where that is another.

COMMENT ON COLUMN incident_summary.places IS 'All event places; in brackets the name the text has for one, where it is another: Köln (Cologne)';
COMMENT ON COLUMN incident_flat.places IS 'All event places; in brackets the name the text has for one, where it is another: Köln (Cologne)';
COMMENT ON COLUMN incident_additive.places IS 'All event places; in brackets the name the text has for one, where it is another: Köln (Cologne)';
COMMENT ON COLUMN incident_toll.places IS 'All event places; in brackets the name the text has for one, where it is another: Köln (Cologne)';
COMMENT ON COLUMN ucdp_ged.where_description IS 'All event places; in brackets the name the text has for one, where it is another: Köln (Cologne)';

COMMENT ON COLUMN incident.confidence IS 'Chance that its type and its number of dead are right, as far as news coded by hand tells';
COMMENT ON COLUMN incident_flat.confidence IS 'Chance that its type and its number of dead are right, as far as news coded by hand tells';
COMMENT ON COLUMN incident_additive.confidence IS 'Chance that its type and its number of dead are right, as far as news coded by hand tells';
COMMENT ON COLUMN incident_toll.confidence IS 'Chance that its type and its number of dead are right, as far as news coded by hand tells';
COMMENT ON COLUMN deployment.confidence IS 'Chance that it is a deployment and its type is right, a first estimate, the same for all';
COMMENT ON COLUMN deployment_flat.confidence IS 'Chance that it is a deployment and its type is right, a first estimate, the same for all';

-- An actor is known by all its row says, not by name and country only.

COMMENT ON COLUMN actor.actor_id IS 'Key, from name, country, sector, kind and group';

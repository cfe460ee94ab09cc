package org.sitrep.store.correction;

import java.util.Optional;
import org.sitrep.value.Place;

/** The gazetteer, as far as coders name its places. */
public interface Places {
  /** Knows no place. */
  Places NONE =
      new Places() {
        @Override
        public Optional<Place> place(long geonamesId) {
          return Optional.empty();
        }

        @Override
        public Optional<Place> country(String iso3) {
          return Optional.empty();
        }
      };

  /** A place by its GeoNames id. */
  Optional<Place> place(long geonamesId);

  /** A country by its ISO3 code. */
  Optional<Place> country(String iso3);
}

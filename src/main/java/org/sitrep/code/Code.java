package org.sitrep.code;

import java.util.Locale;
import java.util.Optional;

/** A code of the codebook: {@code MINE_IED} in Java is {@code mine_ied} in every table. */
public interface Code {

  /** The constant's name, as {@link Enum#name()}. */
  String name();

  /** The spelling of this code in tables and files. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of a list whose spelling is {@code text}; empty where the list has none. */
  static <E extends Enum<E> & Code> Optional<E> find(Class<E> list, String text) {
    for (E constant : list.getEnumConstants()) {
      if (constant.code().equals(text)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}

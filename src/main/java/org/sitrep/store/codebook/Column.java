package org.sitrep.store.codebook;

import static java.util.UUID.fromString;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A column of a table or view: {@code incident.event_type}, a text out of the list of event types.
 *
 * @param optional true where it may be empty
 * @param key true where it is (part of) the key of its table
 * @param references the table it points to; empty where it points nowhere
 * @param words true where it holds words of an article, which may not be wanted
 * @param codeList name of the list of codes it holds, {@code EventType}; empty for others
 * @param codes the values it may hold; empty where it is free
 * @param what what it means, in one line
 */
public record Column(
    String name,
    Type type,
    boolean optional,
    boolean key,
    String references,
    boolean words,
    String codeList,
    List<String> codes,
    String what) {

  public Column {
    codes = List.copyOf(codes);
  }

  /** What a column holds. */
  public enum Type {
    UUID(UUID.class, Types.OTHER),
    TEXT(String.class, Types.VARCHAR),
    INTEGER(Integer.class, Types.INTEGER),
    BIGINT(Long.class, Types.BIGINT),
    DOUBLE(Double.class, Types.DOUBLE),
    BOOLEAN(Boolean.class, Types.BOOLEAN),
    DATE(LocalDate.class, Types.DATE),
    TIMESTAMP(OffsetDateTime.class, Types.TIMESTAMP_WITH_TIMEZONE);

    private final Class<?> java;
    private final int jdbc;

    Type(Class<?> java, int jdbc) {
      this.java = java;
      this.jdbc = jdbc;
    }

    /** The class of its values. */
    public Class<?> javaType() {
      return java;
    }

    /** The value whose {@code toString} is {@code text}. */
    public Object parse(String text) {
      return switch (this) {
        case UUID -> fromString(text);
        case TEXT -> text;
        case INTEGER -> Integer.valueOf(text);
        case BIGINT -> Long.valueOf(text);
        case DOUBLE -> Double.valueOf(text);
        case BOOLEAN -> Boolean.valueOf(text);
        case DATE -> LocalDate.parse(text);
        case TIMESTAMP -> OffsetDateTime.parse(text);
      };
    }

    /** The constant of {@link Types} for its absence. */
    public int jdbcType() {
      return jdbc;
    }
  }
}

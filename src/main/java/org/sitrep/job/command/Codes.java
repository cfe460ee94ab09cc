package org.sitrep.job.command;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.code.Code;
import picocli.CommandLine.TypeConversionException;

/** Codes as values of options: {@code --mode=backfill}. */
final class Codes {
  private Codes() {}

  static <E extends Enum<E> & Code> E read(Class<E> type, String code) {
    List<String> known = Stream.of(type.getEnumConstants()).map(Code::code).toList();
    return Code.find(type, code)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + known + " (case-sensitive) but was '" + code + "'"));
  }
}

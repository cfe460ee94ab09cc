package org.sitrep.job.command;

import org.sitrep.job.journal.LogFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** {@code --log=json}: how lines of the log are written. */
public final class LogOption {
  /** The log is set up when the first line is written, so the option takes effect at once. */
  @Option(
      names = "--log",
      paramLabel = "text|json",
      converter = Converter.class,
      description = "A line a step, or a JSON object an event (default: text).")
  void choose(LogFormat format) {
    format.use();
  }

  /** A format by its code. */
  static final class Converter implements ITypeConverter<LogFormat> {
    @Override
    public LogFormat convert(String code) {
      return Codes.read(LogFormat.class, code);
    }
  }
}

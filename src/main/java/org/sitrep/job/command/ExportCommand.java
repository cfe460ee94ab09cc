package org.sitrep.job.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Code;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.EventType;
import org.sitrep.code.SubEventType;
import org.sitrep.export.Exports;
import org.sitrep.export.Filter;
import org.sitrep.job.Export;
import org.sitrep.job.setting.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sitrep export --output=extract --since=2021-01-01 --country=AZE --format=csv}. */
@Command(
    name = "export",
    header = "Writes files out of the database without a run, all records or some.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false)
public final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "Folder to write to; another one than the job's.")
  private Path output = Path.of("");

  @Option(
      names = "--db",
      paramLabel = "FILE_OR_URL",
      defaultValue = "output/sitrep",
      description = "H2 database file or JDBC URL to read (default: output/sitrep).")
  private String database = "";

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      description = "Only what happened on that day or later; published, where no day is told.")
  private @Nullable LocalDate since;

  @Option(
      names = "--country",
      paramLabel = "XXX",
      split = ",",
      description = "Only what happened there: ISO 3166-1 alpha-3 codes, parted by commas.")
  private List<String> countries = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "CODE",
      split = ",",
      description = "Only these types of events or deployments, parted by commas.")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "Only these kinds of files, parted by commas: csv, parquet, jsonl, geojson, gpkg, report"
              + " (default: these); brat, label-studio.")
  private List<String> formats = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Arguments arguments = new Arguments(spec);
    arguments.checkTarget("--output", output);
    arguments.check(
        !Exports.isOfJob(output), "--output: a job publishes to " + output + "; take another");
    List<String> places = countries.stream().map(c -> c.toUpperCase(Locale.ROOT)).toList();
    for (String place : places) {
      arguments.check(
          place.matches("[A-Z]{3}"), "--country: " + place + " is no code of three letters");
    }
    checkAll(arguments, "--type", types, types());
    checkAll(arguments, "--format", formats, Exports.formats());
    Filter filter = new Filter(Optional.ofNullable(since), places, types);
    Settings settings = Settings.ofDatabase(output, Optional.of(database), false);
    return Export.run(settings, filter, formats.isEmpty() ? Exports.usualFormats() : formats);
  }

  private static List<String> types() {
    return Stream.of(EventType.values(), SubEventType.values(), DeploymentType.values())
        .flatMap(Stream::of)
        .map(Code::code)
        .distinct()
        .toList();
  }

  private static void checkAll(
      Arguments arguments, String option, List<String> given, List<String> known) {
    for (String one : given) {
      arguments.check(known.contains(one), option + ": " + one + " is none of " + known);
    }
  }
}

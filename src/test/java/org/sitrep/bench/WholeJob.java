package org.sitrep.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.job.Ingest;
import org.sitrep.job.Tools;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;
import org.sitrep.lexicon.Knowledge;

/**
 * What a whole run takes, from files to files, in a Java of its own with the options given:
 * articles and megabytes a second, time of the processor, the first article, memory, and whether
 * the time is linear in the number of articles.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.sitrep.bench.WholeJob \
 *     -Dexec.args="FILE_OR_DIR target/whole 2 csv -Xmx1g"
 * </pre>
 */
public final class WholeJob {
  private static final int FIRST_OPTION = 4;

  private WholeJob() {}

  /**
   * Arguments: file or folder of articles, an empty folder, number of threads, formats parted by
   * commas or {@code none}, options of Java.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of(args).subList(FIRST_OPTION, args.length));
    command.addAll(List.of("-cp", classPath(), Job.class.getName()));
    command.addAll(List.of(args).subList(0, FIRST_OPTION));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != ExitCode.OK) {
      throw new IllegalStateException("the run ended with " + code);
    }
  }

  /** Also where a Maven goal runs us, whose own path is not ours. */
  private static String classPath() {
    if (WholeJob.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> files = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        files.add(Path.of(URI.create(url.toString())).toString());
      }
      return String.join(File.pathSeparator, files);
    }
    return System.getProperty("java.class.path");
  }

  /** The run itself, measured from within. */
  static final class Job {
    private Job() {}

    /** Arguments: those of {@link WholeJob} but for the options. */
    public static void main(String[] args) {
      Meter meter = new Meter();
      List<String> formats = args[3].equals("none") ? List.of() : List.of(args[3].split(","));
      Settings settings =
          Settings.of(Path.of(args[0]), Path.of(args[1]))
              .threads(Integer.parseInt(args[2]))
              .mode(RunMode.BACKFILL)
              .force(true)
              .formats(formats)
              .build();
      int code = Ingest.run(settings, () -> tools(meter), Clock.systemUTC());
      System.out.print(meter.report());
      System.exit(code);
    }

    private static Tools tools(Meter meter) {
      Tools tools = Tools.load(Knowledge.builtIn(), Optional.empty());
      return new Tools(tools.input(), article -> extract(tools, article, meter), tools.places());
    }

    private static Extraction extract(Tools tools, Article article, Meter meter) {
      long start = Meter.threadTime();
      Extraction extraction = tools.extractor().apply(article);
      meter.extracted(article, Meter.threadTime() - start);
      return extraction;
    }
  }
}

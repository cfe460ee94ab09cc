package org.sitrep.job.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.Extractor;
import org.sitrep.score.Comparison;
import org.sitrep.score.Gold;
import org.sitrep.score.GoldException;
import org.sitrep.score.GoldText;
import org.sitrep.score.ScoreTable;
import org.sitrep.score.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sitrep score --gold=mine.jsonl}, {@code sitrep score --corrections}: how far to trust the
 * program on texts like yours.
 */
@Command(
    name = "score",
    header = "Compares what comes out with what you coded by hand or corrected, field by field.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false)
public final class ScoreCommand implements Callable<Integer> {
  private static final int WORST_RULES = 12;

  @Option(
      names = "--gold",
      paramLabel = "FILE_OR_DIR",
      description = "Texts and the records expected of them: JSON lines or case files.")
  private @Nullable Path gold;

  @Mixin private ReviewOptions review = new ReviewOptions();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for scores.tsv, rules.tsv and texts.tsv; or for reviewed.tsv.")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  /** What is wrong in a text. */
  private record Result(GoldText text, Comparison comparison) {}

  @Override
  public Integer call() throws IOException {
    Arguments arguments = new Arguments(spec);
    arguments.check(
        review.isAsked() != (gold != null), "one of --gold and --corrections is needed");
    arguments.checkTarget("--out", out);
    if (gold == null) {
      arguments.checkFolder("--output", review.output());
      return review.score(arguments.out(), Optional.ofNullable(out));
    }
    arguments.checkReadable("--gold", gold);
    List<GoldText> texts = read(gold, arguments);
    Extractor extractor = knowledge.load(arguments, Extractor::load);
    List<Result> results =
        texts.parallelStream()
            .map(text -> new Result(text, text.compare(extractor.extract(text.article()))))
            .toList();
    Scores scores = new Scores();
    results.forEach(result -> scores.add(result.text.topic(), result.comparison));
    print(scores, results, arguments.out());
    if (out != null) {
      write(out, scores, results);
    }
    return 0;
  }

  private static List<GoldText> read(Path gold, Arguments arguments) {
    try {
      return Gold.read(gold);
    } catch (GoldException problem) {
      throw arguments.wrong(String.valueOf(problem.getMessage()));
    }
  }

  private static void print(Scores scores, List<Result> results, PrintWriter writer) {
    long right = results.stream().filter(ScoreCommand::isRight).count();
    writer.println(right + " of " + results.size() + " texts are right in everything.");
    writer.println();
    writer.println(ScoreTable.text(scores.total()));
    writer.print(ScoreTable.text(scores.rules(), WORST_RULES));
    writer.flush();
  }

  private static boolean isRight(Result result) {
    return result.comparison.complaints().isEmpty();
  }

  private static void write(Path folder, Scores scores, List<Result> results) throws IOException {
    Files.createDirectories(folder);
    List<String> fields = new ArrayList<>(ScoreTable.rows(scores.total()));
    fields.addAll(ScoreTable.rows(scores.fields()).stream().skip(1).toList());
    Files.write(folder.resolve("scores.tsv"), fields);
    Files.write(folder.resolve("rules.tsv"), ScoreTable.ruleRows(scores.rules()));
    List<String> texts = new ArrayList<>(List.of("text\tstate\tcomplaints"));
    for (Result result : results) {
      String state = isRight(result) ? "right" : "wrong";
      String complaints = String.join("; ", result.comparison.complaints());
      texts.add(result.text.name() + "\t" + state + "\t" + complaints.replaceAll("\\s+", " "));
    }
    Files.write(folder.resolve("texts.tsv"), texts);
  }
}

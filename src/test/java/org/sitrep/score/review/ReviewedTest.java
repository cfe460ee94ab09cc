package org.sitrep.score.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.article.Article;
import org.sitrep.job.Toy;
import org.sitrep.store.Database;
import org.sitrep.store.archive.Archive;
import org.sitrep.store.archive.Corrections;
import org.sitrep.store.correction.Correction;
import org.sitrep.store.correction.CorrectionLine;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.run.Runs;

/** Scores out of what people said of four incidents in two articles. */
class ReviewedTest {
  private static final Article ONE =
      Toy.article(
          "a",
          "Mine killed 2 civilians in Fuzuli .\nMine killed 3 civilians in Agdam .\nMine killed 4 civilians in Barda .");
  private static final Article OTHER = Toy.article("b", "Mine killed 5 soldiers in Lachin .");

  private final Database database = Database.create();
  private final Corrections corrections = new Corrections(database.tables());
  private final Archive archive = new Archive(database.tables(), corrections);
  private final OffsetDateTime now = OffsetDateTime.parse("2021-02-05T06:00:00Z");
  private final Coding coding =
      new Coding(
          new Runs(database.tables()).begin(now, "nightly", "test", "knowledge"), now, "f", true);
  private final List<Correction> lines = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"18, 20, .900, .699, .972", "0, 10, .000, .000, .278", "10, 10, 1.000, .722, 1.000"})
  void sharesHaveTheIntervalOfWilson(
      long right, long cases, double share, double low, double high) {
    Share found = new Share(right, cases);
    assertEquals(share, Double.parseDouble(found.value()));
    assertEquals(low, Double.parseDouble(found.low()));
    assertEquals(high, Double.parseDouble(found.high()));
  }

  @Test
  void whereNobodyJudgedThereAreNoShares() {
    assertEquals(List.of("kind\tfield\tmeasure\tcases\tright\tshare\tlow95\thigh95"), scores());
  }

  @Test
  void precisionComesFromValuesRecallFromWholeArticles() {
    List<String> records = ids(ONE);
    say("record_id", records.get(0), "\"verdict\": \"confirm\"");
    say("record_id", records.get(0), value("correct", "killed_best", "2", "6"));
    say("record_id", records.get(1), "\"verdict\": \"reject\"");
    say("record_id", records.get(2), value("confirm", "killed_best", "4", "null"));
    say("record_id", records.get(2), value("correct", "injured_best", "null", "7"));
    say("record_id", ids(OTHER).get(0), "\"verdict\": \"unsure\"");
    say("article_id", article(ONE), "\"verdict\": \"missed\", \"kind\": \"incident\"");
    say("article_id", article(ONE), "\"verdict\": \"missed\", \"kind\": \"deployment\"");
    say("article_id", article(OTHER), "\"verdict\": \"complete\"");
    List<String> scores = scores();
    assertEquals("incident\trecord\tprecision\t3\t2\t0.667\t0.208\t0.939", scores.get(1));
    assertEquals("incident\trecord\trecall\t4\t3\t0.750\t0.301\t0.954", scores.get(2));
    assertEquals(
        List.of(
            "incident\tkilled_best\tprecision\t2\t1\t0.500\t0.095\t0.905",
            "incident\tkilled_best\trecall\t2\t1\t0.500\t0.095\t0.905"),
        of(scores, "killed_best"));
    assertEquals(
        List.of("incident\tinjured_best\trecall\t1\t0\t0.000\t0.000\t0.793"),
        of(scores, "injured_best"));
    assertEquals(
        List.of(
            "incident\tcountry\tprecision\t1\t1\t1.000\t0.207\t1.000",
            "incident\tcountry\trecall\t1\t1\t1.000\t0.207\t1.000"),
        of(scores, "country"));
    assertEquals(
        "deployment\trecord\trecall\t1\t0\t0.000\t0.000\t0.793", scores.get(scores.size() - 1));
  }

  @Test
  void whatWasTakenBackDoesNotCount() {
    say("record_id", ids(OTHER).get(0), "\"verdict\": \"reject\"");
    say("record_id", ids(OTHER).get(0), "\"verdict\": \"withdraw\"");
    assertEquals(1, scores().size());
  }

  private static List<String> of(List<String> scores, String field) {
    return scores.stream().filter(row -> row.split("\t")[1].equals(field)).toList();
  }

  private List<String> scores() {
    database
        .transaction()
        .executeWithoutResult(
            status -> {
              archive.write(List.of(rows(ONE), rows(OTHER)), coding);
              corrections.take(lines);
              archive.review(coding, 100);
              corrections.settleArticles();
            });
    return ReviewTable.rows(Reviewed.of(database.tables()));
  }

  private ArticleRows rows(Article article) {
    return ArticleRows.of(article, Toy.extract(article), coding);
  }

  private List<String> ids(Article article) {
    return rows(article).records().stream().map(record -> record.id().toString()).toList();
  }

  private static String article(Article article) {
    return ArticleRows.id(article).toString();
  }

  private static String value(String verdict, String field, String machine, String human) {
    return "\"verdict\": \"%s\", \"field\": \"%s\", \"machine_value\": %s, \"human_value\": %s"
        .formatted(verdict, field, machine, human);
  }

  private void say(String key, String id, String what) {
    String json =
        "{\"%s\": \"%s\", %s, \"coder\": \"NF\", \"coded\": \"2021-02-05T08:%02d:00Z\"}"
            .formatted(key, id, what, lines.size());
    UUID run = coding.run();
    lines.add(CorrectionLine.parse(json, new CorrectionLine.Origin("nf.jsonl", 1, run)));
  }
}

package org.sitrep.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.job.Toy;
import org.sitrep.store.Database;
import org.sitrep.store.Server;
import org.sitrep.store.archive.Archive;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/** What is left to do, and what is set aside. */
@ParameterizedClass
@EnumSource(Server.class)
class WorkListTest {
  private final Database database;
  private final Tables tables;
  private final WorkList work;

  WorkListTest(Server server) {
    database = Database.on(server);
    tables = database.tables();
    work = new WorkList(tables);
  }

  @Test
  void anArticleFoundTwiceIsThereOnce() {
    work.add(List.of(Toy.article("a", "One ."), Toy.article("a", "One .")), WorkListTest::changed);
    work.add(List.of(Toy.article("a", "One .")), WorkListTest::changed);
    assertEquals(1, work.size());
  }

  @Test
  void anArticleComesBackAsItWas() {
    Article article = Toy.article("a", "One \uD83D\uDE80 \u00FCber .");
    work.add(List.of(article), WorkListTest::changed);
    assertEquals(List.of(article), articles());
  }

  @Test
  void aCodedArticleComesAgainOnlyForOtherKnowledge() {
    store(Toy.article("a", "One ."), "now");
    assertEquals(0, work.add(List.of(Toy.article("a", "One .")), WorkListTest::changed));
    assertEquals(1, work.add(List.of(Toy.article("a", "One .")), row -> true));
  }

  @Test
  void repetitionsAreSetAsideWhateverTheOrder() {
    List<Article> articles =
        new ArrayList<>(
            List.of(
                Toy.article("a", "One ."), Toy.article("b", "One ."), Toy.article("c", "Two .")));
    work.add(articles, WorkListTest::changed);
    work.plan();
    List<WorkList.Item> aside = work.aside(10);
    work.clear();
    Collections.reverse(articles);
    work.add(articles, WorkListTest::changed);
    work.plan();
    assertEquals(2, work.size());
    assertEquals(aside, work.aside(10));
    assertEquals("duplicate", aside.get(0).state());
  }

  @Test
  void theSameWordsOfAnotherDayAreNoRepetition() {
    work.add(List.of(Toy.article("a", "One ."), dated("b", "One .", 9)), WorkListTest::changed);
    work.plan();
    assertEquals(2, work.size());
  }

  @Test
  void aRepetitionOfACodedArticlePointsToIt() {
    store(Toy.article("a", "One ."), "now");
    work.add(List.of(Toy.article("b", "One .")), WorkListTest::changed);
    work.plan();
    assertEquals(
        Optional.of(ArticleRows.id(Toy.article("a", "One ."))), work.aside(10).get(0).original());
  }

  @Test
  void ofTwoTextsOfOneSourceTheLaterCounts() {
    work.add(List.of(dated("a", "Two .", 9), dated("a", "One .", 8)), WorkListTest::changed);
    work.plan();
    assertEquals(List.of(dated("a", "Two .", 9)), articles());
    assertEquals("superseded", work.aside(10).get(0).state());
  }

  private List<Article> articles() {
    java.util.UUID first = new java.util.UUID(0, 0);
    return work.next(first, new java.util.UUID(-1, -1), 10).stream()
        .map(WorkList.Item::article)
        .toList();
  }

  private void store(Article article, String fingerprint) {
    OffsetDateTime now = OffsetDateTime.parse("2021-02-05T06:00:00Z");
    Coding coding =
        new Coding(new Runs(tables).begin(now, "nightly", "t", "k"), now, fingerprint, false);
    ArticleRows rows = ArticleRows.of(article, Toy.extract(article), coding);
    database
        .transaction()
        .executeWithoutResult(status -> new Archive(tables).write(List.of(rows), coding));
  }

  private static Article dated(String source, String body, int day) {
    Article article = Toy.article(source, body);
    return new Article(
        source,
        article.sourcePath(),
        ReadAs.of("txt"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Optional.of(LocalDate.of(2021, 2, day)),
        PublicationBasis.METADATA,
        body);
  }

  private static boolean changed(Row row) {
    return !row.text("coding_sha256").equals("now");
  }
}

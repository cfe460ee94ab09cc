package org.sitrep.job.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.sitrep.article.Article;
import org.sitrep.job.journal.RunEvent;
import org.sitrep.job.setting.RunMode;
import org.sitrep.store.erasure.Tombstones;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.run.InputFiles;
import org.sitrep.store.run.Rejections;
import org.sitrep.store.run.Rejections.Rejection;
import org.sitrep.store.run.Runs;
import org.sitrep.store.run.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the input once, and puts down what is to do: articles that are new or have changed. */
@Component
class Discover {
  private static final int BATCH = 200;

  private final WorkList work;
  private final Rejections rejections;
  private final Tombstones tombstones;
  private final InputFiles files;
  private final Runs runs;
  private final TransactionTemplate transaction;

  Discover(
      WorkList work,
      Rejections rejections,
      Tombstones tombstones,
      InputFiles files,
      Runs runs,
      PlatformTransactionManager transactions) {
    this.work = work;
    this.rejections = rejections;
    this.tombstones = tombstones;
    this.files = files;
    this.runs = runs;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** What was found, or so far found where the run is asked to end. */
  Runs.Found run(Assignment assignment) {
    Batch batch = new Batch(assignment);
    try {
      assignment
          .input()
          .read(assignment.settings().input(), batch::begin, batch::add, batch::reject);
      batch.endFile();
    } catch (CancellationException stopped) {
      // The next run begins to read anew; what is on the list by then stays there.
      batch.flush();
    }
    batch.flush();
    Runs.Found found = new Runs.Found(batch.read, work.size(), batch.refused);
    transaction.executeWithoutResult(
        status -> {
          work.plan();
          runs.discovered(assignment.coding().run(), found);
        });
    return found;
  }

  /** Everything found is coded: files that stay as they are need not be read again. */
  void done(Coding coding) {
    files.done(coding.run());
  }

  /** Articles and rejections on their way into the tables. */
  private final class Batch {
    private final Coding coding;
    private final boolean again;
    private final Stopping stopping;
    private final List<Article> articles = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private final String input;
    private final Map<String, InputFiles.Read> known;
    private final List<InputFiles.Read> ended = new ArrayList<>();

    /** The file being read, with what was counted before it. */
    private Optional<InputFiles.Read> open = Optional.empty();

    private long read;
    private long refused;

    Batch(Assignment assignment) {
      this.coding = assignment.coding();
      this.again = assignment.settings().mode() == RunMode.REPROCESS;
      this.stopping = assignment.stopping();
      this.input = assignment.settings().input().toAbsolutePath().normalize().toString();
      this.known = again ? Map.of() : files.known(input, coding);
    }

    /** Files that are as they were when all their articles were coded are not read again. */
    boolean begin(String path, String state) {
      endFile();
      goOn();
      InputFiles.Read before = known.get(path);
      if (before != null && !state.isEmpty() && before.state().equals(state)) {
        read += before.articles();
        refused += before.rejections();
        return false;
      }
      open = Optional.of(new InputFiles.Read(path, state, read, refused));
      return true;
    }

    /** What was read of a file is all there is in it. */
    void endFile() {
      open.filter(file -> !file.state().isEmpty())
          .ifPresent(
              file ->
                  ended.add(
                      new InputFiles.Read(
                          file.path(),
                          file.state(),
                          read - file.articles(),
                          refused - file.rejections())));
      open = Optional.empty();
      if (ended.size() >= BATCH) {
        flush();
      }
    }

    private void goOn() {
      if (stopping.isRequested()) {
        throw new CancellationException("asked to end");
      }
    }

    void add(Article article) {
      goOn();
      read++;
      articles.add(article);
      if (articles.size() >= BATCH) {
        flush();
      }
    }

    void reject(Rejection rejection) {
      refused++;
      RunEvent.ARTICLE_REJECTED
          .quietly()
          .addKeyValue("source_path", rejection.sourcePath())
          .addKeyValue("member", rejection.member().orElse(""))
          .addKeyValue("reason", rejection.reason())
          .log("{}: {}", rejection.sourcePath(), rejection.message());
      rejected.add(rejection);
      if (rejected.size() >= BATCH) {
        flush();
      }
    }

    void flush() {
      transaction.executeWithoutResult(
          status -> {
            work.add(
                tombstones.without(articles),
                again ? WorkList.all(coding) : WorkList.changed(coding));
            rejections.add(rejected, coding.run());
            files.add(input, ended, coding);
          });
      ended.clear();
      articles.clear();
      rejected.clear();
    }
  }
}

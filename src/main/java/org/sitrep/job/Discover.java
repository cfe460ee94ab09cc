package org.sitrep.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.sitrep.article.Article;
import org.sitrep.job.journal.RunEvent;
import org.sitrep.store.Rejections;
import org.sitrep.store.Rejections.Rejection;
import org.sitrep.store.Runs;
import org.sitrep.store.Tombstones;
import org.sitrep.store.WorkList;
import org.sitrep.store.rows.Coding;
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
  private final Runs runs;
  private final TransactionTemplate transaction;

  Discover(
      WorkList work,
      Rejections rejections,
      Tombstones tombstones,
      Runs runs,
      PlatformTransactionManager transactions) {
    this.work = work;
    this.rejections = rejections;
    this.tombstones = tombstones;
    this.runs = runs;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** What was found, or so far found where the run is asked to end. */
  Runs.Found run(Assignment assignment) {
    Batch batch = new Batch(assignment);
    try {
      assignment.input().read(assignment.settings().input(), batch::add, batch::reject);
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

  /** Articles and rejections on their way into the tables. */
  private final class Batch {
    private final Coding coding;
    private final boolean again;
    private final Stopping stopping;
    private final List<Article> articles = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private long read;
    private long refused;

    Batch(Assignment assignment) {
      this.coding = assignment.coding();
      this.again = assignment.settings().mode() == RunMode.REPROCESS;
      this.stopping = assignment.stopping();
    }

    void add(Article article) {
      if (stopping.isRequested()) {
        throw new CancellationException("asked to end");
      }
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
          });
      articles.clear();
      rejected.clear();
    }
  }
}

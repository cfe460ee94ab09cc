package org.sitrep.job.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.job.journal.RunEvent;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.store.archive.Archive;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.run.Rejections;
import org.sitrep.store.run.Rejections.Rejection;
import org.sitrep.store.run.Runs;
import org.sitrep.store.run.WorkList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Codes articles of the work list. An article leaves the list in the transaction that writes its
 * records; one that cannot be coded is rejected, and the others go on.
 */
@Component
class Coder {
  private static final Logger LOG = LoggerFactory.getLogger(Coder.class);

  private final WorkList work;
  private final Archive archive;
  private final Rejections rejections;
  private final Runs runs;
  private final TransactionTemplate transaction;

  Coder(
      WorkList work,
      Archive archive,
      Rejections rejections,
      Runs runs,
      PlatformTransactionManager transactions) {
    this.work = work;
    this.archive = archive;
    this.rejections = rejections;
    this.runs = runs;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** How an article becomes rows. */
  interface Method {
    ArticleRows code(WorkList.Item item);
  }

  /** Extraction of one article. */
  static Method extracting(Function<Article, Extraction> extractor, Coding coding) {
    return item -> ArticleRows.of(item.article(), extractor.apply(item.article()), coding);
  }

  /**
   * A repetition becomes a row that points to its original, an older text a row that says so. Where
   * the original could not be coded, the repetition is tried itself.
   */
  Method settingAside(Function<Article, Extraction> extractor, Coding coding) {
    return item -> {
      if (item.original().isPresent() && !work.isStored(item.original().get())) {
        return extracting(extractor, coding).code(item);
      }
      return ArticleRows.aside(item.article(), item.original(), coding);
    };
  }

  WorkList work() {
    return work;
  }

  /** Codes the articles given; each transaction has all of them, or one where one is at fault. */
  void code(List<WorkList.Item> items, Method method, Coding coding) {
    List<WorkList.Item> done = new ArrayList<>();
    List<ArticleRows> rows = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    for (WorkList.Item item : items) {
      Optional<ArticleRows> coded = code(item, method, rejected);
      coded.ifPresent(rows::add);
      done.add(item);
    }
    try {
      transaction.executeWithoutResult(
          status -> {
            archive.write(rows, coding);
            reject(rejected, coding);
            work.remove(done.stream().map(WorkList.Item::id).toList());
          });
    } catch (DataIntegrityViolationException problem) {
      if (items.size() > 1) {
        items.forEach(item -> code(List.of(item), method, coding));
        return;
      }
      rejectStored(items.get(0), problem, coding);
    }
  }

  private static Optional<ArticleRows> code(
      WorkList.Item item, Method method, List<Rejection> rejected) {
    try {
      return Optional.of(method.code(item));
    } catch (RuntimeException | StackOverflowError problem) {
      rejected.add(rejection(item, problem));
      return Optional.empty();
    }
  }

  private void rejectStored(WorkList.Item item, Exception problem, Coding coding) {
    transaction.executeWithoutResult(
        status -> {
          reject(List.of(rejection(item, problem)), coding);
          work.remove(List.of(item.id()));
        });
  }

  private void reject(List<Rejection> rejected, Coding coding) {
    if (!rejected.isEmpty()) {
      rejections.add(rejected, coding.run());
      runs.rejectMore(coding.run(), rejected.size());
    }
  }

  private static Rejection rejection(WorkList.Item item, Throwable problem) {
    String reason = RejectionReason.MALFORMED.code();
    String message = problem.getClass().getSimpleName() + ": " + problem.getMessage();
    RunEvent.ARTICLE_REJECTED
        .on(LOG.atWarn())
        .addKeyValue("source_path", item.article().sourcePath())
        .addKeyValue("member", item.article().sourceId())
        .addKeyValue("reason", reason)
        .log("{}: not coded: {}", item.article().sourceId(), message);
    return new Rejection(
        item.article().sourcePath(), Optional.of(item.article().sourceId()), reason, message);
  }
}

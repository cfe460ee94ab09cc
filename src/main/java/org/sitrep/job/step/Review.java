package org.sitrep.job.step;

import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.store.archive.Archive;
import org.sitrep.store.archive.Corrections;
import org.sitrep.store.correction.Correction;
import org.sitrep.store.correction.Status;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.run.Rejections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what coders wrote before articles are coded, and lays it over records that are not coded
 * in this run.
 */
@Component
class Review {
  private static final Logger LOG = LoggerFactory.getLogger(Review.class);
  private static final int CHUNK = 50;

  private final Corrections corrections;
  private final Archive archive;
  private final Rejections rejections;
  private final TransactionTemplate transaction;

  Review(
      Corrections corrections,
      Archive archive,
      Rejections rejections,
      PlatformTransactionManager transactions) {
    this.corrections = corrections;
    this.archive = archive;
    this.rejections = rejections;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Reads the files; lines that were taken in before change nothing. */
  void take(Assignment assignment) {
    Optional<Path> folder = assignment.settings().correctionsFolder();
    corrections.lookUpIn(assignment.places());
    if (folder.isEmpty()) {
      return;
    }
    Coding coding = assignment.coding();
    long[] fresh = new long[1];
    CorrectionFiles.Batch<Correction> lines =
        new CorrectionFiles.Batch<>(
            some -> transaction.executeWithoutResult(status -> fresh[0] += corrections.take(some)));
    CorrectionFiles.Batch<Rejections.Rejection> rejected =
        new CorrectionFiles.Batch<>(
            some -> transaction.executeWithoutResult(status -> rejections.add(some, coding.run())));
    new CorrectionFiles(coding.run(), lines, rejected).read(folder.get());
    lines.flush();
    rejected.flush();
    if (fresh[0] > 0) {
      LOG.info("corrections: {} new lines", fresh[0]);
    }
  }

  /** Lays lines over records that rest in the tables; false where nothing is left to do. */
  boolean apply(Assignment assignment) {
    Integer records = transaction.execute(status -> archive.review(assignment.coding(), CHUNK));
    if (records != null && records > 0) {
      return true;
    }
    transaction.executeWithoutResult(status -> corrections.settleArticles());
    warn(Status.CONFLICT, "the program says something the coder did not see");
    warn(Status.INVALID, "cannot be applied");
    warn(Status.UNKNOWN_RECORD, "there is no such record or article");
    return false;
  }

  private void warn(Status status, String meaning) {
    long count = corrections.count(status);
    if (count > 0) {
      LOG.warn("corrections: {} {} ({}); see corrections.csv", count, status.code(), meaning);
    }
  }
}

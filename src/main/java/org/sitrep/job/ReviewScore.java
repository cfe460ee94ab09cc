package org.sitrep.job;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.score.review.Reviewed;
import org.sitrep.score.review.Reviewed.Measure;
import org.sitrep.score.review.Share;
import org.sitrep.store.table.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How often the program was right, by what coders said of the records in a database. */
public final class ReviewScore {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewScore.class);

  private ReviewScore() {}

  /** Hands the shares over; returns the exit code. */
  public static int run(Settings settings, Clock clock, Consumer<Map<Measure, Share>> shares) {
    if (settings.missingDatabase().isPresent()) {
      LOG.error("there is no database {}", settings.place());
      return ExitCode.FAILED;
    }
    return new Session(settings, clock)
        .run(
            beans -> {
              shares.accept(Reviewed.of(beans.getBean(Tables.class)));
              return ExitCode.OK;
            });
  }
}

package org.sitrep.job.step;

import java.io.Closeable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.journal.LogFormat;

/** How far the coding is: a bar on a terminal, nothing elsewhere. */
public final class Progress implements Closeable {
  // A JDK of 22 or later has a console without terminal too; there a bar is shown in vain.
  @SuppressWarnings("SystemConsoleNull")
  private final boolean terminal = LogFormat.isText() && System.console() != null;

  private @Nullable ProgressBar bar;

  /** Begins to show {@code articles} to come. */
  synchronized void expect(long articles) {
    if (terminal && articles > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("extract")
              .setUnit(" articles", 1)
              .setInitialMax(articles)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }
  }

  synchronized void add(int articles) {
    if (bar != null) {
      bar.stepBy(articles);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}

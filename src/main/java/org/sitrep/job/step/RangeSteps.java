package org.sitrep.job.step;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.job.guard.LastWord;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.run.WorkList;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** Steps that code a range of the work list, some articles a transaction, here or on a worker. */
@Component
public class RangeSteps {
  /** How the names of the steps begin that code a range. */
  public static final String NAME = "extract-range";

  private final IngestJob.Batch batch;
  private final Coder coder;

  RangeSteps(IngestJob.Batch batch, Coder coder) {
    this.batch = batch;
    this.coder = coder;
  }

  /**
   * How ranges are coded.
   *
   * @param stopping true where the step is to end with what it has coded
   * @param progress takes the number of articles coded
   */
  public record Work(
      Function<Article, Extraction> extractor,
      Coding coding,
      LastWord lastWord,
      BooleanSupplier stopping,
      IntConsumer progress) {}

  /** A step that codes the range its name tells. */
  public Step step(Work work) {
    return new StepBuilder(NAME, batch.repository())
        .allowStartIfComplete(true)
        .listener(work.lastWord())
        .tasklet(
            work.lastWord().guarding((step, chunk) -> code(work, step, chunk)),
            batch.transactions())
        .build();
  }

  private RepeatStatus code(Work work, StepContribution step, ChunkContext chunk) {
    if (work.stopping().getAsBoolean()) {
      step.getStepExecution().setTerminateOnly();
      return RepeatStatus.CONTINUABLE;
    }
    KeyRanges.Range range = KeyRanges.of(chunk.getStepContext().getStepName());
    List<WorkList.Item> items =
        coder.work().next(range.from(), range.to(), batch.portions().chunk());
    if (items.isEmpty()) {
      return RepeatStatus.FINISHED;
    }
    coder.code(items, Coder.extracting(work.extractor(), work.coding()), work.coding());
    items.forEach(item -> step.incrementReadCount());
    step.incrementWriteCount(items.size());
    work.progress().accept(items.size());
    return RepeatStatus.CONTINUABLE;
  }
}

package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.article.Article;
import org.sitrep.job.step.Input;
import org.sitrep.reader.Outcomes;
import org.sitrep.reader.Readers;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.store.run.Rejections.Rejection;

/** Articles out of files of every format the readers know. */
final class ReaderInput implements Input {
  private final Readers readers = Readers.standard();
  private final Optional<Path> leftOut;

  /**
   * @param leftOut folder that holds no articles
   */
  ReaderInput(Optional<Path> leftOut) {
    this.leftOut = leftOut;
  }

  @Override
  public void read(Path root, Consumer<Article> articles, Consumer<Rejection> rejections) {
    read(root, (path, state) -> true, articles, rejections);
  }

  @Override
  public void read(
      Path root, Files files, Consumer<Article> articles, Consumer<Rejection> rejections) {
    try (Outcomes outcomes = readers.read(root, leftOut, files::isToRead)) {
      while (outcomes.hasNext()) {
        Outcome outcome = outcomes.next();
        if (outcome instanceof Outcome.Read read) {
          articles.accept(read.article());
        } else if (outcome instanceof Outcome.Rejected rejected) {
          rejections.accept(rejection(rejected));
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot read " + root + ": " + problem.getMessage(), problem);
    }
  }

  private static Rejection rejection(Outcome.Rejected rejected) {
    Member member = rejected.member();
    return new Rejection(
        member.sourcePath(),
        Optional.of(member.name()).filter(name -> !name.isEmpty()),
        rejected.reason().code(),
        rejected.message());
  }
}

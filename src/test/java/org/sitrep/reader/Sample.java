package org.sitrep.reader;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.article.Article;
import org.sitrep.reader.outcome.Outcome;

/** Files invented for tests, under {@code src/test/resources/articles}. */
public final class Sample {
  private Sample() {}

  /** A file of the samples: {@code "warc/crawl.warc"}. */
  public static Path file(String name) {
    URL found = Sample.class.getResource("/articles/" + name);
    if (found == null) {
      throw new AssertionError("no sample " + name);
    }
    try {
      return Path.of(found.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(name, e);
    }
  }

  /** The articles of a sample of which none is rejected. */
  public static List<Article> articles(String name) throws IOException {
    return Reading.all(file(name)).stream().map(Sample::article).toList();
  }

  /** A line an outcome of a sample: {@code "item 2: malformed"}. */
  public static List<String> summary(String name) throws IOException {
    return Reading.summary(file(name));
  }

  private static Article article(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      return read.article();
    }
    throw new AssertionError("not read: " + outcome);
  }
}

package org.sitrep.export.annotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitrep.export.Format;
import org.sitrep.export.Selection;
import org.sitrep.store.rows.Row;

/**
 * Writes a folder for brat (https://brat.nlplab.org): a text and its annotations an article, named
 * by its key, and the scheme in {@code annotation.conf}.
 */
public final class Brat implements Format {
  private static final String FOLDER = "brat";

  @Override
  public String name() {
    return "brat";
  }

  @Override
  public List<String> files() {
    return List.of(FOLDER);
  }

  @Override
  public boolean isOnRequest() {
    return true;
  }

  @Override
  public Optional<String> leftOut(Selection selection) {
    return CodedArticles.leftOut(selection);
  }

  @Override
  public void write(Selection selection, Row run, Path folder) throws IOException {
    Path brat = Files.createDirectories(folder.resolve(FOLDER));
    Files.writeString(brat.resolve("annotation.conf"), BratScheme.text());
    CodedArticles.forEach(
        selection,
        article -> {
          String name = article.row().id("article_id").toString();
          Files.writeString(brat.resolve(name + ".txt"), article.text());
          Files.writeString(brat.resolve(name + ".ann"), Standoff.of(article));
        });
  }
}

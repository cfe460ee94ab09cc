package org.sitrep.export.annotation;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitrep.export.Format;
import org.sitrep.export.Notice;
import org.sitrep.export.Selection;
import org.sitrep.store.rows.Row;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes tasks for Label Studio (https://labelstud.io), one an article, whose records are its
 * predictions, and the labelling interface to make the project with.
 */
public final class LabelStudio implements Format {
  private static final String TASKS = "label-studio.json";
  private static final String INTERFACE = "label-studio.xml";
  private static final JsonFactory JSON = JsonFactory.builder().build();

  @Override
  public String name() {
    return "label-studio";
  }

  @Override
  public List<String> files() {
    return List.of(TASKS, INTERFACE);
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
    Files.writeString(folder.resolve(INTERFACE), LabellingInterface.xml());
    String version = "sitrep " + run.text("software_version") + ", " + Notice.TEXT;
    try (Writer writer = Files.newBufferedWriter(folder.resolve(TASKS), StandardCharsets.UTF_8);
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
      json.writeStartArray();
      CodedArticles.forEach(
          selection,
          article -> {
            json.writeRaw('\n');
            new Task(json, article).write(version);
          });
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }
}

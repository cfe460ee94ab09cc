package org.sitrep.export.map;

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
import org.sitrep.export.Sheet;
import org.sitrep.export.json.RowJson;
import org.sitrep.store.rows.Row;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes what has coordinates as GeoJSON (RFC 7946): incidents as points, deployments as lines from
 * origin to destination, or as points where only the destination is known.
 */
public final class GeoJson implements Format {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  @Override
  public String name() {
    return "geojson";
  }

  @Override
  public List<String> files() {
    return List.of("incidents.geojson", "deployments.geojson");
  }

  @Override
  public void write(Selection selection, Row run, Path folder) throws IOException {
    write(selection, Sheet.of("incidents"), folder);
    write(selection, Sheet.of("deployments"), folder);
  }

  private static void write(Selection selection, Sheet sheet, Path folder) throws IOException {
    Path file = folder.resolve(sheet.name() + ".geojson");
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeStringProperty("notice", Notice.LONG);
      json.writeStringProperty("attribution", Notice.PLACES);
      json.writeName("features");
      json.writeStartArray();
      long[] without = new long[1];
      selection.forEach(
          sheet.relation(),
          sheet.order(),
          row -> {
            if (!writeFeature(json, sheet, row)) {
              without[0]++;
            }
          });
      json.writeEndArray();
      json.writeNumberProperty("without_coordinates", without[0]);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** False where the record has no coordinates: it is left out. */
  private static boolean writeFeature(JsonGenerator json, Sheet sheet, Row row) {
    Optional<Position> place = Position.of(row, "");
    if (place.isEmpty()) {
      return false;
    }
    Optional<Track> track = sheet.table().equals("deployment") ? Track.of(row) : Optional.empty();
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", row.id(sheet.table() + "_id").toString());
    json.writeName("geometry");
    track.ifPresentOrElse(way -> write(json, way), () -> write(json, place.get()));
    json.writeName("properties");
    json.writeStartObject();
    RowJson.writeColumns(json, row);
    json.writeEndObject();
    json.writeEndObject();
    return true;
  }

  private static void write(JsonGenerator json, Position place) {
    begin(json, "Point");
    writePosition(json, place);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Track track) {
    boolean one = track.lines().size() == 1;
    begin(json, one ? "LineString" : "MultiLineString");
    if (!one) {
      json.writeStartArray();
    }
    for (Track.Line line : track.lines()) {
      json.writeStartArray();
      writePosition(json, line.from());
      writePosition(json, line.to());
      json.writeEndArray();
    }
    if (!one) {
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void begin(JsonGenerator json, String type) {
    json.writeStartObject();
    json.writeStringProperty("type", type);
    json.writeName("coordinates");
  }

  private static void writePosition(JsonGenerator json, Position position) {
    json.writeStartArray();
    json.writeNumber(position.longitude());
    json.writeNumber(position.latitude());
    json.writeEndArray();
  }
}

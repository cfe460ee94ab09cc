package org.sitrep.export.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.export.Format;
import org.sitrep.export.Notice;
import org.sitrep.export.Selection;
import org.sitrep.export.Sheet;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Row;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code datapackage.json} (Data Package v2): which files there are, with size and hash, and
 * what is in the columns of the CSV files. Written last, when the others lie in the folder.
 */
public final class DataPackage implements Format {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "csv", "text/csv",
          "parquet", "application/vnd.apache.parquet",
          "jsonl", "application/jsonl",
          "geojson", "application/geo+json",
          "gpkg", "application/geopackage+sqlite3");

  @Override
  public String name() {
    return "datapackage";
  }

  @Override
  public List<String> files() {
    return List.of("datapackage.json");
  }

  @Override
  public void write(Selection selection, Row run, Path folder) throws IOException {
    List<Object> resources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (MEDIA_TYPES.containsKey(ending(file))) {
          resources.add(resource(file, selection.isAll()));
        }
      }
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    properties.put("name", "sitrep");
    properties.put("title", "Incidents and deployments in the news");
    properties.put("description", Notice.LONG);
    properties.put("sources", List.of(link("title", "GeoNames", "https://www.geonames.org")));
    properties.put("licenses", List.of(licence()));
    properties.put("resources", resources);
    Files.writeString(
        folder.resolve("datapackage.json"), JSON.writeValueAsString(properties) + "\n");
  }

  private static Map<String, String> licence() {
    Map<String, String> licence =
        link("name", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");
    licence.put("title", "For the names and coordinates of places, which are by GeoNames");
    return licence;
  }

  private static Map<String, String> link(String property, String name, String path) {
    Map<String, String> link = new LinkedHashMap<>();
    link.put(property, name);
    link.put("path", path);
    return link;
  }

  private static Map<String, Object> resource(Path file, boolean complete) throws IOException {
    String ending = ending(file);
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - ending.length() - 1);
    Map<String, Object> resource = new LinkedHashMap<>();
    // A name must be told once: the other formats of a table carry theirs.
    resource.put("name", ending.equals("csv") ? name : name + "_" + ending);
    resource.put("path", fileName);
    Optional<Sheet> sheet = Sheet.ALL.stream().filter(s -> s.name().equals(name)).findFirst();
    sheet.ifPresent(s -> resource.put("description", s.relation().what()));
    resource.put("format", ending);
    resource.put("mediatype", String.valueOf(MEDIA_TYPES.get(ending)));
    resource.put("bytes", Files.size(file));
    resource.put("hash", "sha256:" + sha256(file));
    if (ending.equals("csv") && sheet.isPresent()) {
      resource.put("encoding", "utf-8");
      resource.put("type", "table");
      resource.put("schema", new FieldSchema(sheet.get(), complete).properties());
    }
    return resource;
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file);
        DigestInputStream digest = new DigestInputStream(stream, Keys.digest())) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }
  }
}

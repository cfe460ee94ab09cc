package org.sitrep.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Points and names of provinces, from Natural Earth's first-order divisions (GeoJSON). */
final class NaturalEarth {
  /** Languages whose spellings English news uses. */
  private static final List<String> NAMES =
      List.of(
          "name",
          "name_alt",
          "name_en",
          "name_es",
          "name_fr",
          "name_de",
          "name_tr",
          "name_pt",
          "name_id",
          "gn_name",
          "gns_name",
          "woe_name");

  private final Map<Integer, Division> byId = new HashMap<>();
  private final Map<String, Division> byCode = new HashMap<>();
  private final List<Division> divisions = new ArrayList<>();

  /** A province: {@code AZ.18}, Füzuli, with its label's point. */
  record Division(
      String country, String code, double latitude, double longitude, List<String> names) {}

  static NaturalEarth read(Path file) throws IOException {
    NaturalEarth earth = new NaturalEarth();
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), file)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
          String field = parser.currentName();
          if (field.equals("geometry")) {
            parser.nextToken();
            parser.skipChildren();
          } else if (field.equals("properties")) {
            parser.nextToken();
            earth.add(properties(parser));
          }
        }
      }
    }
    return earth;
  }

  private static Map<String, String> properties(JsonParser parser) {
    Map<String, String> properties = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        properties.put(field, parser.getString());
      }
    }
    return properties;
  }

  private void add(Map<String, String> properties) {
    if (!properties.containsKey("latitude") || !properties.containsKey("longitude")) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (String field : NAMES) {
      names.addAll(List.of(properties.getOrDefault(field, "").split("[|,/]")));
    }
    Division division =
        new Division(
            properties.getOrDefault("iso_a2", ""),
            properties.getOrDefault("gn_a1_code", ""),
            Double.parseDouble(properties.getOrDefault("latitude", "")),
            Double.parseDouble(properties.getOrDefault("longitude", "")),
            List.copyOf(names));
    divisions.add(division);
    String id = properties.getOrDefault("gn_id", "0");
    if (id.matches("[1-9]\\d*")) {
      byId.putIfAbsent(Integer.parseInt(id), division);
    }
    byCode.putIfAbsent(properties.getOrDefault("gn_a1_code", ""), division);
  }

  /** The division with a GeoNames id, else the one with a GeoNames code ({@code AZ.18}). */
  Optional<Division> find(int geonamesId, String code) {
    Division found = byId.getOrDefault(geonamesId, byCode.get(code));
    return Optional.ofNullable(found);
  }

  List<Division> divisions() {
    return divisions;
  }
}

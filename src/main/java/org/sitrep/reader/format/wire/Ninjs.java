package org.sitrep.reader.format.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.page.Page;
import org.sitrep.reader.told.Field;
import tools.jackson.databind.JsonNode;

/**
 * What an item of ninjs tells of its article. The first version names {@code "headline"} and {@code
 * "body_xhtml"}, later ones {@code "headlines": [{"role": "main", "value": …}]} and {@code
 * "bodies"}.
 */
final class Ninjs {
  private final Map<String, JsonNode> members = new TreeMap<>();

  private Ninjs(JsonNode item) {
    item.properties()
        .forEach(
            entry ->
                members.putIfAbsent(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
  }

  static void read(JsonNode item, Draft draft) {
    Ninjs ninjs = new Ninjs(item);
    String uri = ninjs.text("uri");
    draft.put(Field.ID, uri);
    draft.put(Field.URL, uri.startsWith("http") ? uri : "");
    draft.put(Field.TITLE, ninjs.text("headline"));
    draft.put(Field.TITLE, ninjs.value("headlines"));
    draft.put(Field.TITLE, ninjs.text("title"));
    draft.put(Field.DATE, ninjs.published());
    draft.put(Field.BYLINE, ninjs.text("byline"));
    draft.put(Field.BYLINE, ninjs.text("by"));
    draft.put(Field.PUBLISHER, ninjs.nameOf("infosource"));
    draft.put(Field.PUBLISHER, ninjs.nameOf("infosources"));
    draft.put(Field.PUBLISHER, ninjs.text("copyrightholder"));
    draft.put(Field.LANGUAGE, ninjs.text("language"));
    String place = ninjs.text("located").toUpperCase(Locale.ROOT);
    draft.put(Field.BODY, Copy.under(place, ninjs.body()));
    String status = ninjs.text("pubstatus");
    if (!status.isEmpty() && !status.equals("usable")) {
      draft.remark("pubstatus " + status);
    }
  }

  /** A later version tells the day it was made, not the day the article appeared. */
  private String published() {
    String first = text("firstcreated");
    String created = first.isEmpty() ? text("contentcreated") : first;
    boolean firstVersion = text("version").isEmpty() || text("version").equals("1");
    return created.isEmpty() && firstVersion ? text("versioncreated") : created;
  }

  private String body() {
    for (String name : new String[] {"body_xhtml", "body_html", "body_text"}) {
      if (!text(name).isBlank()) {
        return Page.text(text(name));
      }
    }
    return Page.text(value("bodies"));
  }

  private String text(String name) {
    JsonNode member = members.get(name);
    return member == null || !member.isValueNode() ? "" : member.asString();
  }

  /** The value of the main entry of a list, else of the first one. */
  private String value(String name) {
    Optional<JsonNode> first = Optional.empty();
    for (JsonNode entry : list(name)) {
      if (entry.path("role").asString("").endsWith("main")) {
        return entry.path("value").asString("");
      }
      first = first.or(() -> Optional.of(entry));
    }
    return first.map(entry -> entry.path("value").asString("")).orElse("");
  }

  private String nameOf(String name) {
    for (JsonNode entry : list(name)) {
      return entry.path("name").asString("");
    }
    return "";
  }

  private Iterable<JsonNode> list(String name) {
    JsonNode member = members.get(name);
    return member == null ? List.of() : member;
  }
}

package org.sitrep.export.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.export.Filter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Label Studio reads is what the records say. */
class LabelStudioTest {
  @TempDir private Path folder = Path.of("");

  private Marked marked;

  @BeforeEach
  void export() {
    marked = Marked.in(folder, Filter.NONE);
  }

  @Test
  void everyRegionStandsWhereItsWordsAre() {
    TreeSet<String> found = new TreeSet<>();
    for (JsonNode task : tasks()) {
      int[] text = task.get("data").get("text").asString().codePoints().toArray();
      for (JsonNode result : results(task)) {
        if (result.get("type").asString().equals("labels")) {
          JsonNode value = result.get("value");
          int start = value.get("start").asInt();
          String words = new String(text, start, value.get("end").asInt() - start);
          assertEquals(words, value.get("text").asString());
          found.add(
              Marked.line(
                  task.get("data").get("article_id").asString(),
                  Marked.field(value.get("labels").get(0).asString()),
                  words));
        }
      }
    }
    assertEquals(marked.evidence(), found);
  }

  @Test
  void aRecordIsARegionWithItsAttributesAndWhatGoesWithIt() {
    Map<String, JsonNode> regions = new HashMap<>();
    int relations = 0;
    for (JsonNode task : tasks()) {
      regions.clear();
      for (JsonNode result : results(task)) {
        switch (result.get("type").asString()) {
          case "labels" ->
              assertEquals(null, regions.put(result.get("id").asString(), result), "told once");
          case "choices" -> {
            JsonNode region = Objects.requireNonNull(regions.get(result.get("id").asString()));
            assertEquals(region.get("value").get("start"), result.get("value").get("start"));
            assertTrue(
                region.get("meta").get("text").get(0).asString().startsWith("machine-coded, "));
          }
          case "relation" -> {
            relations++;
            JsonNode to = Objects.requireNonNull(regions.get(result.get("to_id").asString()));
            assertEquals(to.get("value").get("labels"), result.get("labels"));
            assertTrue(regions.containsKey(result.get("from_id").asString()));
          }
          default -> throw new AssertionError(result);
        }
      }
    }
    assertTrue(relations > 1000, "relations " + relations);
  }

  @Test
  void theInterfaceKnowsEveryLabelAndChoice() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(marked.read("label-studio.xml"))));
    Set<String> known = new TreeSet<>();
    for (String tag : new String[] {"Label", "Choice", "Relation"}) {
      for (int i = 0; i < document.getElementsByTagName(tag).getLength(); i++) {
        Element element = (Element) document.getElementsByTagName(tag).item(i);
        String from = ((Element) element.getParentNode()).getAttribute("name");
        assertTrue(known.add(from + "=" + element.getAttribute("value")), "twice: " + element);
      }
    }
    for (JsonNode task : tasks()) {
      for (JsonNode result : results(task)) {
        String type = result.get("type").asString();
        String from = result.has("from_name") ? result.get("from_name").asString() : "";
        JsonNode named = type.equals("relation") ? result : result.get("value");
        String value = named.get(type.equals("relation") ? "labels" : type).get(0).asString();
        assertTrue(known.contains(from + "=" + value), from + "=" + value);
      }
    }
  }

  @Test
  void tasksSayThatNobodyCheckedThem() {
    for (JsonNode task : tasks()) {
      assertTrue(task.get("data").get("notice").asString().startsWith("machine-coded, not"));
      assertEquals(
          "sitrep 0.0.0, machine-coded, not checked",
          task.get("predictions").get(0).get("model_version").asString());
    }
    assertTrue(marked.read("label-studio.xml").contains("machine-coded, not checked"));
  }

  private JsonNode tasks() {
    JsonNode tasks = JsonMapper.shared().readTree(marked.read("label-studio.json"));
    assertTrue(tasks.size() > 100);
    return tasks;
  }

  private static JsonNode results(JsonNode task) {
    return task.get("predictions").get(0).get("result");
  }
}

package org.sitrep.reader.format.wire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.sitrep.article.Glossary;
import org.sitrep.article.WrittenDate;
import org.sitrep.code.Code;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.xml.Paragraphs;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.told.Field;

/**
 * One document of a text collection. What its elements mean stands in {@code reader/sgml.tsv}; the
 * day, where no element tells it, in its name: {@code AFP_ENG_19940512.0003}, {@code
 * AP880212-0001}.
 */
final class SgmlDocument {
  private static final Glossary NAMES = Glossary.load("/reader/sgml.tsv");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:19|20)\\d{6}(?!\\d)");
  private static final Pattern SHORT_DAY =
      Pattern.compile("(?<prefix>\\p{L}{2,4})(?<one>\\d\\d)(?<two>\\d\\d)(?<three>\\d\\d)-\\d+");

  // Marks for the typesetter, such as &UR; stand for no letter.
  private static final Pattern TYPESETTING = Pattern.compile("&[A-Z]{2};");

  private SgmlDocument() {}

  static Outcome read(Element document, Draft draft) {
    Optional<String> id = id(document);
    id.ifPresent(name -> draft.put(Field.ID, name));
    document.getAllElements().forEach(element -> put(element, draft));
    id.flatMap(SgmlDocument::dayIn).ifPresent(day -> draft.put(Field.DATE, day));
    String type = document.attr("type");
    draft.put(Field.SECTION, type.equals("story") ? "" : type);
    draft.put(Field.BODY, body(document));
    return draft.outcome();
  }

  private static Optional<String> id(Element document) {
    return Stream.concat(
            Stream.of(document.attr("id"), document.attr("NEWID")),
            elements(document, "id").stream().map(Element::text))
        .filter(id -> !id.isBlank())
        .findFirst();
  }

  private static void put(Element element, Draft draft) {
    Optional<Field> field = Code.find(Field.class, meaning(element));
    if (field.isEmpty() || field.get() == Field.BODY) {
      return;
    }
    String text = Paragraphs.ofLines(element.wholeText());
    if (field.get() != Field.DATE || WrittenDate.find(text).isPresent()) {
      draft.put(field.get(), clean(text));
    }
  }

  /** {@code AP880212-0001} is 12 February 1988; other collections put the month first. */
  private static Optional<String> dayIn(String id) {
    Matcher day = DAY.matcher(id);
    if (day.find()) {
      return Optional.of(day.group());
    }
    Matcher parts = SHORT_DAY.matcher(id);
    String order = parts.matches() ? NAMES.meaning(parts.group("prefix") + "-").orElse("") : "";
    return switch (order) {
      case "year month day" ->
          Optional.of(
              "19%s-%s-%s".formatted(parts.group("one"), parts.group("two"), parts.group("three")));
      case "month day year" ->
          Optional.of(
              "19%s-%s-%s".formatted(parts.group("three"), parts.group("one"), parts.group("two")));
      default -> Optional.empty();
    };
  }

  /** In one collection TEXT is the report, in another it holds BODY, in a third BODY holds it. */
  private static String body(Element document) {
    List<Element> datelines = elements(document, "dateline");
    String place =
        datelines.isEmpty() ? "" : Paragraphs.ofLines(clean(datelines.get(0).wholeText()));
    document.getAllElements().stream().filter(SgmlDocument::isHeading).forEach(Element::remove);
    StringBuilder body = new StringBuilder();
    for (Element element : elements(document, "body")) {
      if (elements(element, "body").size() == 1) {
        body.append(clean(Paragraphs.of(element, NAMES))).append("\n\n");
      }
    }
    return Copy.under(place, body.toString().strip());
  }

  private static boolean isHeading(Element element) {
    return element.hasParent()
        && !meaning(element).isEmpty()
        && !List.of("body", "block", "line", "left out").contains(meaning(element));
  }

  /** An element and all below it that mean that. */
  private static List<Element> elements(Element outer, String meaning) {
    return outer.getAllElements().stream()
        .filter(element -> meaning(element).equals(meaning))
        .toList();
  }

  private static String meaning(Element element) {
    return NAMES.meaning(element.tagName()).orElse("");
  }

  private static String clean(String text) {
    return TYPESETTING.matcher(text.replace("&MD;", "–")).replaceAll("");
  }
}

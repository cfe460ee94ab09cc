package org.sitrep.reader.format.xml;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.record.Columns;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/**
 * Articles in XML of somebody's own making, {@code <story id="7"><headline>…</headline><date>…
 * </date><text>…</text></story>}: known by elements that are called as columns are elsewhere.
 */
public final class RecordsFormat implements Format {
  private static final Set<String> OF_PAGES =
      Set.of(
          "html", "head", "body", "meta", "title", "div", "main", "section", "table", "h1", "p",
          "link", "script", "style", "span", "center", "font");

  @Override
  public String name() {
    return "xml";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return record(opening).map(name -> "is XML with title or date and text in <" + name);
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    String name = record(source.opening()).orElse("");
    Columns columns = Columns.of(source.told());
    return ElementMembers.of(
            source, readAs, Set.of(name), (element, head, draft) -> read(element, columns, draft))
        .orWhole();
  }

  /** The name of the first element that holds an article, in lower case. */
  private static Optional<String> record(Opening opening) {
    Optional<Root> root = Root.of(opening);
    if (root.isEmpty() || OF_PAGES.contains(root.get().name().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Columns columns = Columns.of(opening.told());
    return Xml.parse(opening.text()).getAllElements().stream()
        .filter(element -> isRecord(element, columns))
        .map(RecordsFormat::name)
        .findFirst();
  }

  private static boolean isRecord(Element element, Columns columns) {
    boolean body = false;
    boolean other = false;
    for (Element child : element.children()) {
      boolean known = columns.isKnown(name(child)) && child.hasText();
      body |= known && columns.isBody(name(child));
      other |= known && !columns.isBody(name(child)) && !columns.isList(name(child));
    }
    return body && other;
  }

  private static Outcome read(Element record, Columns columns, Draft draft) {
    Map<String, String> values = new HashMap<>();
    record.attributes().forEach(attribute -> values.put(attribute.getKey(), attribute.getValue()));
    for (Element child : record.children()) {
      String column = name(child);
      values.putIfAbsent(column, columns.isBody(column) ? Xml.plain(child) : child.text());
      for (Element inner : child.children()) {
        values.putIfAbsent(column + "." + name(inner), inner.text());
      }
    }
    columns.fill(draft, values);
    return draft.outcome();
  }

  private static String name(Element element) {
    String tag = element.tagName().toLowerCase(Locale.ROOT);
    return tag.substring(tag.indexOf(':') + 1);
  }
}

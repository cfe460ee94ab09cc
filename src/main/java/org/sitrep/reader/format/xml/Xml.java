package org.sitrep.reader.format.xml;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sitrep.reader.page.Page;

/**
 * Looking at elements of XML by the names they are written with, {@code "dc:date"}, in any case.
 */
public final class Xml {
  private static final int DEEPEST = 250;

  private Xml() {}

  /** The outermost element of a text; what is not well-formed is read as well as can be. */
  public static Element parse(String xml) {
    Element document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    Element root = document.firstElementChild();
    return root == null ? document : root;
  }

  /** The first child of that name that is not empty. */
  public static Optional<Element> child(Element parent, String name) {
    return parent.children().stream()
        .filter(child -> is(child, name) && (child.hasText() || child.attributesSize() > 0))
        .findFirst();
  }

  /** The text of the first child of that name; empty where there is none. */
  public static String text(Element parent, String name) {
    return child(parent, name).map(Element::text).orElse("");
  }

  /** The first element of that name at any depth. */
  public static Optional<Element> first(Element outer, String name) {
    return outer.getAllElements().stream().filter(element -> is(element, name)).findFirst();
  }

  /** The text of the first element of that name at any depth; empty where there is none. */
  public static String firstText(Element outer, String name) {
    return first(outer, name).map(Element::text).orElse("");
  }

  /** An attribute of the first element of that name at any depth; empty where there is none. */
  public static String firstAttribute(Element outer, String name, String attribute) {
    return first(outer, name).map(element -> element.attr(attribute)).orElse("");
  }

  /** All elements of that name, whatever their prefix, in the order they stand. */
  public static List<Element> local(Element outer, String name) {
    return outer.getAllElements().stream().filter(element -> isLocal(element, name)).toList();
  }

  /** True where the element has that name behind its prefix. */
  public static boolean isLocal(Element element, String name) {
    String tag = element.tagName();
    return tag.substring(tag.indexOf(':') + 1).equals(name);
  }

  /** True where the element is written with that name. */
  public static boolean is(Element element, String name) {
    return element.tagName().equalsIgnoreCase(name);
  }

  /** The element's content as plain text, whether its HTML is escaped or stands there as it is. */
  public static String plain(Element element) {
    return Page.text(element.childrenSize() == 0 ? element.wholeText() : element.html());
  }
}

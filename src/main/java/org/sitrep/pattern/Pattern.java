package org.sitrep.pattern;

import java.util.List;

/**
 * What a sequence of words looks like: {@code victims:@count [tag=NOUN] was|were <kill>}. {@link
 * PatternParser} gives the grammar; {@link #toString} gives the source back.
 */
public final class Pattern {
  private final Element element;
  private final Program program;

  private Pattern(Element element) {
    this.element = element;
    this.program = new Program(element);
  }

  /** Reads a pattern; throws a KnowledgeException that says what is wrong with it. */
  public static Pattern parse(String source) {
    return new Pattern(PatternParser.parse(source));
  }

  /** The names of its captures, from left to right. */
  public List<String> captures() {
    return program.captures();
  }

  Element element() {
    return element;
  }

  Program program() {
    return program;
  }

  @Override
  public String toString() {
    return element.toString();
  }
}

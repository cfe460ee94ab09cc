package org.sitrep.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the source of a {@link Pattern}. The grammar; blanks may stand between any two parts:
 *
 * <pre>
 * choice   = sequence *( "|" sequence )
 * sequence = 1*element
 * element  = "!" step | [ name ":" ] repeated
 * repeated = ( group | step ) [ "?" | "*" | "+" | "{" least [ "," [ most ] ] "}" ]
 * group    = "(" choice ")"
 * step     = word                           one token, compared with Token.norm
 *          | "_"                            any token
 *          | "&lt;" [ kind ":" ] id "&gt;"           any form of a lexicon entry
 *          | "@" label [ "[" attribute *( "&amp;" attribute ) "]" ]    a whole lexicon label or mention
 *          | "[" test *( "&amp;" test ) "]"     one token
 * attribute = [ "!" ] name [ "=" words ]
 * test     = [ "!" ] ( "tag=" words | "word=" words | "label=" words | "~/" regex "/"
 *                    | "capital" | "digit" | "punctuation" )
 * words    = word *( "|" word )
 * word     = plain characters | '"' characters '"'
 * </pre>
 *
 * <p>A capture holds all repetitions: {@code items:@count+} is one range. {@code !} looks at what
 * comes next and takes nothing; {@code !_} is the end of the sentence.
 */
final class PatternParser {
  private static final int MOST_REPETITIONS = 40;

  private final Cursor cursor;
  private final StepParser steps;

  private PatternParser(String source) {
    this.cursor = new Cursor(source);
    this.steps = new StepParser(cursor);
  }

  /** Reads a whole pattern; throws a KnowledgeException that says what is wrong and where. */
  static Element parse(String source) {
    PatternParser parser = new PatternParser(source);
    Element element = parser.choice();
    parser.cursor.skipBlanks();
    if (!parser.cursor.atEnd()) {
      throw parser.cursor.error("unexpected character");
    }
    return element;
  }

  // choice = sequence *( "|" sequence )
  private Element choice() {
    List<Element> branches = new ArrayList<>();
    do {
      branches.add(sequence());
    } while (cursor.take('|'));
    return branches.size() == 1 ? branches.get(0) : new Element.Choice(branches);
  }

  // sequence = 1*element
  private Element sequence() {
    List<Element> elements = new ArrayList<>();
    do {
      elements.add(element());
      cursor.skipBlanks();
    } while (!cursor.atEnd() && !cursor.isNext('|') && !cursor.isNext(')'));
    return elements.size() == 1 ? elements.get(0) : new Element.Sequence(elements);
  }

  // element = "!" step | [ name ":" ] repeated
  private Element element() {
    if (cursor.take('!')) {
      return new Element.Not(steps.step());
    }
    if (cursor.sees('(')) {
      return repeated(group());
    }
    Step step = steps.step();
    if (step instanceof Step.Word name && cursor.isNext(':')) {
      cursor.expect(':');
      return capture(name.word());
    }
    return repeated(new Element.Single(step));
  }

  private Element capture(String name) {
    if (!name.chars().allMatch(PatternParser::isNameCharacter)) {
      throw cursor.error("capture \"" + name + "\" is not a name in lower case");
    }
    if (cursor.isNext(Character::isWhitespace)) {
      throw cursor.error("nothing stands behind \"" + name + ":\"");
    }
    Element body = cursor.sees('(') ? group() : new Element.Single(steps.step());
    return new Element.Capture(name, repeated(body));
  }

  // group = "(" choice ")"
  private Element group() {
    cursor.expect('(');
    Element inner = choice();
    cursor.expect(')');
    return new Element.Group(inner);
  }

  // repeated = ( group | step ) [ "?" | "*" | "+" | "{" least [ "," [ most ] ] "}" ]
  private Element repeated(Element element) {
    if (cursor.isNext('?') && cursor.take('?')) {
      return new Element.Repeat(element, 0, 1);
    }
    if (cursor.isNext('*') && cursor.take('*')) {
      return new Element.Repeat(element, 0, Element.Repeat.UNBOUNDED);
    }
    if (cursor.isNext('+') && cursor.take('+')) {
      return new Element.Repeat(element, 1, Element.Repeat.UNBOUNDED);
    }
    return cursor.isNext('{') ? counted(element) : element;
  }

  private Element counted(Element element) {
    cursor.expect('{');
    int least = number();
    int most = least;
    if (cursor.take(',')) {
      most = cursor.sees('}') ? Element.Repeat.UNBOUNDED : number();
    }
    cursor.expect('}');
    boolean fits =
        least <= MOST_REPETITIONS && (most <= MOST_REPETITIONS || most == Element.Repeat.UNBOUNDED);
    if (!fits || most < Math.max(1, least)) {
      throw cursor.error(
          String.format(Locale.ROOT, "{%d,%d} is not a number of repetitions", least, most));
    }
    return new Element.Repeat(element, least, most);
  }

  private int number() {
    cursor.skipBlanks();
    String digits = cursor.takeAll(c -> c >= '0' && c <= '9', "a number");
    if (digits.length() > 3) {
      throw cursor.error(digits + " is too large");
    }
    return Integer.parseInt(digits);
  }

  private static boolean isNameCharacter(int character) {
    return (character >= 'a' && character <= 'z') || character == '_';
  }
}

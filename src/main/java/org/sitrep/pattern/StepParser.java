package org.sitrep.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.sitrep.document.Tag;
import org.sitrep.document.Token;
import org.sitrep.lexicon.Suggestion;

/** Reads the steps of a pattern; {@link PatternParser} gives the grammar. */
final class StepParser {
  private static final List<String> QUESTIONS =
      List.of("tag", "word", "label", "capital", "digit", "punctuation");

  private final Cursor cursor;

  StepParser(Cursor cursor) {
    this.cursor = cursor;
  }

  // step = word | "_" | "<" [ kind ":" ] id ">" | "@" label [ attributes ] | "[" tests "]"
  Step step() {
    if (cursor.take('<')) {
      return anyForm();
    }
    if (cursor.take('@')) {
      return labelled();
    }
    if (cursor.take('[')) {
      return tested();
    }
    boolean quoted = cursor.sees('"');
    String word = word();
    return word.equals("_") && !quoted ? new Step.Any() : new Step.Word(word);
  }

  private Step anyForm() {
    String first = entry();
    if (!cursor.take(':')) {
      cursor.expect('>');
      return new Step.AnyForm("", first);
    }
    String id = entry();
    cursor.expect('>');
    return new Step.AnyForm(first, id);
  }

  // Ids may be phrases: <open fire>.
  private String entry() {
    if (cursor.sees('"')) {
      cursor.expect('"');
      return cursor.takeUntil('"');
    }
    return cursor.takeAll(c -> c == ' ' || Quoting.isPlain(c), "an entry").strip();
  }

  private Step labelled() {
    String label = cursor.takeAll(Quoting::isPlain, "a label");
    List<AttributeTest> tests = new ArrayList<>();
    if (cursor.isNext('[')) {
      cursor.expect('[');
      do {
        tests.add(attribute());
      } while (cursor.take('&'));
      cursor.expect(']');
    }
    return new Step.Labelled(label, tests);
  }

  // attribute = [ "!" ] name [ "=" words ]
  private AttributeTest attribute() {
    boolean negated = cursor.take('!');
    cursor.skipBlanks();
    String name = cursor.takeAll(Quoting::isPlain, "an attribute");
    return new AttributeTest(negated, name, cursor.take('=') ? values() : List.of());
  }

  private Step tested() {
    List<TokenTest> tests = new ArrayList<>();
    do {
      tests.add(new TokenTest(cursor.take('!'), question()));
    } while (cursor.take('&'));
    cursor.expect(']');
    return new Step.Tested(tests);
  }

  // test = [ "!" ] ( "tag=" words | "word=" words | "label=" words | "~/" regex "/" | … )
  private TokenTest.Question question() {
    if (cursor.take('~')) {
      return looksLike();
    }
    String name = cursor.takeAll(Quoting::isPlain, "a test");
    return switch (name) {
      case "tag" -> new TokenTest.HasTag(assigned().stream().map(this::tag).toList());
      case "word" -> new TokenTest.IsWord(assigned().stream().map(this::norm).toList());
      case "label" -> new TokenTest.HasLabel(assigned());
      case "capital" -> TokenTest.Shape.CAPITAL;
      case "digit" -> TokenTest.Shape.DIGIT;
      case "punctuation" -> TokenTest.Shape.PUNCTUATION;
      default -> throw cursor.error("unknown test " + name + Suggestion.of(name, QUESTIONS));
    };
  }

  private TokenTest.Question looksLike() {
    cursor.expect('/');
    String regex = cursor.takeUntil('/');
    try {
      return new TokenTest.LooksLike(regex, Pattern.compile(regex));
    } catch (PatternSyntaxException problem) {
      throw cursor.error("broken regex /" + regex + "/: " + problem.getDescription());
    }
  }

  private List<String> assigned() {
    cursor.expect('=');
    return values();
  }

  // words = word *( "|" word )
  private List<String> values() {
    List<String> values = new ArrayList<>();
    do {
      values.add(text());
    } while (cursor.take('|'));
    return values;
  }

  private Tag tag(String name) {
    List<String> known = Arrays.stream(Tag.values()).map(Tag::name).toList();
    if (!known.contains(name)) {
      throw cursor.error("unknown tag " + name + Suggestion.of(name, known));
    }
    return Tag.valueOf(name);
  }

  private String word() {
    return norm(text());
  }

  private String text() {
    if (!cursor.sees('"')) {
      return cursor.takeAll(Quoting::isPlain, "a word");
    }
    cursor.expect('"');
    return cursor.takeUntil('"');
  }

  private String norm(String word) {
    if (!word.equals(Token.norm(word))) {
      throw cursor.error("\"" + word + "\" is never found; write \"" + Token.norm(word) + "\"");
    }
    if (word.isEmpty() || word.contains(" ")) {
      throw cursor.error("\"" + word + "\" is not one token");
    }
    return word;
  }
}

package org.sitrep.score.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sitrep.code.Cause;
import org.sitrep.code.Code;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Flow;
import org.sitrep.code.Harm;
import org.sitrep.code.Item;
import org.sitrep.code.Phase;
import org.sitrep.code.Purpose;
import org.sitrep.code.Scope;
import org.sitrep.code.SubEventType;
import org.sitrep.code.Victim;
import org.sitrep.lexicon.Suggestion;

/**
 * The words and codes a line of an expectation may hold: {@code unknown victim "civillian" (did you
 * mean "civilian"?)}.
 */
final class Vocabulary {
  private static final Pattern COUNT = Pattern.compile("[0-9.~+?|]+|any");
  private static final List<String> HEADS = List.of("incident", "deployment");
  private static final List<String> VALUES =
      List.of(
          "zero",
          "casualties",
          "date",
          "place",
          "actor",
          "claim",
          "item",
          "sender",
          "receiver",
          "origin",
          "destination",
          "duration",
          "mission");
  private static final List<String> HARMS = codes(Harm.class);
  private static final List<String> TYPES = types();
  private static final Map<String, List<String>> KEYS =
      new TreeMap<>(
          Map.of(
              "cause", codes(Cause.class),
              "scope", codes(Scope.class),
              "factuality", codes(Factuality.class),
              "purpose", codes(Purpose.class),
              "background", List.of("true", "false")));

  private Vocabulary() {}

  /** Throws {@link IllegalArgumentException} where {@code line} says what nobody understands. */
  static void check(Line line) {
    if (line.indented()) {
      checkValue(line);
    } else {
      checkHead(line);
    }
  }

  private static void checkHead(Line line) {
    require("record", line.word(), HEADS);
    KEYS.forEach((key, codes) -> line.value(key).ifPresent(choice -> choose(key, choice, codes)));
    if (line.word().equals("incident")) {
      choose("event type", line.term(0), TYPES);
      return;
    }
    choose("deployment type", line.term(0), codes(DeploymentType.class));
    choose("phase", line.term(1), codes(Phase.class));
    choose("flow", line.term(2), codes(Flow.class));
  }

  private static void checkValue(Line line) {
    if (HARMS.contains(line.word())) {
      choose("victim", line.term(0), codes(Victim.class));
      count(line);
      return;
    }
    List<String> words = new ArrayList<>(VALUES);
    words.addAll(HARMS);
    require("word", line.word(), words);
    if (line.word().equals("item") && line.terms().size() > 1) {
      choose("item", line.term(0), codes(Item.class));
      count(line);
    }
  }

  private static void count(Line line) {
    if (line.terms().size() < 2 || !COUNT.matcher(line.terms().get(1)).matches()) {
      throw new IllegalArgumentException(
          line.word() + " needs a number, 2 or 12+ or 10..12, behind " + line.term(0));
    }
  }

  private static void choose(String what, String choice, List<String> codes) {
    for (String one : choice.split("\\|", -1)) {
      if (!one.equals("any") && !one.equals("?") && !one.equals("-")) {
        require(what, one, codes);
      }
    }
  }

  private static void require(String what, String word, List<String> known) {
    if (!known.contains(word)) {
      throw new IllegalArgumentException(
          "unknown %s \"%s\"%s".formatted(what, word, Suggestion.of(word, known)));
    }
  }

  private static <E extends Enum<E> & Code> List<String> codes(Class<E> list) {
    List<String> codes = new ArrayList<>();
    for (E constant : list.getEnumConstants()) {
      codes.add(constant.code());
    }
    return codes;
  }

  private static List<String> types() {
    TreeSet<String> types = new TreeSet<>(codes(EventType.class));
    for (SubEventType type : SubEventType.values()) {
      types.add(type.code());
      types.add(type.type().code() + "/" + type.code());
    }
    return List.copyOf(types);
  }
}

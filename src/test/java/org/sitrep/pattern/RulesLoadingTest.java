package org.sitrep.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.lexicon.KnowledgeException;

class RulesLoadingTest {
  private static final String GOOD =
      """
      - name: wrecked-by
        pattern: <wreck> by tool:@tools
        set: {reading: damage, level: NO}
        note: passive only
        match:
          - Two barns were wrecked by a crane.
          - text: It was wrecked by cranes.
            captures: {tool: cranes}
            value: 012
        skip:
          - It was wrecked by noon.
      """;

  @TempDir Path folder;
  private Lexicons lexicons;

  @BeforeEach
  void writeLexicon() {
    lexicons = Lexicons.in(folder);
  }

  private Rules load(String yaml) {
    lexicons.write("rules/tests.yml", yaml);
    Vocabulary vocabulary =
        Vocabulary.of(lexicons.load())
            .withLabels("date")
            .withSetting("reading", List.of("damage", "day"))
            .withSetting("level", List.of())
            .withExpectations("value");
    return Rules.load(lexicons.knowledge(), "rules/tests.yml", vocabulary);
  }

  private void assertRefuses(String old, String changed, String message) {
    String yaml = GOOD.replace(old, changed);
    KnowledgeException problem = assertThrows(KnowledgeException.class, () -> load(yaml));
    assertEquals(folder.resolve("rules/tests.yml") + message, problem.getMessage());
  }

  @Test
  void readsEveryPartAsText() {
    Rule rule = load(GOOD).all().get(0);

    assertEquals("wrecked-by", rule.name());
    assertEquals("<wreck> by tool:@tools", rule.pattern().toString());
    assertEquals(Map.of("reading", "damage", "level", "NO"), rule.set());
    assertEquals("passive only", rule.note());
    assertEquals(
        List.of(
            new Rule.Example("Two barns were wrecked by a crane.", 6, Map.of(), Map.of()),
            new Rule.Example(
                "It was wrecked by cranes.", 7, Map.of("tool", "cranes"), Map.of("value", "012"))),
        rule.match());
    assertEquals("It was wrecked by noon.", rule.skip().get(0).text());
  }

  @Test
  void refusesAnUnknownLabel() {
    assertRefuses("@tools", "@tool", ":2: unknown label @tool (did you mean \"@tools\"?)");
  }

  @Test
  void refusesAnUnknownEntry() {
    assertRefuses("<wreck>", "<wrekc>", ":2: unknown entry <wrekc> (did you mean \"wreck\"?)");
  }

  @Test
  void refusesAnEntryOfAnotherLexicon() {
    assertRefuses("<wreck>", "<tools:wreck>", ":2: unknown entry <tools:wreck>");
  }

  @Test
  void refusesAnUnknownLexicon() {
    assertRefuses("<wreck>", "<deed:wreck>", ":2: unknown lexicon deed (did you mean \"deeds\"?)");
  }

  @Test
  void refusesAnUnknownColumn() {
    assertRefuses(
        "@tools",
        "'@tools[sotr=hand]'",
        ":2: unknown column sotr of @tools (did you mean \"sort\"?)");
  }

  @Test
  void refusesAnUnknownValueOfAColumn() {
    assertRefuses(
        "@tools", "@tools[sort=hans]", ":2: unknown sort \"hans\" (did you mean \"hand\"?)");
  }

  @Test
  void refusesABrokenPattern() {
    assertRefuses("by tool:@tools", "(by", ":2: expected \")\" at the end");
  }

  @Test
  void refusesAnUnknownKey() {
    assertRefuses("note:", "ntoe:", ":4: unknown key ntoe (did you mean \"note\"?)");
  }

  @Test
  void refusesAnUnknownSetting() {
    assertRefuses(
        "reading:", "readings:", ":3: unknown setting readings (did you mean \"reading\"?)");
  }

  @Test
  void refusesAnUnknownValueOfASetting() {
    assertRefuses(
        "damage,", "damages,", ":3: unknown reading \"damages\" (did you mean \"damage\"?)");
  }

  @Test
  void refusesAnUnknownCapture() {
    assertRefuses("{tool: cr", "{tools: cr", ":8: unknown capture tools (did you mean \"tool\"?)");
  }

  @Test
  void refusesAnUnknownExpectation() {
    assertRefuses("value: 012", "valeu: 012", ":9: unknown key valeu (did you mean \"value\"?)");
  }

  @Test
  void refusesARuleWithoutSomethingToSkip() {
    assertRefuses(
        "  skip:\n    - It was wrecked by noon.\n",
        "",
        ":1: rule wrecked-by has no example to skip");
  }

  @Test
  void refusesARuleWithoutName() {
    assertRefuses("name: wrecked-by", "name: ''", ":1: no name");
  }

  @Test
  void refusesTheSameKeyTwice() {
    assertRefuses("note: passive only", "name: again", ":4: a second \"name:\"");
  }

  @Test
  void refusesTheSameRuleTwice() {
    assertRefuses("  note: passive only\n", GOODS_TAIL, ":6: a second rule wrecked-by");
  }

  private static final String GOODS_TAIL =
      "  match: [a]\n  skip: [b]\n- name: wrecked-by\n  pattern: <wreck> by tool:@tools\n";

  @Test
  void refusesBrokenYaml() {
    assertRefuses("set: {reading", "set: [reading", ":3: expected ',' or ']', but got }");
  }

  @Test
  void refusesAMapInPlaceOfAList() {
    assertRefuses(GOOD, "name: wrecked-by", ":1: expected a list of \"- item\"");
  }

  @Test
  void anEmptyFileHasNoRules() {
    assertEquals(List.of(), load("# nothing yet\n").all());
  }
}

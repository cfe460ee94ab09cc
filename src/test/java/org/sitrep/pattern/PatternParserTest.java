package org.sitrep.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.lexicon.KnowledgeException;

class PatternParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ago",
        "'s n't a.m. $ % 1,200 mid-december ,",
        "\":\" \"?\" \"_\"",
        "_",
        "<wreck>",
        "<deeds:wreck>",
        "<open fire>",
        "@date",
        "@tools[sort=hand|engine & !cost]",
        "[tag=NOUN|PROPN & !word=percent|\"|\"]",
        "[~/[A-Z]{2}\\d+/ & capital & !digit & !punctuation & label=tools]",
        "was | were being",
        "(was | were) wrecked",
        "very? big* red+ hot{2} old{0,4} odd{2,}",
        "victims:(@count [tag=NOUN])? was",
        "whole:(part:@count of)",
        "@count !percent !_",
      })
  void givesItsSourceBack(String source) {
    assertEquals(source, Pattern.parse(source).toString());
  }

  @Test
  void blanksDoNotMatter() {
    assertEquals(
        "(was | were) by:@tools[cost & sort=hand]?",
        Pattern.parse(" ( was|were )\n  by:@tools[ cost&sort = hand ]? ").toString());
  }

  @Test
  void knowsItsCaptures() {
    assertEquals(
        List.of("whole", "part"), Pattern.parse("whole:(part:@count of) | part:_").captures());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was (by;expected \")\" at the end",
        "was ) by;unexpected character before \") by\"",
        "was | | by;expected a word before \"| by\"",
        "Was;\"Was\" is never found; write \"was\" at the end",
        "5 – 6;\"–\" is never found; write \"-\" before \" 6\"",
        "@;expected a label at the end",
        "<wreck;expected \">\" at the end",
        "[tag=NOUNS];unknown tag NOUNS (did you mean \"NOUN\"?) before \"]\"",
        "[tga=NOUN];unknown test tga (did you mean \"tag\"?) before \"=NOUN]\"",
        "[~/(/];broken regex /(/: Unclosed group before \"]\"",
        "[~/a];no closing / at the end",
        "\"two words\";\"two words\" is not one token at the end",
        "victims: @count;nothing stands behind \"victims:\" before \" @count\"",
        "a{3,1};{3,1} is not a number of repetitions at the end",
        "a{0};{0,0} is not a number of repetitions at the end",
        "a{99};{99,99} is not a number of repetitions at the end",
        "* a;expected a word before \"* a\"",
      })
  void saysWhatIsWrong(String line) {
    // The messages hold semicolons themselves; only the first one parts source and message.
    int semicolon = line.indexOf(';');
    assertMessage(line.substring(0, semicolon), line.substring(semicolon + 1));
  }

  private static void assertMessage(String source, String message) {
    KnowledgeException problem =
        assertThrows(KnowledgeException.class, () -> Pattern.parse(source));
    assertEquals(message, problem.getMessage());
  }
}

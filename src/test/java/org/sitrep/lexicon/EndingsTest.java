package org.sitrep.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndingsTest {
  private static final Entry MAN = entry("*man", "*men");
  private static final Entry WOMAN = entry("*woman", "*women");

  private static Entry entry(String... forms) {
    return new Entry("person_endings", forms[0], List.of(forms), Map.of());
  }

  private static List<String> found(String word) {
    Endings endings = new Endings();
    for (Entry entry : List.of(MAN, WOMAN)) {
      endings.add(entry, 0);
      endings.add(entry, 1);
    }
    List<Label> labels = new ArrayList<>();
    endings.label(word, 7, labels);
    return labels.stream()
        .map(label -> label.entry().forms().get(label.form()) + " " + label.range().from())
        .toList();
  }

  @Test
  void anEndingIsFoundBehindTwoLettersOrMore() {
    assertEquals(List.of("*man 7"), found("postman"));
    assertEquals(List.of("*men 7"), found("postmen"));
    assertEquals(List.of("*man 7"), found("boman"));
    assertEquals(List.of(), found("oman"));
    assertEquals(List.of(), found("man"));
  }

  @Test
  void anEndingWithinAnotherIsFoundToo() {
    assertEquals(List.of("*man 7", "*woman 7"), found("policewoman"));
  }

  @Test
  void otherWordsHaveNone() {
    assertEquals(List.of(), found("manner"));
    assertEquals(List.of(), found("a"));
    assertEquals(List.of(), found("minibus"));
  }
}

package org.sitrep.lexicon;

import java.util.List;

/**
 * The forms of a verb, in the order in which {@code verbs.tsv}, {@code moves.tsv} and {@code
 * reporting.tsv} list them: {@code "kill|kills|killed|killed|killing"}. A verb of two wordings has
 * the forms of the second behind those of the first.
 */
public enum VerbForm {
  BASE(0),
  THIRD(1),
  PAST(2),
  PARTICIPLE(3),
  GERUND(4);

  private static final VerbForm[] FORMS = values();

  private final int place;

  VerbForm(int place) {
    this.place = place;
  }

  /** The first form that the words of a label are. */
  public static VerbForm of(Label verb) {
    return FORMS[verb.form() % FORMS.length];
  }

  /** True where the words of a label may be this form: {@code "hurt"} is base and past. */
  public boolean fits(Label verb) {
    List<String> forms = verb.entry().forms();
    int form = verb.form() - verb.form() % FORMS.length + place;
    return form < forms.size() && forms.get(form).equals(forms.get(verb.form()));
  }

  /** True for {@code "kill"}, {@code "kills"}: the forms that do not tell of the past. */
  public boolean isPresent() {
    return this == BASE || this == THIRD;
  }
}

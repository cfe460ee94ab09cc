package org.sitrep.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Link.Type;
import org.sitrep.clause.Regions.Region;
import org.sitrep.clause.VerbGroup.Form;
import org.sitrep.clause.VerbGroup.Voice;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.VerbForm;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;

/**
 * Finds who a verb is said of, also where he stands elsewhere: {@code "Two cadres, identified as
 * Suri, surrendered"}, {@code "the men who surrendered"}.
 */
final class Subjects {
  private final Words words;
  private final List<Group> groups;
  private final List<Clause> clauses;

  /**
   * Of the groups of a sentence.
   *
   * @param clauses those found so far, which grow
   */
  Subjects(Words words, List<Group> groups, List<Clause> clauses) {
    this.words = words;
    this.groups = groups;
    this.clauses = clauses;
  }

  /** The subject of a verb before which {@code before} stands. */
  List<NounGroup> of(Region region, VerbGroup verb, List<NounGroup> before) {
    return interrupted(region, verb)
        .or(() -> spokenOf(region, verb))
        .orElseGet(() -> before.isEmpty() ? subjectElsewhere(region, verb) : before);
  }

  /**
   * {@code "Two cadres, identified as Suri, a leader wanted in Odisha, surrendered"}: who stands
   * before what is put between commas.
   */
  private Optional<List<NounGroup>> interrupted(Region region, VerbGroup verb) {
    boolean closed = verb.form() == Form.FINITE && isComma(region.verb() - 1);
    return closed
        ? clauses.stream()
            .filter(this::isPutBetween)
            .findFirst()
            .map(Clause::subject)
            .filter(subject -> !subject.isEmpty())
        : Optional.empty();
  }

  /** {@code "Two men, who police say | shot a clerk"}: the men. */
  private Optional<List<NounGroup>> spokenOf(Region region, VerbGroup verb) {
    if (clauses.isEmpty() || verb.form() != Form.FINITE) {
      return Optional.empty();
    }
    Clause teller = clauses.get(clauses.size() - 1);
    boolean says =
        teller.isOpenedBy("who")
            && teller.verb().range().to() == verb.range().from()
            && words.labels().has(teller.verb().main(), "reporting")
            && teller.subject().stream().allMatch(group -> isBehindWho(group));
    return says
        ? Optional.of(person(relativeBefore(region.verb()))).filter(people -> !people.isEmpty())
        : Optional.empty();
  }

  /** Who tells it stands between {@code who} and {@code say}. */
  private boolean isBehindWho(NounGroup teller) {
    int index = groups.indexOf(teller);
    return index > 0 && isRelative(index - 1);
  }

  private int relativeBefore(int index) {
    int i = index - 1;
    while (i > 0 && !isRelative(i)) {
      i--;
    }
    return i;
  }

  private boolean isRelative(int index) {
    return groups.get(index) instanceof Link link && link.is(Type.RELATIVE);
  }

  /** {@code ", identified as …"}: a past form right behind the comma that follows a noun. */
  private boolean isPutBetween(Clause aside) {
    TokenRange verb = aside.verb().range();
    return verb.length() == 1
        && aside.opener().isEmpty()
        && words.isPastLike(verb.from())
        && aside.subject().stream().anyMatch(group -> group.whole().to() == verb.from() - 1)
        && words.norm(verb.from() - 1).equals(",");
  }

  private boolean isComma(int i) {
    return i >= 0 && groups.get(i) instanceof Link link && link.is(Type.COMMA);
  }

  private List<NounGroup> subjectElsewhere(Region region, VerbGroup verb) {
    if (region.opener() >= 0
        && groups.get(region.opener()) instanceof Link link
        && link.is(Type.RELATIVE)) {
      return switch (words.norm(groups.get(region.opener()).range().from())) {
        case "who" -> person(region.opener());
        case "which" -> thing(nounBefore(region.opener()));
        default -> nounBefore(region.opener());
      };
    }
    if (isDoneByObject(verb) || isOrdinalToDo(verb) || isUnopened(verb)) {
      return clauses.get(clauses.size() - 1).objects();
    }
    if (verb.form() == Form.PARTICIPLE
        && region.verb() > 0
        && groups.get(region.verb() - 1) instanceof NounGroup noun) {
      return List.of(noun);
    }
    return apposed(region, verb)
        .orElseGet(
            () ->
                clauses.isEmpty()
                    ? List.of()
                    : owner(clauses.get(clauses.size() - 1).subject())
                        .orElseGet(() -> whole(clauses.get(clauses.size() - 1).subject())));
  }

  /** {@code "Two people whose bodies were found | had been shot"}: the people. */
  private Optional<List<NounGroup>> owner(List<NounGroup> subject) {
    int whose = subject.isEmpty() ? -1 : groups.indexOf(subject.get(0)) - 1;
    return whose > 0 && words.norm(groups.get(whose).range().from()).equals("whose")
        ? Optional.of(nounBefore(whose)).filter(owners -> !owners.isEmpty())
        : Optional.empty();
  }

  /** The driver again, behind {@code "The driver of the car, which was hit,"}. */
  private List<NounGroup> whole(List<NounGroup> subject) {
    return subject.size() != 1
        ? subject
        : groups.stream()
            .filter(NounGroup.class::isInstance)
            .map(NounGroup.class::cast)
            .filter(noun -> noun.complement().equals(Optional.of(subject.get(0))))
            .findFirst()
            .map(List::of)
            .orElse(subject);
  }

  /** {@code "asked for the release of Juan Mir, kidnapped on Monday"}: a person before a comma. */
  private Optional<List<NounGroup>> apposed(Region region, VerbGroup verb) {
    boolean behindComma =
        verb.form() == Form.PARTICIPLE && region.verb() > 1 && isComma(region.verb() - 1);
    if (!behindComma || !(groups.get(region.verb() - 2) instanceof NounGroup noun)) {
      return Optional.empty();
    }
    NounGroup last = innermost(noun);
    return Mentions.over(words.mentions().actors(), last.head())
        .filter(actor -> !actor.isBody() && !actor.plural())
        .map(actor -> List.of(last));
  }

  private static NounGroup innermost(NounGroup noun) {
    return noun.complement().map(Subjects::innermost).orElse(noun);
  }

  /**
   * {@code "saw 16 sappers graduate"}, {@code "accused Ankara of sending fighters"}: who does it is
   * the object of the verb before.
   */
  private boolean isDoneByObject(VerbGroup verb) {
    if (clauses.isEmpty() || clauses.get(clauses.size() - 1).objects().isEmpty()) {
      return false;
    }
    Clause before = clauses.get(clauses.size() - 1);
    NounGroup object = before.objects().get(before.objects().size() - 1);
    int next = object.whole().to();
    boolean bare =
        words.labels().has(before.verb().main(), "perceiving")
            && verb.range().length() == 1
            && words.hasForm(verb.main(), VerbForm.BASE)
            && next == verb.range().from();
    boolean governed =
        verb.form() == Form.GERUND
            && before.verb().voice() == Voice.ACTIVE
            && next == verb.range().from() - 1
            && (words.norm(next).equals("of") || words.norm(next).equals("from"));
    return bare || governed;
  }

  /** {@code "Figures showed the police had arrested ten"}: a clause without {@code that}. */
  private boolean isUnopened(VerbGroup verb) {
    if (verb.form() != Form.FINITE || verb.range().length() < 2 || clauses.isEmpty()) {
      return false;
    }
    Clause before = clauses.get(clauses.size() - 1);
    List<NounGroup> objects = before.objects();
    return before.verb().voice() == Voice.ACTIVE
        && before.verb().form() == Form.FINITE
        && before.opener().isEmpty()
        && !objects.isEmpty()
        && objects.get(objects.size() - 1).whole().to() == verb.range().from();
  }

  /** {@code "the third soldier to die"}. */
  private boolean isOrdinalToDo(VerbGroup verb) {
    if (verb.form() != Form.INFINITIVE || clauses.isEmpty()) {
      return false;
    }
    List<NounGroup> objects = clauses.get(clauses.size() - 1).objects();
    return objects.size() == 1
        && objects.get(0).whole().to() == verb.range().from()
        && words.isOrdinal(objects.get(0));
  }

  /** {@code "A teacher at Kabul University who"}: no university is a who. */
  private List<NounGroup> person(int index) {
    int i = index - 1;
    while (i >= 2
        && groups.get(i) instanceof NounGroup noun
        && isNoPerson(noun)
        && groups.get(i - 1) instanceof Link link
        && link.is(Type.PREPOSITION)
        && groups.get(i - 2) instanceof NounGroup) {
      i -= 2;
    }
    List<NounGroup> before = nounBefore(i == index - 1 ? index : i + 1);
    return before.size() == 1 ? inner(before.get(0)) : before;
  }

  /** {@code "The parents of a girl who was shot"}: the girl. */
  private List<NounGroup> inner(NounGroup noun) {
    return List.of(
        noun.complement()
            .filter(somebody -> !words.labels().has(noun.head(), "bodies"))
            .filter(somebody -> words.isIndefinite(somebody.range().from()))
            .filter(
                somebody ->
                    Mentions.over(words.mentions().actors(), somebody.head())
                        .filter(actor -> !actor.isBody() && !actor.plural())
                        .isPresent())
            .orElse(noun));
  }

  /** {@code "The driver of the car, which"}: no person is a which. */
  private List<NounGroup> thing(List<NounGroup> before) {
    return before.size() == 1 && !isNoPerson(before.get(0)) && isPerson(before.get(0))
        ? before.get(0).complement().map(List::of).orElse(before)
        : before;
  }

  private boolean isPerson(NounGroup noun) {
    return Mentions.over(words.mentions().actors(), noun.head()).isPresent();
  }

  private boolean isNoPerson(NounGroup noun) {
    return words.placeAt(noun.range().from()).isPresent()
        || Mentions.over(words.mentions().actors(), noun.head())
            .filter(ActorMention::isBody)
            .isPresent();
  }

  private List<NounGroup> nounBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (groups.get(i) instanceof NounGroup noun) {
        return coordinated(i, noun);
      }
      if (groups.get(i) instanceof VerbGroup) {
        break;
      }
    }
    return List.of();
  }

  private List<NounGroup> coordinated(int index, NounGroup noun) {
    List<NounGroup> found = new ArrayList<>(List.of(noun));
    int i = index;
    while (i >= 2
        && groups.get(i - 1) instanceof Link link
        && link.is(Type.CONJUNCTION)
        && groups.get(i - 2) instanceof NounGroup other
        && Regions.isFreeNoun(groups, i - 2, 0)) {
      found.add(0, other);
      i -= 2;
    }
    return found;
  }
}

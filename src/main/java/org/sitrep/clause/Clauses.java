package org.sitrep.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Link.Type;
import org.sitrep.clause.Regions.Region;
import org.sitrep.clause.VerbGroup.Form;
import org.sitrep.clause.VerbGroup.Voice;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/** Makes clauses of groups: finds subject, objects and phrases of every verb. */
final class Clauses {
  private final Words words;
  private final List<Group> groups;
  private final GapPlaces gaps;
  private final List<Clause> clauses = new ArrayList<>();
  private final Subjects subjects;

  Clauses(Words words, List<Group> groups) {
    this.words = words;
    this.groups = groups;
    this.gaps = new GapPlaces(words, groups);
    this.subjects = new Subjects(words, groups, clauses);
  }

  List<Clause> find() {
    Regions regions = new Regions(words, groups);
    for (Region region : regions.find()) {
      add(region, regions.range(region));
    }
    for (int i = 0; i + 1 < clauses.size(); i++) {
      if (isReduced(clauses.get(i), clauses.get(i + 1))) {
        Clause clause = clauses.get(i);
        clauses.set(i, clause.withVerb(clause.verb().withForm(Form.PARTICIPLE, Voice.PASSIVE)));
      }
    }
    return clauses;
  }

  /** The phrases of groups among which no verb stands. */
  List<Phrase> bare() {
    return slots(0, groups.size()).phrases;
  }

  /** {@code "A soldier hurt in a blast died"}: two verbs in a row of one subject. */
  private boolean isReduced(Clause clause, Clause next) {
    VerbGroup verb = clause.verb();
    boolean bare =
        words
            .labels()
            .at(verb.main(), "verbs")
            .filter(label -> label.entry().is("transitive"))
            .filter(label -> label.range().equals(verb.range()))
            .isPresent();
    int before = next.verb().range().from() - 1;
    return bare
        && words.isPastLike(verb.main())
        && verb.form() == Form.FINITE
        && verb.voice() == Voice.ACTIVE
        && clause.objects().isEmpty()
        && !clause.subject().isEmpty()
        && next.verb().form() == Form.FINITE
        && next.opener().isEmpty()
        && next.subject().equals(clause.subject())
        && !words.labels().has(before, "links")
        && !words.norm(before).equals(",");
  }

  private void add(Region region, TokenRange range) {
    VerbGroup found = (VerbGroup) groups.get(region.verb());
    Slots before = slots(Math.max(region.start(), region.opener() + 1), region.verb());
    int gap = gaps.gapStart(region);
    Slots after = slots(region.verb() + 1, gap);
    VerbGroup verb = sharesObject(region) ? found : settled(found, before, after);
    List<Phrase> phrases = new ArrayList<>(before.phrases);
    phrases.addAll(after.phrases);
    List<NounGroup> subject = subjects.of(region, verb, before.nouns);
    Clause clause =
        new Clause(
            clauses.size(),
            verb,
            subject,
            before.apposition,
            after.nouns,
            phrases,
            opener(region),
            gap < region.end() ? range.before(groups.get(gap).range().from()) : range,
            false);
    shareObjects(region, clause);
    clauses.add(clause);
    while (gap < region.end()) {
      int next = gaps.nextGap(gap + 1, region.end());
      addGapped(clause, gap + 1, next);
      gap = next;
    }
  }

  /** {@code "attacked and killed a herder"}: the object of the next verb is this one's, too. */
  private boolean sharesObject(Region region) {
    return isBeforeObject(joinedBehind(region.verb()));
  }

  /** True for a verb that did something to the noun behind it. */
  private boolean isBeforeObject(int group) {
    return group >= 0
        && group + 1 < groups.size()
        && groups.get(group) instanceof VerbGroup verb
        && verb.form() == Form.FINITE
        && verb.voice() == Voice.ACTIVE
        && groups.get(group + 1) instanceof NounGroup noun
        && !words.isDate(noun);
  }

  /** Where the verb stands in {@code "shot and badly hurt"} that is joined to the one before. */
  private int joinedBehind(int verb) {
    int next = verb + 1;
    if (next >= groups.size() || !isConjunction(next)) {
      return -1;
    }
    do {
      next++;
    } while (next < groups.size() && isAdverb(next));
    return next < groups.size() && groups.get(next) instanceof VerbGroup ? next : -1;
  }

  /** True where a conjunction joins the verb to one before it. */
  private boolean isJoinedToBefore(int verb) {
    int before = verb - 1;
    while (before > 0 && isAdverb(before)) {
      before--;
    }
    return before > 0 && isConjunction(before) && groups.get(before - 1) instanceof VerbGroup;
  }

  private boolean isConjunction(int group) {
    return groups.get(group) instanceof Link link && link.is(Type.CONJUNCTION);
  }

  private boolean isAdverb(int group) {
    return groups.get(group) instanceof Link link
        && link.is(Type.OTHER)
        && words.tag(link.range().from()) == Tag.ADV;
  }

  /** {@code "killed or wounded fifteen people"}: the objects are those of both verbs. */
  private void shareObjects(Region region, Clause clause) {
    if (isJoinedToBefore(region.verb()) && !clauses.isEmpty() && !clause.objects().isEmpty()) {
      int last = clauses.size() - 1;
      Clause before = clauses.get(last);
      if (before.objects().isEmpty() && before.verb().voice() == Voice.ACTIVE) {
        clauses.set(last, before.withObjects(clause.objects()));
      }
    }
  }

  private Optional<String> opener(Region region) {
    if (region.opener() < 0) {
      return Optional.empty();
    }
    Link link = (Link) groups.get(region.opener());
    return link.is(Type.STOP) ? Optional.empty() : Optional.of(link.id());
  }

  /**
   * A past form without helping verb and without object is a participle: {@code "two killed in
   * blast"}.
   */
  private VerbGroup settled(VerbGroup verb, Slots before, Slots after) {
    boolean bare =
        verb.form() == Form.FINITE
            && (verb.range().length() == 1 || isOneVerb(verb.range()) && after.nouns.isEmpty());
    // "took" is no participle, whatever stands between it and its object.
    boolean past = words.isPastLike(verb.main()) && !words.isOnlyPast(verb.main());
    if (verb.form() == Form.FINITE && verb.range().length() == 1 && isOfFound(verb, before)) {
      return verb.withForm(Form.PARTICIPLE, Voice.PASSIVE);
    }
    if (!bare || !past) {
      return verb.form() == Form.PARTICIPLE ? verb.withForm(Form.PARTICIPLE, Voice.PASSIVE) : verb;
    }
    boolean transitive =
        words
            .labels()
            .at(verb.main(), "verbs")
            .filter(label -> label.entry().is("transitive"))
            .isPresent();
    boolean object = !after.nouns.isEmpty() && after.direct || isJoined(verb);
    if (!object && isBehindObject(verb) && (isSent(verb) || isAccused(verb))) {
      return verb.withForm(Form.PARTICIPLE, Voice.PASSIVE);
    }
    boolean byPhrase =
        after.phrases.stream().anyMatch(phrase -> phrase.isLedBy("by")) && !isOwnDeed(verb, after);
    boolean alone = after.phrases.isEmpty() && isIndefinite(before);
    if (!object && (byPhrase || transitive && (alone || !isDefiniteOne(before)))) {
      return verb.withForm(Form.PARTICIPLE, Voice.PASSIVE);
    }
    return verb;
  }

  /** {@code "Man found dead in car"}, {@code "the woman found shot to death"}; not by police. */
  private boolean isOfFound(VerbGroup verb, Slots before) {
    if (!words.isPastFinding(verb.main())) {
      return false;
    }
    int next = verb.range().to();
    boolean state =
        next < words.document().size()
            && (words.labels().has(next, "states")
                || words
                    .labels()
                    .at(next, "verbs")
                    .filter(it -> words.isPastLike(next))
                    .isPresent());
    Optional<NounGroup> who = nounBefore(verb);
    boolean body =
        who.filter(noun -> before.nouns.contains(noun))
            .filter(noun -> words.labels().has(noun.head(), "bodies"))
            .isPresent();
    return body
        || state
            && who.flatMap(noun -> Mentions.over(words.mentions().actors(), noun.head()))
                .filter(actor -> !actor.victim().isArmed() && !actor.isBody())
                .isPresent();
  }

  private Optional<NounGroup> nounBefore(VerbGroup verb) {
    int at = groups.indexOf(verb);
    return at > 0 && groups.get(at - 1) instanceof NounGroup noun
        ? Optional.of(noun)
        : Optional.empty();
  }

  /** {@code "marched against plans by the cabinet"}: whose plans, not who marched. */
  private boolean isOwnDeed(VerbGroup verb, Slots after) {
    return !after.phrases.get(0).isLedBy("by")
        && words
            .labels()
            .at(verb.main(), "verbs")
            .filter(label -> label.entry().is("subject", "party"))
            .isPresent();
  }

  /** {@code "Rebels killed two soldiers | sent"}: people to whom the verb before was done. */
  private boolean isBehindObject(VerbGroup verb) {
    int at = groups.indexOf(verb);
    return at > 1
        && groups.get(at - 1) instanceof NounGroup noun
        && noun.range().to() == verb.range().from()
        && groups.get(at - 2) instanceof VerbGroup;
  }

  /** {@code "Rebels killed two soldiers sent to Oran"}: the rebels sent nobody. */
  private boolean isSent(VerbGroup verb) {
    return words
        .labels()
        .at(verb.main(), "moves")
        .filter(move -> move.entry().is("subject", "sender") && move.entry().is("object", "item"))
        .isPresent();
  }

  /** {@code "A mob beat a man accused of theft"}: the mob accused nobody. */
  private boolean isAccused(VerbGroup verb) {
    int next = verb.range().to();
    return words.labels().has(verb.main(), "implicating")
        && next < words.document().size()
        && words.norm(next).equals("of");
  }

  /** {@code "looted and damaged stores"}: the object stands behind the second verb. */
  private boolean isJoined(VerbGroup verb) {
    int next = joinedBehind(groups.indexOf(verb));
    return isBeforeObject(next) && groups.get(next).range().length() == 1;
  }

  /** {@code "shot to death"}: several words, and no helping verb among them. */
  private boolean isOneVerb(TokenRange range) {
    return words
        .labels()
        .at(range.from(), "verbs")
        .map(Label::range)
        .filter(range::equals)
        .isPresent();
  }

  /** {@code "a nurse killed, two patients injured"}. */
  private boolean isIndefinite(Slots before) {
    return before.nouns.size() == 1 && words.isIndefinite(before.nouns.get(0).range().from());
  }

  /** {@code "The comedian killed on stage"}: one who does, not one who suffers. */
  private boolean isDefiniteOne(Slots before) {
    return before.nouns.size() == 1
        && words.tag(before.nouns.get(0).range().from()) == Tag.DET
        && words.countAt(before.nouns.get(0).range().from()).isEmpty();
  }

  private void addGapped(Clause full, int from, int to) {
    Slots slots = slots(from, to);
    boolean passive = full.verb().voice() == Voice.PASSIVE || full.objects().isEmpty();
    TokenRange range = groups.get(from).range().union(groups.get(to - 1).range());
    clauses.add(
        new Clause(
            clauses.size(),
            full.verb(),
            passive ? slots.nouns : full.subject(),
            List.of(),
            passive ? List.of() : slots.nouns,
            slots.phrases,
            full.opener(),
            range,
            true));
  }

  private Slots slots(int from, int to) {
    Slots slots = new Slots(words, groups);
    slots.fill(from, to);
    return slots;
  }
}

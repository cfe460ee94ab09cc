package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.actor.ActorNames;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.Sentence;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Kinds;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.PlaceMention;

/** Countries and seats of government that act: {@code "Turkey sent"}, {@code "Ankara denied"}. */
final class States {
  private static final Kinds STATES = Kinds.of("countries", "metonyms");

  private final Scene scene;
  private final ActorNames names;

  States(Scene scene, ActorNames names) {
    this.scene = scene;
    this.names = names;
  }

  /** The acting states of a sentence, outside its phrases. */
  List<ActorMention> read(Sentence sentence, List<Phrase> phrases) {
    List<ActorMention> found = new ArrayList<>();
    for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
      if (scene.labels().mayStart(i, STATES)) {
        int token = i;
        at(i, sentence)
            .filter(state -> phrases.stream().noneMatch(phrase -> phrase.range().contains(token)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<ActorMention> at(int token, Sentence sentence) {
    Optional<Label> country = scene.country(token).filter(label -> label.range().from() == token);
    if (country.isPresent()
        && !isInName(country.get().range(), sentence)
        && acts(country.get().range(), sentence)) {
      return Optional.of(mention(country.get(), Sector.GOV, "country"));
    }
    return scene
        .labels()
        .at(token, "metonyms")
        .filter(label -> scene.hasCapital(label.range()) && isGovernment(label, sentence))
        .map(label -> mention(label, sector(label), "metonym"));
  }

  private static Sector sector(Label label) {
    return label.entry().code("sector", Sector.class).orElseThrow();
  }

  private ActorMention mention(Label label, Sector sector, String rule) {
    String iso3 = label.entry().get("iso3").orElseThrow();
    return new ActorMention(
        label.range(),
        label.range().last(),
        names.government(iso3, sector),
        sector == Sector.MIL ? Victim.MILITARY : Victim.OFFICIAL,
        Optional.empty(),
        false,
        rule);
  }

  /** {@code "Mexico"} in {@code "Mexico City"}, {@code "Niger State"}. */
  private boolean isInName(TokenRange range, Sentence sentence) {
    boolean longer =
        scene
            .place(range.from())
            .filter(place -> place.range().length() > range.length())
            .isPresent();
    int next = range.to();
    return longer
        || (next < sentence.tokens().to()
            && scene.capitalised(next)
            && scene.tag(next) == Tag.PROPN);
  }

  /** Not where something is: {@code "in Turkey"}, {@code "Izmir, Turkey,"}. */
  private boolean acts(TokenRange range, Sentence sentence) {
    int before = range.from() - 1;
    if (before < sentence.tokens().from()) {
      return range.to() < sentence.tokens().to();
    }
    while (before > sentence.tokens().from()
        && (scene.isDeterminer(before) || scene.tag(before) == Tag.ADJ)) {
      before--;
    }
    if (before > sentence.tokens().from() && scene.cue(before - 1, "border")) {
      return false;
    }
    String norm = scene.norm(before);
    boolean container = norm.equals(",") && isName(before - 1, sentence);
    return !container && !scene.cue(before, "place_preposition") && !isInList(before, sentence);
  }

  /** {@code "Izmir"} in {@code "in Izmir, Turkey"}; not {@code "On Monday, Turkey"}. */
  private boolean isName(int token, Sentence sentence) {
    return token >= sentence.tokens().from()
        && (scene.place(token).isPresent()
            || (scene.capitalised(token)
                && !scene.isCalendar(token)
                && scene.country(token).isEmpty()
                && !scene.document().token(token).startsWithDigit()));
  }

  /** {@code "Turkey"} in {@code "in Syria and Turkey"}. */
  private boolean isInList(int before, Sentence sentence) {
    if (!scene.isConjunction(before) && !scene.norm(before).equals(",")) {
      return false;
    }
    Optional<Label> other =
        before > sentence.tokens().from() ? scene.country(before - 1) : Optional.empty();
    return other.isPresent() && !acts(other.get().range(), sentence);
  }

  private boolean isGovernment(Label label, Sentence sentence) {
    boolean place = scene.place(label.range().from()).isPresent();
    if (!place && !sector(label).equals(Sector.GOV)) {
      return true;
    }
    boolean named =
        scene
            .place(label.range().from())
            .filter(found -> found.use() == PlaceMention.Use.GOVERNMENT)
            .isPresent();
    int next = label.range().to();
    boolean acts = acts(label.range(), sentence);
    return named
        || (acts && next < sentence.tokens().to() && scene.cue(next, "saying") && !isCopula(next));
  }

  private boolean isCopula(int token) {
    return scene.tag(token) == Tag.AUX;
  }
}

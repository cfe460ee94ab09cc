package org.sitrep.event.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.Item;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.TypeNames;

/** Finds animals, things and money within a stretch of words: {@code "two GCS-200 machines"}. */
final class Goods {
  /** {@code "GCS-200"}, {@code "T-72B3"}. */
  private static final Pattern DESIGNATION =
      Pattern.compile("[A-Z][A-Za-z]*-?[0-9]+[A-Za-z]*(-[0-9]+)?");

  private final Scene scene;
  private final Tally tally;

  Goods(Scene scene) {
    this.scene = scene;
    this.tally = new Tally(scene);
  }

  /** Animals and things. */
  List<Load> things(TokenRange range) {
    List<Load> loads = new ArrayList<>();
    List<Label> labels = scene.labels().within(range, "items");
    for (Label label : labels) {
      boolean inside =
          labels.stream()
                  .anyMatch(other -> !other.equals(label) && other.range().contains(label.range()))
              || loads.stream().anyMatch(other -> other.words().contains(label.range()));
      if (!inside && !isBracketed(label) && !isTopic(label)) {
        TokenRange noun = noun(label);
        if (!isModifier(label, noun) && !isName(label, noun) && !isOtherwise(label, noun)) {
          loads.add(thing(label, noun));
        }
      }
    }
    return loads;
  }

  /** {@code "€2 m"}. */
  List<Load> money(TokenRange range) {
    return Mentions.within(scene.mentions().counts(), range).stream()
        .filter(count -> count.kind() == CountMention.Kind.MONEY)
        .map(count -> new Load(Item.MONEY, "money", count.count(), count.range(), Optional.empty()))
        .toList();
  }

  private Load thing(Label label, TokenRange noun) {
    Label head = head(label, noun);
    Item item = head.entry().code("item", Item.class).orElseThrow();
    Tally.Counted counted = tally.of(noun, head.form() % 2 == 1);
    String category = head.entry().get("category").orElse(head.entry().id());
    return new Measured(scene)
        .of(noun, item, category)
        .orElseGet(
            () -> new Load(item, category, counted.count(), counted.words(), Optional.empty()))
        .withKind(label.entry().get("designation").or(() -> designation(noun)), Optional.empty());
  }

  /** {@code "ammunition"} in {@code "howitzer ammunition"}; a type like MEMATT says it itself. */
  private Label head(Label label, TokenRange noun) {
    boolean type = TypeNames.is(label);
    return type ? label : scene.labels().over(noun.last(), "items").orElse(label);
  }

  /** {@code "MEMATT machines"}, {@code "M777 towed howitzers"}: the kind behind the type. */
  private TokenRange noun(Label label) {
    TokenRange words = label.range();
    int head =
        TypeNames.is(label)
            ? scene.syntax().nounGroupOf(words.last()).map(NounGroup::head).orElse(words.to())
            : words.to();
    return Stream.of(words.to(), head)
        .filter(next -> next >= words.to() && next < scene.tokens().to())
        .flatMap(next -> scene.labels().over(next, "items").stream())
        .filter(next -> next.range().from() >= words.to())
        .findFirst()
        .map(next -> words.union(next.range()))
        .orElse(words);
  }

  /** {@code "vehicle"} in {@code "vehicle spare parts"}, {@code "tank"} in {@code "tank crew"}. */
  private boolean isModifier(Label label, TokenRange noun) {
    int next = label.range().to();
    return next < scene.tokens().to()
        && label.form() % 2 == 0
        && noun.equals(label.range())
        && scene.document().tag(next) == Tag.NOUN
        && scene.labels().at(next, "items").isEmpty()
        && scene.labels().over(next, "moves").isEmpty()
        && scene.labels().over(next, "movenouns").isEmpty();
  }

  /** {@code "Radio"} in {@code "Capital Radio"}, {@code "dog"} in {@code "likely to dog them"}. */
  private boolean isName(Label label, TokenRange noun) {
    int before = label.range().from() - 1;
    if (before < scene.tokens().from()) {
      return false;
    }
    boolean capitals =
        scene.document().token(label.range().from()).isCapitalised()
            && scene.document().token(before).isCapitalised()
            && !TypeNames.is(label)
            && label.form() % 2 == 0
            && tally.number(noun).isEmpty()
            && Mentions.over(scene.mentions().places(), before).isEmpty();
    return capitals || scene.norm(before).equals("to") && label.form() % 2 == 0;
  }

  /** {@code "two leopards"} are animals, {@code "two Leopards"} tanks, {@code "Abrams"} a man. */
  private boolean isOtherwise(Label label, TokenRange noun) {
    TokenRange words = label.range();
    if (!TypeNames.is(label)) {
      return false;
    }
    if (!scene.document().hasCapital(words)) {
      return !scene.document().isInCapitals(words.from());
    }
    String text = scene.document().token(words.last()).text();
    boolean mayBePerson =
        label.form() % 2 == 0
            && text.length() > 1
            && text.chars().skip(1).allMatch(Character::isLowerCase);
    return mayBePerson
        && noun.equals(words)
        && tally.number(words).isEmpty()
        && scene.document().tag(Math.max(scene.tokens().from(), words.from() - 1)) != Tag.DET;
  }

  /** {@code "(APCs)"}, {@code "(portable anti-tank weapons)"}: once more what stands before. */
  private boolean isBracketed(Label label) {
    OptionalInt bracket = tally.bracket(label.range());
    return bracket.isPresent() && scene.labels().over(bracket.getAsInt() - 1, "items").isPresent();
  }

  /** {@code "ten paintings of dogs"}: what is shown, not what is given. */
  private boolean isTopic(Label label) {
    int of = label.range().from() - 1;
    while (of > scene.tokens().from() && Tally.isNominal(scene.document().tag(of))) {
      of--;
    }
    if (of <= scene.tokens().from() || !scene.norm(of).equals("of")) {
      return false;
    }
    int head = of - 1;
    return scene.document().tag(head) == Tag.NOUN
        && !scene.labels().has(head, "collectives")
        && !scene.labels().has(head, "holdings")
        && !scene.labels().has(head, "measures")
        && !scene.labels().has(head, "movenouns")
        && !scene.labels().has(head, "moves")
        && !scene.labels().has(head, "units")
        && !scene.labels().has(head, "items")
        && Mentions.over(scene.mentions().counts(), head).isEmpty();
  }

  /** {@code "GCS-200"} before {@code "machines"}. */
  private Optional<String> designation(TokenRange noun) {
    int before = noun.from() - 1;
    if (before < scene.tokens().from()) {
      return Optional.empty();
    }
    String text = scene.document().token(before).text();
    boolean type = DESIGNATION.matcher(text).matches();
    return type ? Optional.of(text) : Optional.empty();
  }
}

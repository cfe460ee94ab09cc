package org.sitrep.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.pattern.Words;

/**
 * Mentions as labels for rules: {@code @count[kind=age]}, {@code @place[use=dateline]}, {@code
 * @actor[sector=MIL & plural]}. The values are spelt as in the tables.
 *
 * <pre>
 * date   use, basis, value
 * count  kind, qualifier, value
 * place  use, relation, country
 * actor  sector, kind, country, victim, demographic, plural (yes)
 * </pre>
 */
public final class MentionLabels implements Words.LabelSource {
  /** The labels, for the vocabulary of rules. */
  public static final List<String> LABELS = List.of("date", "count", "place", "actor");

  private final Map<String, List<? extends Mention>> mentions;

  public MentionLabels(Mentions mentions) {
    this.mentions =
        Map.of(
            "date", mentions.dates(),
            "count", mentions.counts(),
            "place", mentions.places(),
            "actor", mentions.actors());
  }

  @Override
  public int end(int token, String label) {
    return at(token, label).map(mention -> mention.range().to()).orElse(-1);
  }

  @Override
  public List<String> labelsAt(int token) {
    return LABELS.stream().filter(label -> at(token, label).isPresent()).toList();
  }

  @Override
  public Optional<String> attribute(int token, String label, String name) {
    return at(token, label).flatMap(mention -> attribute(mention, name));
  }

  /** The mention a label stands for: the longest of its kind that begins at {@code token}. */
  public Optional<Mention> at(int token, String label) {
    List<? extends Mention> ofKind = mentions.getOrDefault(label, List.of());
    int low = 0;
    int high = ofKind.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ofKind.get(middle).range().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < ofKind.size() && ofKind.get(low).range().from() == token
        ? Optional.of(ofKind.get(low))
        : Optional.empty();
  }

  private static Optional<String> attribute(Mention mention, String name) {
    if (mention instanceof DateMention date) {
      return of(date, name);
    }
    if (mention instanceof CountMention count) {
      return of(count, name);
    }
    if (mention instanceof PlaceMention place) {
      return of(place, name);
    }
    return of((ActorMention) mention, name);
  }

  private static Optional<String> of(DateMention date, String name) {
    return switch (name) {
      case "use" -> Optional.of(spelt(date.use()));
      case "basis" -> Optional.of(date.basis().code());
      case "value" -> Optional.of(date.value());
      default -> Optional.empty();
    };
  }

  private static Optional<String> of(CountMention count, String name) {
    return switch (name) {
      case "kind" -> Optional.of(spelt(count.kind()));
      case "qualifier" -> Optional.of(count.count().qualifier().code());
      case "value" -> Optional.of(count.value());
      default -> Optional.empty();
    };
  }

  private static Optional<String> of(PlaceMention place, String name) {
    return switch (name) {
      case "use" -> Optional.of(spelt(place.use()));
      case "relation" -> Optional.of(place.relation().code());
      case "country" -> place.place().flatMap(known -> known.country());
      default -> Optional.empty();
    };
  }

  private static Optional<String> of(ActorMention actor, String name) {
    return switch (name) {
      case "sector" -> Optional.of(actor.actor().sector().code());
      case "kind" -> Optional.of(actor.actor().kind().code());
      case "country" -> actor.actor().country();
      case "victim" -> Optional.of(actor.victim().code());
      case "demographic" -> actor.demographic().map(known -> known.code());
      case "plural" -> actor.plural() ? Optional.of("yes") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static String spelt(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

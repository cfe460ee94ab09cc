package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.TokenRange;

/** All mentions of a document in the order of its text, looked up by token. */
public final class Mentions {
  private final List<DateMention> dates;
  private final List<CountMention> counts;
  private final List<PlaceMention> places;
  private final List<ActorMention> actors;
  private final Optional<PlaceMention> home;

  /**
   * The mentions of a document, in any order.
   *
   * @param home the country it is a report of
   */
  public Mentions(
      List<DateMention> dates,
      List<CountMention> counts,
      List<PlaceMention> places,
      List<ActorMention> actors,
      Optional<PlaceMention> home) {
    this.home = home;
    this.dates = sorted(dates);
    this.counts = sorted(counts);
    this.places = sorted(places);
    this.actors = sorted(actors);
  }

  public List<DateMention> dates() {
    return dates;
  }

  public List<CountMention> counts() {
    return counts;
  }

  public List<PlaceMention> places() {
    return places;
  }

  public List<ActorMention> actors() {
    return actors;
  }

  /** The country the document is a report of, and the words that say so: its dateline, a people. */
  public Optional<PlaceMention> home() {
    return home;
  }

  /** Every mention, in order of the text. */
  public List<Mention> all() {
    List<Mention> all = new ArrayList<>(dates);
    all.addAll(counts);
    all.addAll(places);
    all.addAll(actors);
    all.sort(Comparator.comparing(Mention::range));
    return List.copyOf(all);
  }

  /** Those that lie within {@code range}. */
  public static <M extends Mention> List<M> within(List<M> mentions, TokenRange range) {
    List<M> found = new ArrayList<>();
    for (int i = firstFrom(mentions, range.from()); i < mentions.size(); i++) {
      M mention = mentions.get(i);
      if (mention.range().from() >= range.to()) {
        break;
      }
      if (range.contains(mention.range())) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The one that holds {@code token}. */
  public static <M extends Mention> Optional<M> over(List<M> mentions, int token) {
    if (mentions instanceof MentionList<M> list) {
      return list.over(token);
    }
    for (int i = firstFrom(mentions, token - MentionList.LONGEST); i < mentions.size(); i++) {
      M mention = mentions.get(i);
      if (mention.range().from() > token) {
        break;
      }
      if (mention.range().contains(token)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private static <M extends Mention> int firstFrom(List<M> mentions, int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).range().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static <M extends Mention> List<M> sorted(List<M> mentions) {
    List<M> copy = new ArrayList<>(mentions);
    copy.sort(Comparator.comparing(Mention::range));
    return MentionList.of(copy);
  }
}

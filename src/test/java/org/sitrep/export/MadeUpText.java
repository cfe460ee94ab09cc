package org.sitrep.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.PlaceRelation;
import org.sitrep.code.Victim;
import org.sitrep.document.Span;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Actor;
import org.sitrep.value.Place;

/** A body in the making; tells where the words it is given stand. */
final class MadeUpText {
  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();
  private int tokens;

  int end() {
    return text.length();
  }

  Span add(String words) {
    int start = text.length();
    text.append(words).append(' ');
    tokens += words.split(" ").length;
    return new Span(start, text.length() - 1);
  }

  Span add(Place place) {
    int from = tokens;
    Span words = add(place.name());
    TokenRange range = new TokenRange(from, tokens);
    PlaceRelation relation = PlaceRelation.IN;
    PlaceMention.Use use = PlaceMention.Use.PLACE;
    mentions.add(new PlaceMention(range, range, Optional.of(place), relation, use, "made-up"));
    return words;
  }

  Span add(Actor actor) {
    int from = tokens;
    Span words = add(actor.name());
    TokenRange range = new TokenRange(from, tokens);
    mentions.add(
        new ActorMention(
            range, range.last(), actor, Victim.UNKNOWN, Optional.empty(), false, "made-up"));
    return words;
  }

  Span endSentence(int start) {
    text.append(".\n");
    tokens++;
    return new Span(start, text.length() - 1);
  }

  String body() {
    return text.toString();
  }

  List<Mention> mentions() {
    return mentions;
  }
}

package org.sitrep.store.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.document.Document;
import org.sitrep.document.Location;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/** Turns mentions into rows: {@code "late January"}, 2021-01-21/2021-01-31. */
final class MentionRows {
  private MentionRows() {}

  static List<Row> of(Frame frame, Document document, List<Mention> mentions) {
    List<Row> rows = new ArrayList<>();
    for (Mention mention : mentions) {
      rows.add(row(frame, mention, frame.locate(document.span(mention.range()))));
    }
    return rows;
  }

  private static Row row(Frame frame, Mention mention, Location words) {
    Row.Builder row =
        Row.in("mention")
            .put("article_id", frame.article())
            .put("char_start", words.charStart())
            .put("char_end", words.charEnd())
            .put("quote", words.quote())
            .put("value", mention.value().isEmpty() ? null : mention.value())
            .put("rule", mention.rule());
    String kind = putMeaning(frame, row, mention);
    boolean headline = words.sentenceNo() == 0;
    UUID id =
        frame.unique(
            "mention", frame.article(), kind, headline, words.charStart(), words.charEnd());
    return row.put("mention_id", id).put("kind", kind).build();
  }

  private static String putMeaning(Frame frame, Row.Builder row, Mention mention) {
    if (mention instanceof PlaceMention place) {
      putPlace(frame, row, place.place());
      return "place";
    }
    if (mention instanceof ActorMention actor) {
      UUID id = frame.names().add(actor.actor());
      row.put("actor_id", id).put("value", id.toString());
      return "actor";
    }
    return mention instanceof DateMention ? "date" : "count";
  }

  private static void putPlace(Frame frame, Row.Builder row, Optional<Place> place) {
    Optional<UUID> id = place.map(frame.names()::add);
    row.put("place_id", id)
        .put("value", id.map(UUID::toString))
        .put("latitude", place.flatMap(Place::point).map(Place.Point::latitude))
        .put("longitude", place.flatMap(Place::point).map(Place.Point::longitude));
  }
}

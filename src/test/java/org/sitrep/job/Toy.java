package org.sitrep.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.code.ActorKind;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Cause;
import org.sitrep.code.Certainty;
import org.sitrep.code.CountRole;
import org.sitrep.code.DateBasis;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.PlaceRelation;
import org.sitrep.code.PlaceRole;
import org.sitrep.code.Scope;
import org.sitrep.code.Sector;
import org.sitrep.code.SubEventType;
import org.sitrep.code.Victim;
import org.sitrep.document.Document;
import org.sitrep.document.Documents;
import org.sitrep.document.Evidence;
import org.sitrep.document.Sentence;
import org.sitrep.document.Span;
import org.sitrep.document.TokenRange;
import org.sitrep.finding.record.ActorLink;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.record.Dating;
import org.sitrep.finding.record.Incident;
import org.sitrep.finding.record.PlaceLink;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mention;
import org.sitrep.value.Actor;
import org.sitrep.value.Count;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

/**
 * An extraction that understands one sentence, {@code "Mine killed 2 civilians in Fuzuli ."}, so
 * that tests of tables and jobs need no models.
 */
public final class Toy {
  private Toy() {}

  /** An article of that text; its words stand between blanks, its sentences on lines. */
  public static Article article(String source, String body) {
    return article(source, "Toy Times", body);
  }

  /** The same, of a publisher. */
  public static Article article(String source, String publisher, String body) {
    return new Article(
        source,
        source + ".txt",
        ReadAs.of("txt"),
        Optional.empty(),
        Optional.of(publisher),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Optional.of(LocalDate.of(2021, 2, 4)),
        PublicationBasis.METADATA,
        body);
  }

  /** The incidents of an article; throws for a text that says so. */
  public static Extraction extract(Article article) {
    if (article.body().startsWith("CRASH")) {
      throw new IllegalStateException("the text asked for it");
    }
    Document document = Documents.of(article.body());
    List<Incident> incidents = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (document.norm(sentence.tokens().from() + 1).equals("killed")) {
        incidents.add(incident(document, sentence));
        TokenRange number = TokenRange.of(sentence.tokens().from() + 2);
        Count count = Count.exact(Long.parseLong(document.quote(number)));
        mentions.add(new CountMention(number, count, CountMention.Kind.CARDINAL, "digits"));
      }
    }
    return new Extraction(document, incidents, List.of(), mentions);
  }

  private static Incident incident(Document document, Sentence sentence) {
    int from = sentence.tokens().from();
    Span trigger = document.token(from + 1).span();
    Span number = document.token(from + 2).span();
    Span town = document.token(from + 5).span();
    Actor army =
        new Actor("Toy army", Optional.of("TOY"), Sector.MIL, ActorKind.STATE, Optional.empty());
    Casualty dead =
        new Casualty(
            Harm.KILLED,
            document.norm(from + 3).equals("civilians") ? Victim.CIVILIAN : Victim.MILITARY,
            Optional.empty(),
            Optional.of(army),
            Count.exact(Long.parseLong(document.quote(number))),
            CountRole.TOTAL,
            OptionalInt.empty(),
            number);
    DateRange day = DateRange.day(LocalDate.of(2021, 2, 2));
    return new Incident(
        EventType.EXPLOSION,
        Optional.of(SubEventType.MINE_IED),
        Cause.MINE,
        Scope.SINGLE,
        Factuality.ASSERTED,
        false,
        new Dating(Optional.of(day), DateBasis.EXPLICIT, Optional.of(town)),
        OptionalInt.of(1),
        List.of(
            new PlaceLink(
                place(document.quote(town)), PlaceRole.EVENT, PlaceRelation.IN, true, town, town)),
        List.of(new ActorLink(army, ActorRole.PERPETRATOR, Certainty.ALLEGED, trigger, false)),
        List.of(dead),
        Optional.empty(),
        0.8,
        trigger,
        0,
        sentence.span(),
        List.of(new Evidence("killed", number, "killed-active")));
  }

  private static Place place(String name) {
    return new Place(
        "toy:" + name,
        Optional.of((long) name.length()),
        name,
        "PPL",
        Optional.of("TOY"),
        Optional.of("West"),
        Optional.of(name + " District"),
        Optional.of(new Place.Point(39.6, -name.length())));
  }
}

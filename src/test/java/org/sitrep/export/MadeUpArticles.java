package org.sitrep.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Certainty;
import org.sitrep.code.CountRole;
import org.sitrep.code.DateBasis;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Flow;
import org.sitrep.code.Item;
import org.sitrep.code.Phase;
import org.sitrep.code.PlaceRelation;
import org.sitrep.code.PlaceRole;
import org.sitrep.code.Purpose;
import org.sitrep.code.Scope;
import org.sitrep.code.Victim;
import org.sitrep.document.Documents;
import org.sitrep.document.Evidence;
import org.sitrep.document.Span;
import org.sitrep.finding.record.ActorLink;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.record.Claim;
import org.sitrep.finding.record.Dating;
import org.sitrep.finding.record.DeployedItem;
import org.sitrep.finding.record.Deployment;
import org.sitrep.finding.record.Incident;
import org.sitrep.finding.record.PlaceLink;
import org.sitrep.value.Actor;
import org.sitrep.value.Count;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

/**
 * Writes one article after the other, each of one to three sentences, and codes it: {@code "A
 * roadside bomb killed 3 soldiers in Kelmet on 2021-05-04 , officials said ."}
 */
final class MadeUpArticles {
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 11 * 365;

  /** Headlines no page, sheet or map may fall for. */
  private static final List<String> TRAPS =
      List.of(
          "<script>document.title='run'</script> \"quoted\" & </td>",
          "=HYPERLINK(\"http://example.org\",\"open\")",
          "\uD83D\uDCA5 blast, line\u2028two \u202Ereversed",
          "'+1 dead', he said; DROP TABLE incident");

  private final Random random = new Random(7);
  private final MadeUpWorld world = new MadeUpWorld(random);
  private final List<MadeUpWorld.Happening> recent = new ArrayList<>();
  private int number;

  /** An article with what is found in it. */
  record Coded(Article article, Extraction extraction) {}

  /** The next article, of at most so many records. */
  Coded next(int most) {
    number++;
    LocalDate published = FIRST_DAY.plusDays(random.nextInt(DAYS));
    MadeUpText text = new MadeUpText();
    List<Incident> incidents = new ArrayList<>();
    List<Deployment> deployments = new ArrayList<>();
    int records = Math.min(most, 1 + random.nextInt(3));
    for (int i = 0; i < records; i++) {
      if (random.nextInt(100) < 15) {
        deployments.add(deployment(text, published));
      } else {
        incidents.add(incident(text, happening(published)));
      }
    }
    Article article = article(published, text.body());
    return new Coded(
        article,
        new Extraction(Documents.of(text.body()), incidents, deployments, text.mentions()));
  }

  private Article article(LocalDate published, String body) {
    String first = body.substring(0, body.indexOf(" ,"));
    String headline = number % 250 == 3 ? TRAPS.get(number / 250 % TRAPS.size()) : first;
    String id = "https://news.example/" + number;
    return new Article(
        id,
        "archive/" + published.getYear() + ".jsonl",
        ReadAs.of("jsonl"),
        Optional.of(id),
        Optional.of(world.outlet()),
        Optional.of(headline),
        Optional.empty(),
        Optional.empty(),
        "en",
        Optional.of(published),
        PublicationBasis.METADATA,
        body);
  }

  /** Something new, or what another outlet has told already. */
  private MadeUpWorld.Happening happening(LocalDate published) {
    if (!recent.isEmpty() && random.nextInt(100) < 15) {
      return recent.get(random.nextInt(recent.size()));
    }
    MadeUpWorld.Happening happening = world.happening(published.minusDays(random.nextInt(4)));
    recent.add(happening);
    if (recent.size() > 40) {
      recent.remove(0);
    }
    return happening;
  }

  private Incident incident(MadeUpText text, MadeUpWorld.Happening told) {
    int start = text.end();
    Span trigger = text.add(told.kind().words());
    Span number = text.add(String.valueOf(told.harmed()));
    Span victims = text.add(told.civilian() ? "civilians" : "soldiers");
    text.add("in");
    Span place = text.add(told.place());
    text.add("on");
    Span day = text.add(told.day().toString());
    text.add(", blamed on the");
    Span actor = text.add(told.actor());
    text.add(", as");
    Span speaker = text.add("officials");
    text.add("said");
    Span sentence = text.endSentence(start);
    boolean toll = random.nextInt(25) == 0;
    return new Incident(
        told.kind().type(),
        Optional.of(told.kind().subType()),
        told.kind().cause(),
        toll ? Scope.CUMULATIVE : Scope.SINGLE,
        random.nextInt(20) == 0 ? Factuality.POSSIBLE : Factuality.REPORTED,
        random.nextInt(20) == 0,
        dating(told.day(), day),
        OptionalInt.of(told.place().isCountry() ? 6 : 1),
        List.of(new PlaceLink(told.place(), PlaceRole.EVENT, PlaceRelation.IN, true, place, place)),
        List.of(
            new ActorLink(told.actor(), ActorRole.PERPETRATOR, Certainty.ALLEGED, actor, false)),
        casualties(told, new Span(number.start(), victims.end())),
        Optional.of(new Claim("officials", false, speaker)),
        Math.round(random.nextDouble() * 100) / 100.0,
        trigger,
        0,
        sentence,
        List.of(
            new Evidence("event_type", trigger, "verbs:made-up"),
            new Evidence(told.kind().harm().code(), number, "verbs:made-up"),
            new Evidence("place", place, "place:own"),
            new Evidence("date", day, "date-iso"),
            new Evidence("perpetrator", actor, "blamed-on"),
            new Evidence("claimed_by", speaker, "speaker")));
  }

  private List<Casualty> casualties(MadeUpWorld.Happening told, Span words) {
    Count count =
        told.harmed() % 5 == 0 ? Count.atLeast(told.harmed()) : Count.exact(told.harmed());
    Victim victim = told.civilian() ? Victim.CIVILIAN : Victim.MILITARY;
    return List.of(
        new Casualty(
            told.kind().harm(),
            victim,
            Optional.empty(),
            told.civilian() ? Optional.empty() : Optional.of(world.actor()),
            count,
            CountRole.TOTAL,
            OptionalInt.empty(),
            words));
  }

  private Deployment deployment(MadeUpText text, LocalDate published) {
    LocalDate when = published.minusDays(random.nextInt(9));
    int people = 1 + random.nextInt(500);
    boolean fromKnown = random.nextInt(5) != 0;
    Place from = world.place();
    Place to = world.place();
    Actor sender = world.actor();
    int start = text.end();
    Span who = text.add(sender);
    Span trigger = text.add("sent");
    Span number = text.add(String.valueOf(people));
    Span item = text.add("sappers");
    text.add(fromKnown ? "from " + from.name() + " to" : "to");
    Span place = text.add(to);
    text.add("on");
    Span day = text.add(when.toString());
    text.add(", a spokesman said");
    Span sentence = text.endSentence(start);
    DeployedItem sappers =
        new DeployedItem(
            Item.PERSONNEL,
            Optional.of("sapper"),
            Optional.empty(),
            Optional.empty(),
            Count.exact(people),
            CountRole.TOTAL,
            OptionalInt.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            new Span(number.start(), item.end()));
    return new Deployment(
        DeploymentType.DISPATCH,
        Phase.COMPLETED,
        Flow.IN,
        Factuality.ASSERTED,
        false,
        Scope.SINGLE,
        Purpose.DEMINING,
        Optional.of(sender),
        sender.country(),
        Optional.empty(),
        to.country(),
        Optional.empty(),
        Optional.empty(),
        fromKnown ? Optional.of(from) : Optional.empty(),
        Optional.of(to),
        OptionalInt.of(to.isCountry() ? 6 : 1),
        dating(when, day),
        OptionalInt.empty(),
        Optional.empty(),
        List.of(sappers),
        0.7,
        trigger,
        0,
        sentence,
        List.of(
            new Evidence("deployment_type", trigger, "verbs:send"),
            new Evidence("sender", who, "verbs:send"),
            new Evidence("item", number, "verbs:send"),
            new Evidence("destination", place, "place:own"),
            new Evidence("date", day, "date-iso")));
  }

  private static Dating dating(LocalDate day, Span words) {
    return new Dating(Optional.of(DateRange.day(day)), DateBasis.EXPLICIT, Optional.of(words));
  }
}

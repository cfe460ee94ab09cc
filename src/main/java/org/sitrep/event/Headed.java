package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.Scope;
import org.sitrep.document.TokenRange;
import org.sitrep.event.noun.NounReader;
import org.sitrep.event.people.Parties;
import org.sitrep.event.setting.Days;
import org.sitrep.event.setting.Places;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.statement.Statement;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;

/**
 * What the line above a list says of each item: {@code "Shelling on Monday:"} is what happened and
 * when, {@code "Killed on Monday:"} what befell {@code "Barda: one shepherd"}.
 */
final class Headed {
  private final Scene heading;

  Headed(Scene heading) {
    this.heading = heading;
  }

  /** The statements of an item, each an event of its own, with what the heading says of it. */
  List<Statement> complete(Scene item, List<Statement> statements) {
    List<Statement> completed = new ArrayList<>();
    for (Statement statement : statements.isEmpty() ? bare(item) : statements) {
      List<DateMention> dates = statement.dates().isEmpty() ? dates() : statement.dates();
      boolean typed = statement.readings().stream().anyMatch(one -> one.type().isPresent());
      List<Reading> readings = new ArrayList<>(statement.readings());
      if (!typed) {
        readings.addAll(causes());
      }
      boolean summed = statement.dates().isEmpty() && dates.stream().anyMatch(DateMention::isLong);
      completed.add(statement.inList(readings, dates, summed ? Scope.PERIOD : statement.scope()));
    }
    return completed;
  }

  private List<DateMention> dates() {
    return Mentions.within(heading.mentions().dates(), heading.tokens()).stream()
        .filter(DateMention::tellsWhen)
        .toList();
  }

  private List<Reading> causes() {
    return new NounReader(heading, new Parties(heading))
        .read().stream().filter(reading -> reading.harmed().isEmpty()).toList();
  }

  /** {@code "Barda: one shepherd"} below {@code "Killed on Monday:"}. */
  private List<Statement> bare(Scene item) {
    Optional<Harm> harm = harm();
    List<Party> people =
        new Parties(item)
            .readAll(item.syntax().nounGroups()).stream()
                .filter(party -> party.actor().isPresent())
                .toList();
    if (harm.isEmpty() || people.isEmpty()) {
      return List.of();
    }
    List<Harmed> harmed = people.stream().map(party -> Harmed.of(harm.get(), party)).toList();
    TokenRange words = people.get(0).words();
    Reading reading =
        Reading.bare("verbs:heading", words, Optional.empty(), Factuality.ASSERTED)
            .withHarmed(harmed)
            .involving(Involved.victims(harmed))
            .proving(2);
    return List.of(statement(item, List.of(reading)));
  }

  private static Statement statement(Scene item, List<Reading> readings) {
    return new Statement(
        item.syntax().sentence(),
        item.tokens(),
        readings,
        new Places(item).of(readings, item.tokens()),
        new Days(item).of(readings, item.tokens()),
        Optional.empty(),
        Factuality.ASSERTED,
        Scope.SINGLE,
        false,
        true,
        false);
  }

  private Optional<Harm> harm() {
    return Stream.of("verbs", "states")
        .flatMap(kind -> heading.labels().within(heading.tokens(), kind).stream())
        .flatMap(label -> Frame.harm(label).stream())
        .findFirst();
  }
}

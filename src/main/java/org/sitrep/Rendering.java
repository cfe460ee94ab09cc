package org.sitrep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.Code;
import org.sitrep.document.Document;
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
import org.sitrep.value.Place;

/** Records as case files write them, every value told. */
public record Rendering(Document document) {

  /** All records of an extraction; {@code none} where there are none. */
  public static String of(Extraction extraction) {
    Rendering rendering = new Rendering(extraction.document());
    List<String> records = new ArrayList<>();
    extraction.incidents().forEach(incident -> records.add(rendering.incident(incident)));
    extraction.deployments().forEach(deployment -> records.add(rendering.deployment(deployment)));
    return records.isEmpty() ? "none" : String.join("\n", records);
  }

  /** An incident and its values, a line each. */
  public String incident(Incident incident) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "incident %s cause=%s scope=%s factuality=%s%s"
            .formatted(
                type(incident),
                incident.cause().code(),
                incident.scope().code(),
                incident.factuality().code(),
                incident.background() ? " background" : ""));
    incident.casualties().forEach(casualty -> lines.add(casualty(casualty)));
    lines.add(date(incident.dating()));
    for (PlaceLink link : incident.places()) {
      lines.add(place(link, incident.placePrecision()));
    }
    incident.actors().forEach(link -> lines.add(actor(link)));
    incident.claim().ifPresent(claim -> lines.add(claim(claim)));
    return String.join("\n  ", lines);
  }

  private static String type(Incident incident) {
    return incident.type().code() + incident.subType().map(sub -> "/" + sub.code()).orElse("");
  }

  private String casualty(Casualty casualty) {
    return String.join(
            " ",
            casualty.harm().code(),
            casualty.victim().code(),
            CountText.of(casualty.count()),
            casualty.count().qualifier().code(),
            casualty.role().code())
        + casualty.demographic().map(demographic -> " " + demographic.code()).orElse("")
        + casualty.side().map(side -> " side=" + side.country().orElse(side.name())).orElse("")
        + quote(casualty.words());
  }

  private String date(Dating dating) {
    return "date "
        + dating.date().map(date -> date.text() + " p" + date.precision() + " ").orElse("")
        + dating.basis().code()
        + dating.words().map(this::quote).orElse("");
  }

  private String place(PlaceLink link, OptionalInt precision) {
    return "place \"%s\" %s %s%s%s%s"
        .formatted(
            link.place().name(),
            link.relation().code(),
            link.role().code(),
            precision(precision),
            link.place().country().map(country -> " " + country).orElse(""),
            quote(link.words()));
  }

  private String actor(ActorLink link) {
    return "actor %s %s %s%s"
        .formatted(
            link.role().code(),
            link.certainty().code(),
            actor(link.actor()).strip(),
            quote(link.words()));
  }

  private String claim(Claim claim) {
    return "claim" + (claim.party() ? " party" : "") + quote(claim.words());
  }

  /** A deployment and its values, a line each. */
  public String deployment(Deployment deployment) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "deployment %s %s %s purpose=%s scope=%s factuality=%s%s"
            .formatted(
                deployment.type().code(),
                deployment.phase().code(),
                deployment.flow().code(),
                deployment.purpose().code(),
                deployment.scope().code(),
                deployment.factuality().code(),
                deployment.background() ? " background" : ""));
    deployment.items().forEach(item -> lines.add(item(item)));
    lines.add("sender" + party(deployment.sender(), deployment.senderCountry()));
    lines.add("receiver" + party(deployment.receiver(), deployment.receiverCountry()));
    deployment.origin().ifPresent(place -> lines.add("origin" + name(place)));
    deployment
        .destination()
        .ifPresent(
            place ->
                lines.add("destination" + name(place) + precision(deployment.placePrecision())));
    lines.add(date(deployment.dating()));
    deployment.durationDays().ifPresent(days -> lines.add("duration " + days));
    deployment.mission().ifPresent(mission -> lines.add("mission \"" + mission + "\""));
    deployment.claim().ifPresent(claim -> lines.add(claim(claim)));
    return String.join("\n  ", lines);
  }

  private String item(DeployedItem item) {
    return "item %s %s %s%s%s%s%s"
        .formatted(
            item.item().code(),
            CountText.of(item.count()),
            item.role().code(),
            value("category", item.category()),
            value("designation", item.designation()),
            value("size", item.unitSize()),
            quote(item.words()));
  }

  private static String party(Optional<Actor> actor, Optional<String> country) {
    if (actor.isEmpty() && country.isEmpty()) {
      return " none";
    }
    Optional<String> own = actor.flatMap(Actor::country);
    String missing = own.isEmpty() ? country.map(code -> " " + code).orElse("") : "";
    return missing + actor.map(Rendering::actor).orElse("");
  }

  private static String actor(Actor actor) {
    return actor.country().map(code -> " " + code).orElse("")
        + " "
        + actor.sector().code()
        + value("name", Optional.of(actor.name()));
  }

  private static String name(Place place) {
    return " \"" + place.name() + "\"" + place.country().map(code -> " " + code).orElse("");
  }

  private static String precision(OptionalInt precision) {
    return precision.isPresent() ? " p" + precision.getAsInt() : "";
  }

  private static String value(String key, Optional<String> value) {
    return value.map(text -> " " + key + "=\"" + text.replace('"', '\'') + "\"").orElse("");
  }

  private String quote(Span span) {
    return " \"" + document.quote(span).replace('"', '\'').replace('\n', ' ') + "\"";
  }

  /** The spelling of a code, or nothing. */
  public static String code(Optional<? extends Code> code) {
    return code.map(Code::code).orElse("").toLowerCase(Locale.ROOT);
  }
}

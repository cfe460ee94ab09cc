package org.sitrep.score.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.Extraction;
import org.sitrep.Rendering;
import org.sitrep.code.ActorRole;
import org.sitrep.code.PlaceRole;
import org.sitrep.document.Document;
import org.sitrep.document.Evidence;
import org.sitrep.finding.record.Dating;
import org.sitrep.finding.record.Deployment;
import org.sitrep.finding.record.Incident;
import org.sitrep.score.Found;
import org.sitrep.score.Mark;

/**
 * A record that came out of the text of a case: {@code "Two were killed in Fuzuli"}.
 *
 * @param incident empty for a deployment
 * @param deployment empty for an incident
 */
public record CaseFound(
    Document document, Optional<Incident> incident, Optional<Deployment> deployment)
    implements Found {

  /** All records of an extraction. */
  public static List<CaseFound> all(Extraction extraction) {
    List<CaseFound> all = new ArrayList<>();
    for (Incident incident : extraction.incidents()) {
      all.add(new CaseFound(extraction.document(), Optional.of(incident), Optional.empty()));
    }
    for (Deployment deployment : extraction.deployments()) {
      all.add(new CaseFound(extraction.document(), Optional.empty(), Optional.of(deployment)));
    }
    return all;
  }

  @Override
  public String kind() {
    return incident.isPresent() ? "incident" : "deployment";
  }

  @Override
  public String text() {
    Rendering rendering = new Rendering(document);
    String lines =
        incident
            .map(rendering::incident)
            .or(() -> deployment.map(rendering::deployment))
            .orElseThrow();
    return lines.lines().findFirst().orElse("");
  }

  @Override
  public List<Evidence> evidence() {
    return incident
        .map(Incident::evidence)
        .or(() -> deployment.map(Deployment::evidence))
        .orElseThrow();
  }

  @Override
  public List<Mark> extra() {
    List<String> fields = new ArrayList<>();
    incident.ifPresent(one -> addFields(one, fields));
    deployment.ifPresent(one -> addFields(one, fields));
    return fields.stream().map(field -> Mark.extra(field, field + " extra")).toList();
  }

  private static void addFields(Incident incident, List<String> fields) {
    fields.add("event_type");
    incident.casualties().forEach(casualty -> fields.add(casualty.harm().code()));
    addFields(incident.dating(), fields);
    incident.places().stream()
        .filter(link -> link.role() == PlaceRole.EVENT)
        .forEach(link -> fields.add("place"));
    incident.actors().forEach(link -> fields.add(actors(link.role().code())));
    incident.claim().ifPresent(claim -> fields.add("claimed_by"));
  }

  private static void addFields(Deployment deployment, List<String> fields) {
    fields.add("deployment_type");
    deployment.items().forEach(item -> fields.add("items"));
    addFields(deployment.dating(), fields);
    deployment.senderCountry().ifPresent(country -> fields.add("sender_country"));
    deployment.receiverCountry().ifPresent(country -> fields.add("receiver_country"));
    deployment.origin().ifPresent(place -> fields.add("origin"));
    deployment.destination().ifPresent(place -> fields.add("destination"));
    deployment.claim().ifPresent(claim -> fields.add("claimed_by"));
  }

  private static void addFields(Dating dating, List<String> fields) {
    if (!DatingCheck.isUndated(dating)) {
      fields.add("date");
    }
  }

  /** The field of all actors of a role: {@code perpetrators}, {@code parties}. */
  static String actors(String role) {
    return role.equals(ActorRole.PARTY.code()) ? "parties" : role + "s";
  }
}

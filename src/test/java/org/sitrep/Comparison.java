package org.sitrep;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.document.Document;
import org.sitrep.finding.Deployment;
import org.sitrep.finding.Incident;

/** What came out of a text against what should: each expected record with the likest one found. */
final class Comparison {
  private final Document document;
  private final Rendering rendering;
  private final List<Object> actual = new ArrayList<>();
  private final List<List<Line>> expected = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /** A record that came out, and whether it is as expected. */
  record Verdict(Object record, boolean right) {}

  private Comparison(Extraction extraction, List<Line> lines) {
    this.document = extraction.document();
    this.rendering = new Rendering(document);
    actual.addAll(extraction.incidents());
    actual.addAll(extraction.deployments());
    for (Line line : lines) {
      if (!line.indented()) {
        expected.add(new ArrayList<>());
      }
      expected.get(expected.size() - 1).add(line);
    }
  }

  /** Complaints; none where every record is as expected. */
  static List<String> complaints(Extraction extraction, List<Line> lines) {
    return of(extraction, lines).complaints();
  }

  /** Pairs every record with the likest expected one. */
  static Comparison of(Extraction extraction, List<Line> lines) {
    Comparison comparison = new Comparison(extraction, lines);
    while (comparison.pairLikest()) {}
    for (List<Line> record : comparison.expected) {
      if (!record.get(0).optional()) {
        comparison.wrong.add("missing: " + comparison.head(record));
      }
    }
    for (Object extra : comparison.actual) {
      comparison.wrong.add("extra: " + comparison.text(extra).lines().findFirst().orElse(""));
      comparison.verdicts.add(new Verdict(extra, false));
    }
    return comparison;
  }

  /** Complaints; none where every record is as expected. */
  List<String> complaints() {
    return wrong;
  }

  /** Every record that came out. */
  List<Verdict> verdicts() {
    return verdicts;
  }

  private String head(List<Line> record) {
    return record.get(0).word() + " " + String.join(" ", record.get(0).terms());
  }

  /** Takes the pair with the fewest complaints out of both lists; false where none is left. */
  private boolean pairLikest() {
    List<String> fewest = null;
    int bestExpected = -1;
    int bestActual = -1;
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < actual.size(); j++) {
        List<String> complaints = complaints(actual.get(j), expected.get(i));
        if (complaints != null && (fewest == null || complaints.size() < fewest.size())) {
          fewest = complaints;
          bestExpected = i;
          bestActual = j;
        }
      }
    }
    if (fewest == null) {
      return false;
    }
    wrong.addAll(fewest);
    verdicts.add(new Verdict(actual.get(bestActual), fewest.isEmpty()));
    expected.remove(bestExpected);
    actual.remove(bestActual);
    return true;
  }

  private @org.jspecify.annotations.Nullable List<String> complaints(
      Object record, List<Line> lines) {
    String kind = lines.get(0).word();
    if (record instanceof Incident incident && kind.equals("incident")) {
      return IncidentCheck.complaints(incident, document, lines);
    }
    if (record instanceof Deployment deployment && kind.equals("deployment")) {
      return DeploymentCheck.complaints(deployment, document, lines);
    }
    return null;
  }

  private String text(Object record) {
    return record instanceof Incident incident
        ? rendering.incident(incident)
        : rendering.deployment((Deployment) record);
  }
}

package org.sitrep;

import java.util.List;
import org.sitrep.document.Document;
import org.sitrep.finding.record.Deployment;
import org.sitrep.finding.record.Incident;
import org.sitrep.mention.Mention;

/** Everything one article says: its records and the mentions they are made of. */
public record Extraction(
    Document document,
    List<Incident> incidents,
    List<Deployment> deployments,
    List<Mention> mentions) {

  public Extraction {
    incidents = List.copyOf(incidents);
    deployments = List.copyOf(deployments);
    mentions = List.copyOf(mentions);
  }
}

package org.sitrep.score;

import java.util.List;
import org.sitrep.document.Evidence;

/** A record that came out of a text: {@code "Two were killed in Fuzuli"} is an incident. */
public interface Found {
  /** {@code incident} or {@code deployment}. */
  String kind();

  /** The record in a line, as complaints show it. */
  String text();

  /** The words and rules behind its values. */
  List<Evidence> evidence();

  /** Its values, as marks of a record nobody expected. */
  List<Mark> extra();
}

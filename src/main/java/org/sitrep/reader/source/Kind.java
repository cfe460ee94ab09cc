package org.sitrep.reader.source;

import java.util.Optional;

/** One kind of file, and how it is recognised by its content: {@code "opens with <rss"}. */
public interface Kind {

  /** Its short name: {@code "jsonl"}, {@code "archive"}. */
  String name();

  /** Why a file that opens so is of this kind; empty where it is not. */
  Optional<String> recognise(Opening opening);
}

package org.sitrep.score;

import org.sitrep.Extraction;
import org.sitrep.article.Article;

/** A text somebody has coded by hand. */
public interface GoldText {
  /** What complaints call it: {@code a/A01-killed-when-clause 2}, {@code mine.jsonl:7}. */
  String name();

  /** What it is counted with: its folder, or the file it is a line of. */
  String topic();

  /** The text, as the program is to read it. */
  Article article();

  /** What came out of it against what should. */
  Comparison compare(Extraction extraction);
}

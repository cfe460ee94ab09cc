package org.sitrep.reader.outcome;

import java.io.IOException;
import org.sitrep.article.Article;

/** What became of one article of the input: it was read, or it was rejected and says why. */
public sealed interface Outcome {

  /** Where it stood. */
  Member member();

  /** An article, ready for extraction. */
  record Read(Member member, Article article) implements Outcome {}

  /** No article: {@code "line 17"}, malformed, {@code "not a JSON object"}. */
  record Rejected(Member member, RejectionReason reason, String message) implements Outcome {

    /** Bytes no encoding explains. */
    public static Rejected undecodable(Member member) {
      return new Rejected(member, RejectionReason.CHARSET, "no encoding explains its bytes");
    }

    /** A file the disk refused. */
    public static Rejected unreadable(String path, IOException fault) {
      return new Rejected(
          Member.whole(path),
          RejectionReason.UNREADABLE,
          "cannot be read: " + fault.getClass().getSimpleName());
    }
  }
}

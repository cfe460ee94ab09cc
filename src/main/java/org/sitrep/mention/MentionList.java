package org.sitrep.mention;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Mentions of one kind in the order of their text, which knows the one over each token: in {@code
 * "on 2 March"} the date over {@code "March"}. Immutable.
 */
public final class MentionList<M extends Mention> extends AbstractList<M> implements RandomAccess {
  /** Tokens of a mention behind so many are not looked up. */
  static final int LONGEST = 40;

  private final List<M> mentions;
  private final List<Optional<M>> over;

  private MentionList(List<M> mentions) {
    this.mentions = mentions;
    int size = mentions.stream().mapToInt(mention -> mention.range().to()).max().orElse(0);
    this.over = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
    for (M mention : mentions) {
      int end = Math.min(mention.range().to(), mention.range().from() + LONGEST + 1);
      for (int token = mention.range().from(); token < end; token++) {
        if (over.get(token).isEmpty()) {
          over.set(token, Optional.of(mention));
        }
      }
    }
  }

  /** A list of mentions, given in the order of their text. */
  public static <M extends Mention> MentionList<M> of(List<M> mentions) {
    return new MentionList<>(List.copyOf(mentions));
  }

  /** The one that holds {@code token}; of several the first. */
  Optional<M> over(int token) {
    return token >= 0 && token < over.size() ? over.get(token) : Optional.empty();
  }

  @Override
  public M get(int index) {
    return mentions.get(index);
  }

  @Override
  public int size() {
    return mentions.size();
  }
}

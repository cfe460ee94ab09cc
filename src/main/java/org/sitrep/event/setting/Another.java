package org.sitrep.event.setting;

import org.sitrep.event.statement.Scene;

/**
 * Tells where a sentence begins to speak of another event: {@code "In another terrorist action, men
 * opened fire"}, {@code "Meanwhile"}.
 */
public final class Another {
  /** Words between {@code "another"} and the noun of the event. */
  private static final int BETWEEN = 3;

  private final Scene scene;

  public Another(Scene scene) {
    this.scene = scene;
  }

  public boolean isTold() {
    return scene.hasCue("separate") || isInAnother();
  }

  /** {@code "in another armed attack"}, {@code "in the second raid"}; not {@code "another day"}. */
  private boolean isInAnother() {
    for (int i = scene.tokens().from(); i < scene.tokens().last(); i++) {
      if (scene.norm(i).equals("in") && leadsToEvent(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsToEvent(int token) {
    int other = isArticle(token) ? token + 1 : token;
    int last = Math.min(scene.tokens().last(), other + BETWEEN);
    if (other > last || !scene.labels().has(other, "another")) {
      return false;
    }
    for (int i = other + 1; i <= last; i++) {
      if (scene.labels().has(i, "nouns")) {
        return true;
      }
      if (scene.document().token(i).isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  private boolean isArticle(int token) {
    String norm = scene.norm(token);
    return norm.equals("a") || norm.equals("the") || norm.equals("yet");
  }
}

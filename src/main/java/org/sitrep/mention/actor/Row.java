package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.actor.ActorWord;
import org.sitrep.mention.actor.Scene.Core;

/** Core words that follow each other, of which the last is the head: {@code "army" "soldiers"}. */
record Row(List<Core> cores) {

  Row {
    cores = List.copyOf(cores);
  }

  /** The row that opens with a core word and ends before {@code end}. */
  static Row read(Scene scene, Core first, int end) {
    List<Core> cores = new ArrayList<>();
    Optional<Core> following = Optional.of(first);
    while (following.isPresent()) {
      cores.add(following.get());
      int next = behind(scene, following.get(), end);
      following = next < end ? scene.coreAt(next) : Optional.empty();
    }
    return new Row(cores);
  }

  /** Behind a core word; also behind its short form: {@code "Islamic State (IS) fighters"}. */
  static int behind(Scene scene, Core core, int end) {
    int next = core.range().to();
    if (core.word().type() != ActorWord.Type.GROUP || next + 2 >= end || !opens(scene, next)) {
      return next;
    }
    Optional<Core> inside = scene.coreAt(next + 1);
    if (inside.isEmpty() || !inside.get().word().group().equals(core.word().group())) {
      return next;
    }
    int close = inside.get().range().to();
    return close < end && closes(scene, close) ? close + 1 : next;
  }

  private static boolean opens(Scene scene, int token) {
    return scene.norm(token).equals("(") || scene.norm(token).equals("[");
  }

  private static boolean closes(Scene scene, int token) {
    return scene.norm(token).equals(")") || scene.norm(token).equals("]");
  }

  Core head() {
    return cores.get(cores.size() - 1);
  }

  /** What the words before the head mean, nearest first. */
  List<ActorWord> side() {
    List<ActorWord> side = new ArrayList<>();
    for (int i = cores.size() - 2; i >= 0; i--) {
      side.add(cores.get(i).word());
    }
    return side;
  }

  /** The row up to its last body: {@code "Taliban"} of {@code "Taliban fighter attack"}. */
  Optional<Row> body() {
    for (int i = cores.size() - 2; i >= 0; i--) {
      if (cores.get(i).word().isBody()) {
        return Optional.of(new Row(cores.subList(0, i + 1)));
      }
    }
    return Optional.empty();
  }
}

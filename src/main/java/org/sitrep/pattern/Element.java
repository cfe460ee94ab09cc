package org.sitrep.pattern;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A part of a pattern, as its source is nested. */
sealed interface Element {

  /** Shows every step in it to {@code visitor}, from left to right. */
  void forEachStep(Consumer<Step> visitor);

  /** Every capture name in it, from left to right, to {@code visitor}. */
  default void forEachCapture(Consumer<String> visitor) {}

  /** {@code killed}, {@code @count}, {@code _}. */
  record Single(Step step) implements Element {
    @Override
    public void forEachStep(Consumer<Step> visitor) {
      visitor.accept(step);
    }

    @Override
    public String toString() {
      return step.toString();
    }
  }

  /** {@code !@date}: holds where the step does not, and takes no token. */
  record Not(Step step) implements Element {
    @Override
    public void forEachStep(Consumer<Step> visitor) {
      visitor.accept(step);
    }

    @Override
    public String toString() {
      return "!" + step;
    }
  }

  /** {@code was <kill> by}. */
  record Sequence(List<Element> elements) implements Element {
    public Sequence {
      elements = List.copyOf(elements);
    }

    @Override
    public void forEachStep(Consumer<Step> visitor) {
      elements.forEach(element -> element.forEachStep(visitor));
    }

    @Override
    public void forEachCapture(Consumer<String> visitor) {
      elements.forEach(element -> element.forEachCapture(visitor));
    }

    @Override
    public String toString() {
      return elements.stream().map(Element::toString).collect(Collectors.joining(" "));
    }
  }

  /** {@code killed | shot dead}. */
  record Choice(List<Element> branches) implements Element {
    public Choice {
      branches = List.copyOf(branches);
    }

    @Override
    public void forEachStep(Consumer<Step> visitor) {
      branches.forEach(branch -> branch.forEachStep(visitor));
    }

    @Override
    public void forEachCapture(Consumer<String> visitor) {
      branches.forEach(branch -> branch.forEachCapture(visitor));
    }

    @Override
    public String toString() {
      return branches.stream().map(Element::toString).collect(Collectors.joining(" | "));
    }
  }

  /** {@code @adjectives{0,4}}; {@code most} is {@link #UNBOUNDED} for {@code *} and {@code +}. */
  record Repeat(Element element, int least, int most) implements Element {
    static final int UNBOUNDED = Integer.MAX_VALUE;

    @Override
    public void forEachStep(Consumer<Step> visitor) {
      element.forEachStep(visitor);
    }

    @Override
    public void forEachCapture(Consumer<String> visitor) {
      element.forEachCapture(visitor);
    }

    @Override
    public String toString() {
      return element + sign();
    }

    private String sign() {
      if (most == UNBOUNDED) {
        return least == 0 ? "*" : least == 1 ? "+" : "{" + least + ",}";
      }
      if (least == 0 && most == 1) {
        return "?";
      }
      return least == most ? "{" + least + "}" : "{" + least + "," + most + "}";
    }
  }

  /** {@code victims:(@count @roles)}. */
  record Capture(String name, Element element) implements Element {
    @Override
    public void forEachStep(Consumer<Step> visitor) {
      element.forEachStep(visitor);
    }

    @Override
    public void forEachCapture(Consumer<String> visitor) {
      visitor.accept(name);
      element.forEachCapture(visitor);
    }

    @Override
    public String toString() {
      return name + ":" + element;
    }
  }

  /** {@code (killed | shot dead)} as a part of something larger. */
  record Group(Element element) implements Element {
    @Override
    public void forEachStep(Consumer<Step> visitor) {
      element.forEachStep(visitor);
    }

    @Override
    public void forEachCapture(Consumer<String> visitor) {
      element.forEachCapture(visitor);
    }

    @Override
    public String toString() {
      return "(" + element + ")";
    }
  }
}

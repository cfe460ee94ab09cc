package org.sitrep.pattern;

import java.util.ArrayList;
import java.util.List;

/** A pattern as a list of instructions for the {@link Matcher}. */
final class Program {
  private final List<Instruction> instructions = new ArrayList<>();
  private final List<String> captures = new ArrayList<>();
  private final Instruction[] code;

  /** What an instruction does. */
  enum Operation {
    /** Goes over what the step holds for. */
    TAKE,
    /** Goes on where the step does not hold. */
    REFUSE,
    /** Tries {@code first}, later {@code second}. */
    SPLIT,
    JUMP,
    /** Writes the token down in slot {@code first}. */
    MARK,
    ACCEPT
  }

  /** One instruction; {@code first} and {@code second} are addresses or a slot. */
  record Instruction(Operation operation, Step step, int first, int second) {}

  private static final Step NO_STEP = new Step.Any();

  Program(Element element) {
    element.forEachCapture(
        name -> {
          if (!captures.contains(name)) {
            captures.add(name);
          }
        });
    compile(element);
    emit(Operation.ACCEPT, NO_STEP, 0, 0);
    code = instructions.toArray(Instruction[]::new);
  }

  Instruction at(int address) {
    return code[address];
  }

  int size() {
    return code.length;
  }

  /** Names of the captures; the one at {@code i} is marked in slots {@code 2i} and {@code 2i+1}. */
  List<String> captures() {
    return captures;
  }

  private void compile(Element element) {
    if (element instanceof Element.Single single) {
      emit(Operation.TAKE, single.step(), 0, 0);
    } else if (element instanceof Element.Not not) {
      emit(Operation.REFUSE, not.step(), 0, 0);
    } else if (element instanceof Element.Sequence sequence) {
      sequence.elements().forEach(this::compile);
    } else if (element instanceof Element.Choice choice) {
      choice(choice.branches());
    } else if (element instanceof Element.Repeat repeat) {
      repeat(repeat);
    } else if (element instanceof Element.Capture capture) {
      capture(capture);
    } else if (element instanceof Element.Group group) {
      compile(group.element());
    }
  }

  private void choice(List<Element> branches) {
    List<Integer> jumps = new ArrayList<>();
    for (Element branch : branches.subList(0, branches.size() - 1)) {
      int split = emit(Operation.SPLIT, NO_STEP, instructions.size() + 1, 0);
      compile(branch);
      jumps.add(emit(Operation.JUMP, NO_STEP, 0, 0));
      patch(split, instructions.get(split).first(), instructions.size());
    }
    compile(branches.get(branches.size() - 1));
    jumps.forEach(jump -> patch(jump, instructions.size(), 0));
  }

  private void repeat(Element.Repeat repeat) {
    for (int i = 0; i < repeat.least(); i++) {
      compile(repeat.element());
    }
    if (repeat.most() == Element.Repeat.UNBOUNDED) {
      int split = emit(Operation.SPLIT, NO_STEP, instructions.size() + 1, 0);
      compile(repeat.element());
      emit(Operation.JUMP, NO_STEP, split, 0);
      patch(split, split + 1, instructions.size());
      return;
    }
    List<Integer> splits = new ArrayList<>();
    for (int i = repeat.least(); i < repeat.most(); i++) {
      splits.add(emit(Operation.SPLIT, NO_STEP, instructions.size() + 1, 0));
      compile(repeat.element());
    }
    splits.forEach(split -> patch(split, split + 1, instructions.size()));
  }

  private void capture(Element.Capture capture) {
    int slot = 2 * captures.indexOf(capture.name());
    emit(Operation.MARK, NO_STEP, slot, 0);
    compile(capture.element());
    emit(Operation.MARK, NO_STEP, slot + 1, 0);
  }

  private int emit(Operation operation, Step step, int first, int second) {
    instructions.add(new Instruction(operation, step, first, second));
    return instructions.size() - 1;
  }

  private void patch(int address, int first, int second) {
    Instruction old = instructions.get(address);
    instructions.set(address, new Instruction(old.operation(), old.step(), first, second));
  }
}

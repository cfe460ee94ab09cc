package org.sitrep.bench;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The code in numbers, as the compiler reads it: files, lines, how long methods are. Needs no
 * build:
 *
 * <pre>
 * java src/test/java/org/sitrep/bench/Sizes.java src/main/java src/test/java
 * </pre>
 */
public final class Sizes {
  private static final int SHOWN = 3;

  private final List<String> longest = new ArrayList<>();
  private final List<Long> files = new ArrayList<>();
  private final List<Long> methods = new ArrayList<>();

  private Sizes() {}

  /** Arguments: folders of sources. */
  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      Sizes sizes = new Sizes();
      sizes.read(Path.of(folder));
      System.out.print(sizes.report(folder));
    }
  }

  private void read(Path folder) throws IOException {
    List<Path> sources;
    try (Stream<Path> walk = Files.walk(folder)) {
      sources = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    for (Path source : sources) {
      long lines = Files.readAllLines(source).size();
      files.add(lines);
      longest.add(String.format(Locale.ROOT, "%5d %s", lines, folder.relativize(source)));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      task.parse().forEach(unit -> unit.accept(new Measure(unit, positions), true));
    }
  }

  /** From the first line of its head, annotations included, to its closing brace. */
  private final class Measure extends TreeScanner<Void, Boolean> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Measure(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, Boolean unused) {
      if (method.getBody() != null) {
        long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method) - 1);
        methods.add(last - first + 1);
      }
      return super.visitMethod(method, unused);
    }
  }

  private String report(String folder) {
    longest.sort((one, other) -> other.compareTo(one));
    return String.format(
        Locale.ROOT,
        "%s: %d files, %d lines%n  lines a file: median %d, 90 %% up to %d%n"
            + "  lines a method (%d): median %d, 90 %% up to %d, 99 %% up to %d%n  longest files:%n%s%n",
        folder,
        files.size(),
        files.stream().mapToLong(Long::longValue).sum(),
        part(files, 50),
        part(files, 90),
        methods.size(),
        part(methods, 50),
        part(methods, 90),
        part(methods, 99),
        String.join("\n", longest.subList(0, Math.min(SHOWN, longest.size()))));
  }

  /** The least number that so many of a hundred do not exceed. */
  private static long part(List<Long> numbers, int percent) {
    List<Long> sorted = numbers.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() * percent + 99) / 100 - 1);
  }
}

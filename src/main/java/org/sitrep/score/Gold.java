package org.sitrep.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.score.cases.CaseFile;
import org.sitrep.score.rows.RowFile;

/** Reads what somebody has coded by hand: case files ({@code .txt}) and JSON lines. */
public final class Gold {
  private static final String CASES = ".txt";
  private static final List<String> LINES = List.of(".jsonl", ".ndjson");

  private Gold() {}

  /**
   * The texts of a file, or of the files in a folder and those below it; throws {@link
   * GoldException} where one cannot be understood or none is there.
   */
  public static List<GoldText> read(Path path) {
    List<GoldText> texts = new ArrayList<>();
    for (Path file : files(path)) {
      texts.addAll(isCases(file) ? CaseFile.read(file).cases() : RowFile.read(file));
    }
    if (texts.isEmpty()) {
      throw new GoldException(path, "no text in it");
    }
    return texts;
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      if (!isGold(path)) {
        throw new GoldException(path, "gold is named .txt (cases) or .jsonl (JSON lines)");
      }
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).filter(Gold::isGold).sorted().toList();
    } catch (IOException problem) {
      throw new GoldException(path, "cannot be read: " + problem.getMessage());
    }
  }

  private static boolean isGold(Path file) {
    return isCases(file) || LINES.stream().anyMatch(end -> file.toString().endsWith(end));
  }

  private static boolean isCases(Path file) {
    return file.toString().endsWith(CASES);
  }
}

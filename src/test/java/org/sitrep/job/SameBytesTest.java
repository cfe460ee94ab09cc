package org.sitrep.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.step.Input;

/** The files do not depend on the order of the articles, nor on how many are coded at a time. */
class SameBytesTest {
  private static final int SEED = 20210304;

  @TempDir private Path folder = Path.of("");

  @Test
  void anyOrderAndAnyNumberOfThreadsGiveTheSameFiles() throws IOException {
    List<String> texts = texts(5, 60);
    Map<String, String> expected = files("in-order", texts, 1);
    Random random = new Random(SEED);
    for (int threads : new int[] {1, 2, 3, 7}) {
      List<String> shuffled = new ArrayList<>(texts);
      Collections.shuffle(shuffled, random);
      assertEquals(expected, files("shuffled" + threads, shuffled, threads));
    }
  }

  @Test
  void inOneNightOrInThreeTheRecordsAreTheSame() throws IOException {
    List<String> texts = texts(7, 40);
    String expected = files("at-once", texts, 2).getOrDefault("incidents.csv", "");
    files("by-and-by", texts.subList(100, 150), 2);
    files("by-and-by", texts.subList(20, 150), 2);
    assertEquals(expected, files("by-and-by", texts, 2).getOrDefault("incidents.csv", ""));
  }

  @Test
  void anyWayToCutTheWorkUpGivesTheSameFiles() throws IOException {
    List<String> texts = texts(5, 60);
    Map<String, String> expected = files("as-ever", texts, 2);
    int[][] portions = {{1, 1}, {7, 3}, {25, 9}, {100, 2}};
    for (int[] portion : portions) {
      System.setProperty("sitrep.portions.chunk", String.valueOf(portion[0]));
      System.setProperty("sitrep.portions.ranges", String.valueOf(portion[1]));
      try {
        String name = "chunk" + portion[0];
        assertEquals(expected, files(name, texts, 2 + portion[1] % 2), name);
      } finally {
        System.clearProperty("sitrep.portions.chunk");
        System.clearProperty("sitrep.portions.ranges");
      }
    }
  }

  /** Several tell of one event; where the periods allow, some repeat another word for word. */
  private static List<String> texts(int tolls, int towns) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      texts.add(i + "|Mine killed " + (i % tolls) + " civilians in Town" + (i % towns) + " .");
    }
    return texts;
  }

  private Map<String, String> files(String name, List<String> texts, int threads)
      throws IOException {
    Path output = folder.resolve(name);
    Input input =
        (root, articles, rejections) ->
            texts.stream()
                .map(text -> text.split("\\|"))
                .forEach(parts -> articles.accept(Toy.article("s" + parts[0], parts[1])));
    Settings settings =
        Settings.of(folder, output).mentions(true).threads(threads).mode(RunMode.BACKFILL).build();
    assertEquals(ExitCode.OK, ToyRun.run(settings, input, 0));
    return IngestTest.files(output);
  }
}

package org.sitrep.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Retention;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What articles are coded with, as hashes. Articles coded with the same need not be coded again.
 *
 * @param knowledge SHA-256 of everything known: lexicons, rules, gazetteers, the user's folder
 * @param kind of that and the program's own classes: what workers must have in common with their
 *     manager
 */
record Fingerprint(String knowledge, String kind) {
  private static final List<String> KNOWLEDGE =
      List.of(
          "classpath*:lexicon/**/*",
          "classpath*:rules/**/*",
          "classpath*:gazetteer/**/*",
          "classpath*:confidence/**/*",
          "classpath*:document/**/*");

  private static final List<String> PROGRAM = List.of("classpath*:org/sitrep/**/*.class");

  /** The one of this program with what is built in, and the user's folder over it. */
  static Fingerprint of(Optional<Path> overlay) {
    Map<String, String> hashes = hashes(KNOWLEDGE);
    overlay.ifPresent(folder -> addFolder(folder, hashes));
    String knowledge = Keys.sha256(hashes.toString());
    String program = Keys.sha256(hashes(PROGRAM).toString());
    return new Fingerprint(knowledge, Keys.sha256(program + knowledge));
  }

  /** SHA-256 of all that decides what an article's rows are: the program, and what it is told. */
  String coding(boolean mentions, Retention retention) {
    return Keys.sha256(kind + mentions + retention);
  }

  private static Map<String, String> hashes(List<String> patterns) {
    Map<String, String> hashes = new TreeMap<>();
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    try {
      for (String pattern : patterns) {
        for (Resource resource : resolver.getResources(pattern)) {
          if (resource.isReadable()) {
            try (InputStream stream = resource.getInputStream()) {
              hashes.merge(
                  String.valueOf(resource.getFilename()), hash(stream), (a, b) -> inOrder(a, b));
            }
          }
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot read the program's own files", problem);
    }
    return hashes;
  }

  private static void addFolder(Path folder, Map<String, String> hashes) {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).forEach(files::add);
      for (Path file : files) {
        try (InputStream stream = Files.newInputStream(file)) {
          hashes.put("overlay/" + folder.relativize(file), hash(stream));
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot read " + folder, problem);
    }
  }

  /** Files of one name in several folders: both count, whichever comes first. */
  private static String inOrder(String one, String other) {
    return one.compareTo(other) < 0 ? one + other : other + one;
  }

  private static String hash(InputStream stream) throws IOException {
    return Keys.sha256(stream.readAllBytes());
  }
}

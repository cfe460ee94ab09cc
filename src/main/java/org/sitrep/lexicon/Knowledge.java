package org.sitrep.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.code.Code;

/**
 * The resource files Sitrep knows the world by: those built in, and over them those of a folder the
 * user gives, with the same names. Lines of the user's files come last and win.
 */
public final class Knowledge {
  private final Optional<Path> overlay;

  private Knowledge(Optional<Path> overlay) {
    this.overlay = overlay;
  }

  /** What comes with the program. */
  public static Knowledge builtIn() {
    return new Knowledge(Optional.empty());
  }

  /** What comes with the program, and over it the files of {@code folder}. */
  public static Knowledge withOverlay(Path folder) {
    return new Knowledge(Optional.of(folder));
  }

  /** The texts of a file, the built-in one first; none where neither exists. */
  public List<Source> sources(String name) {
    List<Source> sources = new ArrayList<>(2);
    try (InputStream stream = Knowledge.class.getResourceAsStream("/" + name)) {
      if (stream != null) {
        sources.add(new Source(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
      }
      Optional<Path> file =
          overlay.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
      if (file.isPresent()) {
        sources.add(new Source(file.get().toString(), Files.readString(file.get())));
      }
    } catch (CharacterCodingException problem) {
      throw new KnowledgeException(overlay.orElseThrow().resolve(name) + ": not UTF-8");
    } catch (IOException problem) {
      throw new UncheckedIOException(name, problem);
    }
    return sources;
  }

  /** A TSV file and the user's file of the same name, in that order. */
  List<Table> tables(String name) {
    List<Source> sources = sources(name);
    if (sources.isEmpty()) {
      throw new KnowledgeException(name + ": no such file");
    }
    return sources.stream().map(Table::read).toList();
  }

  /** The rows of a TSV file and of the user's file of the same name, in that order. */
  public List<Table.Row> rows(String name) {
    return tables(name).stream().flatMap(table -> table.rows().stream()).toList();
  }

  /**
   * How much each constant of a code list weighs, as the column {@code weight} of a file says;
   * those it leaves out weigh nothing.
   *
   * @param column the one that names the constants
   */
  public <E extends Enum<E> & Code> Map<E, Double> weights(
      String name, String column, Class<E> list) {
    Map<E, Double> weights = new EnumMap<>(list);
    for (E constant : list.getEnumConstants()) {
      weights.put(constant, 0.0);
    }
    for (Table.Row row : rows(name)) {
      weights.put(row.code(column, list), row.number("weight"));
    }
    return weights;
  }

  /** The user's files in a folder such as {@code lexicon}, sorted. */
  List<Path> usersFiles(String room) {
    Optional<Path> folder = overlay.map(top -> top.resolve(room)).filter(Files::isDirectory);
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files.sorted().toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}

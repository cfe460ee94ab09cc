package org.sitrep.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code document/words.gz} of Hunspell dictionaries: every word they allow, and whether it
 * is written with a capital. The command, the inputs and their checksums stand in {@code
 * document/SOURCES.md}.
 */
public final class WordListBuilder {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern LETTERS = Pattern.compile("[a-zA-Z]{2,}");

  private final SortedSet<String> small = new TreeSet<>();
  private final SortedSet<String> capital = new TreeSet<>();
  private final SortedSet<String> acronyms = new TreeSet<>();

  private WordListBuilder() {}

  /** Arguments: the file to write, then folders that hold an {@code index.aff} and its words. */
  public static void main(String[] arguments) throws IOException {
    WordListBuilder builder = new WordListBuilder();
    for (int i = 1; i < arguments.length; i++) {
      builder.read(Path.of(arguments[i]));
    }
    builder.write(Path.of(arguments[0]));
  }

  private void read(Path folder) throws IOException {
    Map<String, List<Affix>> affixes = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("index.aff"), StandardCharsets.UTF_8)) {
      String[] cells = BLANKS.split(line.strip(), -1);
      if (cells.length >= 5 && (cells[0].equals("SFX") || cells[0].equals("PFX"))) {
        affixes.computeIfAbsent(cells[1], unused -> new ArrayList<>()).add(Affix.of(cells));
      }
    }
    for (String line : Files.readAllLines(folder.resolve("index.dic"), StandardCharsets.UTF_8)) {
      int slash = line.indexOf('/');
      addAll(
          slash < 0 ? line : line.substring(0, slash),
          slash < 0 ? "" : line.substring(slash + 1),
          affixes);
    }
  }

  /** The word, with each of its endings, and all of these with each of its beginnings. */
  private void addAll(String word, String flags, Map<String, List<Affix>> affixes) {
    List<String> ended = new ArrayList<>(List.of(word));
    List<String> begun = new ArrayList<>();
    for (String flag : flags.split("")) {
      for (Affix affix : affixes.getOrDefault(flag, List.of())) {
        if (affix.before()) {
          begun.add(affix.added());
        } else if (affix.fits(word)) {
          ended.add(affix.to(word));
        }
      }
    }
    ended.forEach(this::add);
    begun.forEach(beginning -> ended.forEach(form -> add(beginning + form)));
  }

  private void add(String form) {
    if (LETTERS.matcher(form).matches()) {
      boolean first = Character.isUpperCase(form.charAt(0));
      boolean all = form.equals(form.toUpperCase(Locale.ROOT));
      (all ? acronyms : first ? capital : small).add(form.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * One word a line: {@code "mayor"}, {@code "peru\tname"}, {@code "nato\tacronym"}, {@code
   * "turkey\tboth"}.
   */
  private void write(Path file) throws IOException {
    SortedSet<String> all = new TreeSet<>(small);
    all.addAll(capital);
    all.addAll(acronyms);
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.US_ASCII))) {
      for (String word : all) {
        out.write(word + mark(word) + "\n");
      }
    }
    System.out.printf(
        "%d words, %d names, %d bytes%n", small.size(), capital.size(), Files.size(file));
  }

  private String mark(String word) {
    boolean name = capital.contains(word);
    if (small.contains(word)) {
      return name || acronyms.contains(word) ? "\tboth" : "";
    }
    return name ? "\tname" : "\tacronym";
  }

  /** What a flag of a dictionary adds to a word. */
  private record Affix(boolean before, String cut, String added, Pattern where) {
    static Affix of(String[] cells) {
      boolean before = cells[0].equals("PFX");
      int slash = cells[3].indexOf('/');
      String added = slash < 0 ? cells[3] : cells[3].substring(0, slash);
      return new Affix(
          before,
          cells[2].equals("0") ? "" : cells[2],
          added.equals("0") ? "" : added,
          Pattern.compile(before ? "^" + cells[4] : cells[4] + "$"));
    }

    boolean fits(String word) {
      return where.matcher(word).find();
    }

    String to(String word) {
      return word.substring(0, word.length() - cut.length()) + added;
    }
  }
}

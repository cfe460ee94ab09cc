package org.sitrep.reader.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.told.Told;

/**
 * Bytes to read, once and from the beginning: a file, or a member of an archive. Closing it closes
 * the file; a member of an archive stays the archive's.
 */
public final class Source implements Closeable {
  private static final Pattern PACKED = Pattern.compile("\\.(?:gz|bz2|zst)$");

  private final Member member;
  private final Told told;
  private final Limits limits;
  private final Budget budget;
  private final BufferedInputStream in;
  private @Nullable Opening opening;

  private Source(Member member, Told told, Limits limits, Budget budget, InputStream in) {
    this.member = member;
    this.told = told;
    this.limits = limits;
    this.budget = budget;
    this.in = new BufferedInputStream(in, Opening.LENGTH + 1);
  }

  /** A file of the input. */
  public static Source of(Path file, String path, Told told, Limits limits) throws IOException {
    Budget budget = Budget.of(Files.size(file), limits);
    return new Source(Member.whole(path), told, limits, budget, Files.newInputStream(file));
  }

  /** Bytes in memory that stand for a file of that path. */
  public static Source of(byte[] bytes, String path, Told told, Limits limits) {
    Budget budget = Budget.of(bytes.length, limits);
    return new Source(Member.whole(path), told, limits, budget, new ByteArrayInputStream(bytes));
  }

  /** What an archive holds under that name; what it unpacks to counts against the file's budget. */
  public Source inside(Member inner, Told innerTold, InputStream unpacked) {
    return new Source(inner, innerTold, limits, budget, budget.member(unpacked));
  }

  /** The same file without its compression; closing it closes both. */
  public Source unpacked(InputStream stream) {
    return new Source(member, told, limits, budget, budget.whole(stream));
  }

  public Member member() {
    return member;
  }

  /** What is known of it before it is read. */
  public Told told() {
    return told;
  }

  public Limits limits() {
    return limits;
  }

  /** Last part of its name, unpacked, in lower case; decides only where the content does not. */
  public String fileName() {
    String path = member.name().isEmpty() ? member.sourcePath() : member.name();
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return PACKED.matcher(name).replaceFirst("");
  }

  /** The first bytes; reading still starts before them. */
  public Opening opening() throws IOException {
    if (opening == null) {
      in.mark(Opening.LENGTH + 1);
      byte[] bytes = in.readNBytes(Opening.LENGTH);
      in.reset();
      opening = new Opening(fileName(), told, bytes);
    }
    return opening;
  }

  /** All bytes from the beginning, however many. */
  public InputStream stream() {
    return in;
  }

  /**
   * The same for a file to be cut at line feeds or commas: UTF-16 is turned into UTF-8. Without
   * mark.
   */
  public InputStream narrow() throws IOException {
    in.mark(Opening.LENGTH + 1);
    byte[] start = in.readNBytes(1_000);
    in.reset();
    Optional<Charset> wide = Decoding.wide(start);
    in.skipNBytes(Decoding.markLength(start));
    return wide.isEmpty()
        ? in
        : ReaderInputStream.builder()
            .setReader(new InputStreamReader(in, wide.get()))
            .setCharset(StandardCharsets.UTF_8)
            .get();
  }

  /** All bytes; empty where there are more than a file may have. */
  public Optional<byte[]> bytes() throws IOException {
    byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
    return bytes.length > limits.fileBytes() ? Optional.empty() : Optional.of(bytes);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

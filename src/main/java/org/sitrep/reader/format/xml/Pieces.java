package org.sitrep.reader.format.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Elements cut out of a stream one after the other, {@code <item>…</item>}, without reading the
 * rest as XML: a fault in one spoils no other, and a file may hold millions. One that is not closed
 * ends where the next one opens; one above the limit is passed over.
 */
public final class Pieces {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_HEAD = 64 * 1024;
  private static final String COMMENT = "!--";
  private static final String LITERAL = "![CDATA[";

  private final InputStream in;
  private final Set<String> names;
  private final int limit;
  private final byte[] buffer = new byte[64 * 1024];
  private int next;
  private int filled;

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private ByteArrayOutputStream held = head;
  private int most = LONGEST_HEAD;
  private boolean over;
  private String opened = "";
  private long number;

  /**
   * @param names of the elements, without prefix and in lower case
   * @param limit bytes one may have
   */
  public Pieces(InputStream in, Set<String> names, int limit) {
    this.in = in;
    this.names = Set.copyOf(names);
    this.limit = limit;
  }

  /**
   * One element.
   *
   * @param number from 1
   * @param bytes from its opening to its closing tag; empty where there are too many
   * @param cut true where the file ends within it
   */
  public record Piece(long number, Optional<byte[]> bytes, boolean cut) {}

  /** What stands before the first element; to be asked for behind {@link #next}. */
  public byte[] head() {
    return head.toByteArray();
  }

  /** Bytes an element may have. */
  public int limit() {
    return limit;
  }

  /** The next element; empty at the end. */
  public Optional<Piece> next() throws IOException {
    while (opened.isEmpty()) {
      int letter = read();
      if (letter < 0) {
        return Optional.empty();
      }
      String tag = letter == '<' ? tag() : "";
      if (isOpening(tag)) {
        opened = tag;
      } else {
        keep(letter, tag);
      }
    }
    number++;
    held = new ByteArrayOutputStream();
    most = limit;
    over = false;
    boolean whole = element();
    most = 0;
    Optional<byte[]> bytes = over ? Optional.empty() : Optional.of(held.toByteArray());
    return Optional.of(new Piece(number, bytes, !whole));
  }

  /** Holds the opened element to its end; false where the file ends first. */
  private boolean element() throws IOException {
    String name = opened;
    opened = "";
    keep('<', name);
    boolean tagOpen = true;
    int before = ' ';
    for (int letter = read(); letter >= 0; letter = read()) {
      String tag = letter == '<' ? tag() : "";
      if (isOpening(tag)) {
        opened = tag;
        return true;
      }
      keep(letter, tag);
      if (tag.equalsIgnoreCase("/" + name)) {
        copyTo(">");
        return true;
      }
      if (letter == '>' && tagOpen) {
        tagOpen = false;
        if (before == '/') {
          return true;
        }
      }
      before = letter;
      if (!tagOpen) {
        copyWords();
      }
    }
    return false;
  }

  private boolean isOpening(String tag) {
    if (tag.isEmpty() || tag.startsWith("/")) {
      return false;
    }
    String local = tag.substring(tag.indexOf(':') + 1);
    return names.contains(local.toLowerCase(Locale.ROOT));
  }

  /** Keeps a letter; where a tag stands behind it, that too and what no tag may stand in. */
  private void keep(int letter, String tag) throws IOException {
    write(letter);
    for (int i = 0; i < tag.length(); i++) {
      write(tag.charAt(i));
    }
    if (tag.equals(COMMENT)) {
      copyTo("-->");
    } else if (tag.equals(LITERAL)) {
      copyTo("]]>");
    }
  }

  /** The name behind {@code <}, with its slash; what opens a comment or a literal text. */
  private String tag() throws IOException {
    StringBuilder tag = new StringBuilder();
    while (tag.length() < LONGEST_NAME && isOfName(peek())) {
      tag.append((char) read());
      if (COMMENT.contentEquals(tag) || LITERAL.contentEquals(tag)) {
        break;
      }
    }
    return tag.toString();
  }

  private static boolean isOfName(int letter) {
    return Character.isLetterOrDigit(letter) || (letter > 0 && ":_-./![".indexOf(letter) >= 0);
  }

  /** What stands before the next tag, as far as it has been read from the stream. */
  private void copyWords() {
    int end = next;
    while (end < filled && buffer[end] != '<') {
      end++;
    }
    int fit = Math.min(end - next, Math.max(0, most - held.size()));
    held.write(buffer, next, fit);
    over |= fit < end - next;
    next = end;
  }

  private void copyTo(String end) throws IOException {
    int wanted = 0;
    int mask = 0;
    for (int i = 0; i < end.length(); i++) {
      wanted = wanted << Byte.SIZE | end.charAt(i);
      mask = mask << Byte.SIZE | 0xFF;
    }
    int last = 0;
    for (int letter = read(); letter >= 0; letter = read()) {
      write(letter);
      last = last << Byte.SIZE | letter;
      if ((last & mask) == wanted) {
        return;
      }
    }
  }

  private void write(int letter) {
    if (held.size() < most) {
      held.write(letter);
    } else {
      over = true;
    }
  }

  private int peek() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return next < filled ? buffer[next] & 0xFF : -1;
  }

  private int read() throws IOException {
    int letter = peek();
    next += letter < 0 ? 0 : 1;
    return letter;
  }
}

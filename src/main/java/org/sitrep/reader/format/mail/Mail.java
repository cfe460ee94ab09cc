package org.sitrep.reader.format.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.TooLarge;

/**
 * One message: its headers by name in lower case, {@code "subject"}, and its first text of each
 * kind. Attachments and messages within it are passed over.
 */
final class Mail {
  private static final Pattern SOFT_BREAK = Pattern.compile("(?<!\\n-- ?) \\n(?!>)");
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(200_000)
          .setMaxHeaderCount(2_000)
          .setMaxContentLen(-1)
          .build();
  private static final Pattern FLOWED = Pattern.compile("(?i);\\s*format\\s*=\\s*\"?flowed");
  private static final Pattern FOLD = Pattern.compile("\\r?\\n(?=[ \\t])");

  /** Parts within parts; programs that write mail need three or four. */
  private static final int DEEPEST = 20;

  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final int most;
  private Map<String, String> ofPart = headers;
  private int depth;
  private int messages;

  private Mail(int most) {
    this.most = most;
  }

  /**
   * Reads a message.
   *
   * @param most bytes a text may have
   */
  static Mail of(byte[] message, int most) throws IOException, MimeException {
    MimeTokenStream tokens = new MimeTokenStream(CONFIG);
    tokens.parse(new ByteArrayInputStream(message));
    Mail mail = new Mail(most);
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      mail.read(state, tokens);
    }
    return mail;
  }

  /** A header, decoded; empty where there is none. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The first text of a type: {@code "text/plain"}. */
  Optional<String> text(String type) {
    return Optional.ofNullable(texts.get(type));
  }

  private void read(EntityState state, MimeTokenStream tokens) throws IOException {
    switch (state) {
      case T_START_MESSAGE -> messages = within(messages);
      case T_END_MESSAGE -> messages--;
      case T_START_HEADER -> ofPart = depth == 0 && messages < 2 ? headers : new HashMap<>();
      case T_FIELD -> readField(tokens.getField());
      case T_START_MULTIPART -> depth = within(depth);
      case T_END_MULTIPART -> depth--;
      case T_BODY -> readBody(tokens);
      default -> {}
    }
  }

  private static int within(int level) throws TooLarge {
    if (level == DEEPEST) {
      throw new TooLarge("parts within parts, deeper than " + DEEPEST);
    }
    return level + 1;
  }

  private void readField(Field field) {
    String raw =
        Decoding.decode(field.getRaw().toByteArray(), Optional.empty()).orElseGet(field::getBody);
    String value = FOLD.matcher(raw.substring(raw.indexOf(':') + 1)).replaceAll("").strip();
    String decoded =
        DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    ofPart.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), decoded);
  }

  private void readBody(MimeTokenStream tokens) throws IOException {
    String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    boolean attached =
        ofPart
            .getOrDefault("content-disposition", "")
            .toLowerCase(Locale.ROOT)
            .startsWith("attach");
    if (attached || messages > 1 || texts.containsKey(type) || !type.startsWith("text/")) {
      return;
    }
    try (InputStream in = tokens.getDecodedInputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new TooLarge("text of more than " + most + " bytes");
      }
      String charset = tokens.getBodyDescriptor().getCharset();
      String text =
          Decoding.decode(bytes, Optional.ofNullable(charset)).orElse("").replace("\r\n", "\n");
      boolean flowed = FLOWED.matcher(ofPart.getOrDefault("content-type", "")).find();
      if (!text.isBlank()) {
        texts.put(type, flowed ? SOFT_BREAK.matcher(text).replaceAll(" ") : text);
      }
    }
  }
}

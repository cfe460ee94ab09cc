package org.sitrep.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.article.Article;

/**
 * An article as sentences and tokens. Its text is the headline (if any), a blank line, and the
 * body; spans count in that text, {@link #locate} turns them into what the tables say.
 *
 * <p>Tags are computed when first asked for, a sentence at a time: most sentences never need them.
 * Not to be shared between threads.
 */
public final class Document {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Article article;
  private final String text;
  private final int bodyStart;
  private final List<Token> tokens;
  private final Token[] words;
  private final List<Sentence> sentences;
  private final int[] sentenceOfToken;
  private final Optional<TokenRange> dateline;
  private final boolean capitals;
  private final Tagger tagger;
  private final Tag[][] tags;

  Document(Layout layout, Tagger tagger) {
    this.article = layout.article();
    this.text = layout.text();
    this.bodyStart = layout.bodyStart();
    this.words = layout.tokens().toArray(Token[]::new);
    this.tokens = List.of(words);
    this.sentences = List.copyOf(layout.sentences());
    this.dateline = layout.dateline();
    this.capitals = layout.capitals();
    this.tagger = tagger;
    this.tags = new Tag[sentences.size()][];
    this.sentenceOfToken = new int[words.length];
    for (Sentence sentence : sentences) {
      for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
        sentenceOfToken[i] = sentence.index();
      }
    }
  }

  /** Everything a document is made of but its tags. */
  record Layout(
      Article article,
      String text,
      int bodyStart,
      List<Token> tokens,
      List<Sentence> sentences,
      Optional<TokenRange> dateline,
      boolean capitals) {}

  public Article article() {
    return article;
  }

  /** Headline, blank line, body. */
  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return words.length;
  }

  public Token token(int index) {
    return words[index];
  }

  /** Short for {@code token(index).norm()}. */
  public String norm(int index) {
    return words[index].norm();
  }

  /** Part of speech of a token, by the model. */
  public Tag tag(int index) {
    Sentence sentence = sentenceOf(index);
    Tag[] row = tags[sentence.index()];
    if (row == null) {
      TokenRange range = sentence.tokens();
      row = tagger.tag(List.of(Arrays.copyOfRange(words, range.from(), range.to())), capitals);
      tags[sentence.index()] = row;
    }
    return row[index - sentence.tokens().from()];
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public Sentence sentenceOf(int token) {
    return sentences.get(sentenceOfToken[token]);
  }

  /** True where the body is written in capitals: case tells nothing then. */
  public boolean capitals() {
    return capitals;
  }

  /** The dateline ({@code "BAKU, 2 March (agency) –"}), if the body opens with one. */
  public Optional<TokenRange> dateline() {
    return dateline;
  }

  public Span span(TokenRange range) {
    return new Span(token(range.from()).span().start(), token(range.last()).span().end());
  }

  /** The words as written. */
  public String quote(TokenRange range) {
    return quote(span(range));
  }

  /** The words as written. */
  public String quote(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The words as written, on one line and with single blanks: for names. */
  public String line(TokenRange range) {
    return oneLine(quote(range));
  }

  static String oneLine(String words) {
    return BLANKS.matcher(words).replaceAll(" ");
  }

  /** Sentence number and code point offsets of a span, as the tables give them. */
  public Location locate(Span span) {
    boolean headline = span.start() < bodyStart;
    int base = headline ? 0 : bodyStart;
    int start = text.codePointCount(base, span.start());
    int end = start + text.codePointCount(span.start(), span.end());
    return new Location(headline ? 0 : sentenceNumber(span.start()), start, end, quote(span));
  }

  private int sentenceNumber(int offset) {
    int number = 0;
    for (Sentence sentence : sentences) {
      if (sentence.span().start() > offset) {
        break;
      }
      number += sentence.headline() ? 0 : 1;
    }
    return Math.max(1, number);
  }
}

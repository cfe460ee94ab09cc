package org.sitrep.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  private final String shown;
  private final Tagger tagger;
  private final Tag[][] tags;
  private @Nullable Set<String> smallWords;

  Document(Layout layout, Tagger tagger) {
    this(layout, layout.text(), tagger);
  }

  private Document(Layout layout, String shown, Tagger tagger) {
    this.article = layout.article();
    this.text = layout.text();
    this.shown = shown;
    this.bodyStart = layout.bodyStart();
    this.words = layout.tokens().toArray(Token[]::new);
    this.tokens = List.of(words);
    this.sentences = List.copyOf(layout.sentences());
    this.dateline = layout.dateline();
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
      Optional<TokenRange> dateline) {}

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
    return words[index].spelling().norm();
  }

  /** Part of speech of a token, by the model. */
  public Tag tag(int index) {
    Sentence sentence = sentenceOf(index);
    Tag[] row = tags[sentence.index()];
    if (row == null) {
      TokenRange range = sentence.tokens();
      row = tagger.tag(List.of(Arrays.copyOfRange(words, range.from(), range.to())));
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

  /** True for a token of a sentence in capitals: its case tells nothing. */
  public boolean isInCapitals(int token) {
    return sentenceOf(token).lettering() == Lettering.CAPITALS;
  }

  /**
   * The same document with its words in other letters, as many as before: {@link #token} gives
   * these, {@link #quote} still what is written.
   *
   * @param words a word for each token, of the length of its text
   */
  public Document withWords(List<String> words) {
    StringBuilder letters = new StringBuilder(text);
    List<Token> changed = new ArrayList<>(words.size());
    for (Token token : tokens) {
      String word = words.get(token.index());
      Spelling spelling =
          word.equals(token.text()) ? token.spelling() : Spelling.of(word, token.norm());
      changed.add(new Token(token.index(), token.span(), spelling));
      letters.replace(token.span().start(), token.span().end(), word);
    }
    Layout layout = new Layout(article, text, bodyStart, changed, sentences, dateline);
    return new Document(layout, letters.toString(), tagger);
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

  /** The words of a name, on one line, with single blanks, in the letters of their tokens. */
  public String line(TokenRange range) {
    Span span = span(range);
    return oneLine(shown.substring(span.start(), span.end()));
  }

  /** True where a word, in small letters, also stands somewhere with a small first letter. */
  public boolean hasInSmall(String norm) {
    Set<String> words = smallWords;
    if (words == null) {
      words = new HashSet<>(2 * tokens.size());
      for (Token token : this.words) {
        if (Character.isLowerCase(token.text().codePointAt(0))) {
          words.add(token.norm());
        }
      }
      smallWords = words;
    }
    return words.contains(norm);
  }

  /** True where a word of the range has a capital letter: {@code "Turkey"}, no bird. */
  public boolean hasCapital(TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      String word = words[i].text();
      for (int j = 0; j < word.length(); j++) {
        if (Character.isUpperCase(word.charAt(j))) {
          return true;
        }
      }
    }
    return false;
  }

  static String oneLine(String words) {
    if (!hasOddBlank(words)) {
      return words;
    }
    return BLANKS.matcher(words).replaceAll(" ");
  }

  /** Any blank but single spaces between words. */
  private static boolean hasOddBlank(String words) {
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      boolean twice = sign == ' ' && i > 0 && words.charAt(i - 1) == ' ';
      if (twice || sign >= '\t' && sign <= '\r') {
        return true;
      }
    }
    return false;
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

package org.sitrep.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.article.Article;

/**
 * Documents written by hand, for tests that need no models: words between blanks, each with its tag
 * behind a slash where the test cares ({@code "A mine/NOUN exploded/VERB ."}), sentences between
 * line ends.
 */
public final class Documents {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 4);

  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  private Documents() {}

  /** The document of such a text, published on Thursday 4 March 2021. */
  public static Document of(String words) {
    Documents documents = new Documents();
    for (String line : words.split("\n")) {
      documents.addSentence(line.strip());
    }
    return documents.document();
  }

  private void addSentence(String line) {
    int from = tokens.size();
    int start = text.length();
    for (String word : line.split(" +")) {
      addWord(word);
    }
    TokenRange range = new TokenRange(from, tokens.size());
    Span span = new Span(start, text.length() - 1);
    sentences.add(new Sentence(sentences.size(), range, span, 0, false, Lettering.MIXED));
  }

  private void addWord(String word) {
    int slash = word.lastIndexOf('/');
    boolean tagged = slash > 0 && word.substring(slash + 1).matches("[A-Z]+");
    String written = tagged ? word.substring(0, slash) : word;
    Span span = new Span(text.length(), text.length() + written.length());
    tokens.add(new Token(tokens.size(), span, Spelling.of(written)));
    tags.add(tagged ? Tag.valueOf(word.substring(slash + 1)) : Tag.X);
    text.append(written).append(' ');
  }

  private Document document() {
    Article article = Article.of(text.toString(), PUBLISHED);
    Document.Layout layout =
        new Document.Layout(article, text.toString(), 0, tokens, sentences, Optional.empty());
    return new Document(layout, this::tagsOf);
  }

  private Tag[] tagsOf(List<Token> sentence) {
    return sentence.stream().map(token -> tags.get(token.index())).toArray(Tag[]::new);
  }
}

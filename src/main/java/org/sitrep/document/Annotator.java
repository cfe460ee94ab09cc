package org.sitrep.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.article.Article;
import org.sitrep.article.Dateline;

/**
 * Turns an article into a document: paragraphs, sentences, tokens. Safe to call from many threads.
 */
public final class Annotator {
  /**
   * Lists without a full stop are cut here: what follows a sentence's length in cost stays bounded.
   */
  private static final int LONGEST_SENTENCE = 300;

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final Tagger tagger;

  private Annotator(Models models) {
    Abbreviations abbreviations = Abbreviations.load();
    this.splitter = new SentenceSplitter(models.sentences(), abbreviations);
    this.tokenizer = new Tokenizer(models.tokens(), abbreviations);
    this.tagger = new ModelTagger(TagModel.of(models.tags()));
  }

  /** Loads the models from the class path. */
  public static Annotator load() {
    return new Annotator(Models.load());
  }

  /**
   * The sentences and tokens of {@code article}; its dateline, if any, is a sentence of its own.
   */
  public Document annotate(Article article) {
    String headline = article.headline().map(words -> Document.oneLine(words.strip())).orElse("");
    String text = headline.isEmpty() ? article.body() : headline + "\n\n" + article.body();
    int bodyStart = headline.isEmpty() ? 0 : headline.length() + 2;
    Builder builder = new Builder(text, bodyStart);
    Optional<TokenRange> dateline = builder.build(headline, article);
    return new Document(
        new Document.Layout(article, text, bodyStart, builder.tokens, builder.sentences, dateline),
        tagger);
  }

  /** What a sentence is. A dateline in capitals says nothing of the text behind it. */
  private enum Kind {
    HEADLINE,
    DATELINE,
    SENTENCE
  }

  /** Collects sentences and tokens in order of the text. */
  private final class Builder {
    private final String text;
    private final int bodyStart;
    private final Lettering lettering;
    private final String cut;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;

    Builder(String text, int bodyStart) {
      this.text = text;
      this.bodyStart = bodyStart;
      this.lettering = Lettering.of(text.substring(bodyStart));
      this.cut = lettering == Lettering.SMALL ? opened(text) : text;
    }

    Optional<TokenRange> build(String headline, Article article) {
      if (!headline.isEmpty()) {
        add(new Span(0, headline.length()), 0, Kind.HEADLINE);
        paragraph = 1;
      }
      Optional<Integer> reportStart = datelineEnd(article);
      if (reportStart.isPresent()) {
        add(new Span(bodyStart, reportStart.get()), paragraph, Kind.DATELINE);
      }
      Optional<TokenRange> dateline =
          reportStart.isPresent()
              ? Optional.of(sentences.get(sentences.size() - 1).tokens())
              : Optional.empty();
      int start = reportStart.orElse(bodyStart);
      for (Paragraphs.Block block : Paragraphs.of(text.substring(start))) {
        Span span = new Span(start + block.span().start(), start + block.span().end());
        for (Span sentence : splitter.split(cut, span)) {
          add(sentence, paragraph + block.paragraph(), Kind.SENTENCE);
        }
      }
      return dateline;
    }

    /** A single sentence without capitals, in a text that has some, is a fragment. */
    private static Lettering ofSentence(String words) {
      Lettering own = Lettering.of(words);
      return own == Lettering.CAPITALS ? own : Lettering.MIXED;
    }

    /** With capitals behind full stops, by which sentences are told apart. */
    private static String opened(String text) {
      StringBuilder opened = new StringBuilder(text);
      boolean stopped = true;
      for (int i = 0; i < text.length(); i++) {
        char letter = text.charAt(i);
        if (stopped && Character.isLetter(letter)) {
          opened.setCharAt(i, Character.toUpperCase(letter));
        }
        boolean stop = letter == '.' || letter == '!' || letter == '?';
        stopped = stop || stopped && !Character.isLetterOrDigit(letter);
      }
      return opened.toString();
    }

    private Optional<Integer> datelineEnd(Article article) {
      return Dateline.find(article.body(), article.publicationDate())
          .map(dateline -> bodyStart + dateline.textStart())
          .filter(end -> end > bodyStart);
    }

    private void add(Span span, int paragraph, Kind kind) {
      int from = tokens.size();
      for (Token token : tokenizer.tokens(text, span, from)) {
        tokens.add(token);
        if (tokens.size() - from == LONGEST_SENTENCE) {
          close(from, paragraph, kind);
          from = tokens.size();
        }
      }
      if (tokens.size() > from) {
        close(from, paragraph, kind);
      }
    }

    private void close(int from, int paragraph, Kind kind) {
      TokenRange range = new TokenRange(from, tokens.size());
      Span words = new Span(tokens.get(from).span().start(), tokens.get(range.last()).span().end());
      Lettering own =
          lettering == Lettering.MIXED && kind != Kind.DATELINE
              ? ofSentence(text.substring(words.start(), words.end()))
              : lettering;
      sentences.add(
          new Sentence(sentences.size(), range, words, paragraph, kind == Kind.HEADLINE, own));
    }
  }
}

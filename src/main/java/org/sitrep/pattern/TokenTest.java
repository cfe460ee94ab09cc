package org.sitrep.pattern;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.document.Tag;
import org.sitrep.document.Token;

/** A test on one token, between brackets in a pattern: {@code !tag=VERB}, {@code capital}. */
record TokenTest(boolean negated, Question question) {

  boolean passes(Words words, int token) {
    return question.holds(words, token) != negated;
  }

  @Override
  public String toString() {
    return (negated ? "!" : "") + question;
  }

  /** What is asked about a token. */
  sealed interface Question {
    boolean holds(Words words, int token);
  }

  /** {@code tag=NOUN|PROPN}. */
  record HasTag(List<Tag> tags) implements Question {
    HasTag {
      tags = List.copyOf(tags);
    }

    @Override
    public boolean holds(Words words, int token) {
      return tags.contains(words.document().tag(token));
    }

    @Override
    public String toString() {
      return tags.stream().map(Tag::name).collect(Collectors.joining("|", "tag=", ""));
    }
  }

  /** {@code word=percent|"%"}. */
  record IsWord(List<String> among) implements Question {
    IsWord {
      among = List.copyOf(among);
    }

    @Override
    public boolean holds(Words words, int token) {
      return among.contains(words.document().norm(token));
    }

    @Override
    public String toString() {
      return "word=" + Quoting.join(among);
    }
  }

  /** {@code label=weapons|units}: the token is part of such a label. */
  record HasLabel(List<String> labels) implements Question {
    HasLabel {
      labels = List.copyOf(labels);
    }

    @Override
    public boolean holds(Words words, int token) {
      for (String label : labels) {
        if (words.isLabelled(token, label)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String toString() {
      return "label=" + Quoting.join(labels);
    }
  }

  /** {@code ~/[A-Z]\d+/}: the token as written, from its first to its last character. */
  record LooksLike(String regex, Pattern compiled) implements Question {
    @Override
    public boolean holds(Words words, int token) {
      return compiled.matcher(words.document().token(token).text()).matches();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof LooksLike like && like.regex.equals(regex);
    }

    @Override
    public int hashCode() {
      return regex.hashCode();
    }

    @Override
    public String toString() {
      return "~/" + regex + "/";
    }
  }

  /** {@code capital}, {@code digit}, {@code punctuation}: how the token looks. */
  enum Shape implements Question {
    CAPITAL {
      @Override
      boolean holds(Token token) {
        return token.isCapitalised();
      }
    },
    DIGIT {
      @Override
      boolean holds(Token token) {
        return token.startsWithDigit();
      }
    },
    PUNCTUATION {
      @Override
      boolean holds(Token token) {
        return token.isPunctuation();
      }
    };

    abstract boolean holds(Token token);

    @Override
    public boolean holds(Words words, int token) {
      return holds(words.document().token(token));
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

package org.sitrep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.article.Article;
import org.sitrep.clause.Clause;
import org.sitrep.clause.ClauseParser;
import org.sitrep.clause.Group;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.clause.Syntax;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.event.StatementReader;
import org.sitrep.event.move.MoveReader;
import org.sitrep.event.move.Movement;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Statement;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;

/** Shows what becomes of a text, step by step, for people who mend word lists and rules. */
public final class Explain {
  private static final List<String> TRIGGERS =
      List.of(
          "verbs", "evacuating", "nouns", "states", "totals", "moves", "movenouns", "presences");

  private final Extractor extractor;

  private Explain(Extractor extractor) {
    this.extractor = extractor;
  }

  /** Loads what the extraction needs; throws where a resource file is broken. */
  public static Explain load(Knowledge knowledge) {
    return new Explain(Extractor.load(knowledge));
  }

  /**
   * Tokens with tags and labels, mentions, groups, clauses, the frames tried and the records of a
   * text published on a day.
   */
  public String explain(String text, LocalDate date) {
    ClauseParser parser = extractor.parser(Article.of(text, date));
    Page page = new Page(parser);
    parser.document().sentences().forEach(page::sentence);
    page.frames();
    page.title("records");
    page.lines.add(Rendering.of(extractor.extraction(parser)));
    return String.join("\n", page.lines);
  }

  /** The lines as they are written. */
  private static final class Page {
    private final ClauseParser parser;
    private final Document document;
    private final Labels labels;
    private final List<String> lines = new ArrayList<>();

    Page(ClauseParser parser) {
      this.parser = parser;
      this.document = parser.document();
      this.labels = parser.labels();
    }

    void title(String words) {
      lines.add((lines.isEmpty() ? "" : "\n") + "== " + words);
    }

    void sentence(Sentence sentence) {
      title("sentence " + sentence.index() + (sentence.headline() ? " (headline)" : ""));
      lines.add(document.quote(sentence.span()));
      lines.add("-- tokens");
      for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
        lines.add(
            "  %-20s %-6s %s".formatted(document.token(i).text(), document.tag(i), labels(i)));
      }
      mentions(sentence);
      Syntax syntax = parser.parse(sentence);
      lines.add("-- groups");
      lines.add("  " + String.join(" ", syntax.groups().stream().map(this::group).toList()));
      lines.add("-- clauses");
      syntax.clauses().forEach(clause -> lines.add("  " + clause(clause)));
    }

    private String labels(int token) {
      return String.join(
          " ",
          labels.startingAt(token).stream()
              .map(label -> "@" + label.kind() + ":" + label.entry().id() + length(label))
              .toList());
    }

    private static String length(Label label) {
      return label.range().length() == 1 ? "" : "+" + (label.range().length() - 1);
    }

    private void mentions(Sentence sentence) {
      List<Mention> found = Mentions.within(parser.mentions().all(), sentence.tokens());
      lines.add("-- mentions");
      for (Mention mention : found) {
        String kind = mention.getClass().getSimpleName().replace("Mention", "");
        lines.add(
            "  %-6s \"%s\" = %s (%s)"
                .formatted(kind, document.quote(mention.range()), mention.value(), mention.rule()));
      }
    }

    private String group(Group group) {
      String words = document.quote(group instanceof NounGroup noun ? noun.whole() : group.range());
      return group instanceof NounGroup ? "[" + words + "]" : "{" + words + "}";
    }

    private String clause(Clause clause) {
      return "%s (%s, %s, %s%s) subject %s object %s %s%s"
          .formatted(
              document.quote(clause.verb().range()),
              clause.verb().voice(),
              clause.verb().form(),
              clause.verb().modality(),
              clause.verb().negated() ? ", negated" : "",
              quotes(clause.subject()),
              quotes(clause.objects()),
              String.join(" ", clause.phrases().stream().map(this::phrase).toList()),
              clause.opener().map(word -> " opened by " + word).orElse(""));
    }

    private String phrase(Phrase phrase) {
      return phrase.preposition() + " " + quotes(phrase.groups());
    }

    private List<String> quotes(List<NounGroup> groups) {
      return groups.stream().map(group -> document.quote(group.whole())).toList();
    }

    /** Every trigger, and whether a frame of it gave a reading. */
    void frames() {
      title("frames tried");
      List<Statement> statements = new StatementReader(parser).read();
      List<Movement> movements = new MoveReader(parser).read();
      for (Sentence sentence : document.sentences()) {
        for (String kind : TRIGGERS) {
          for (Label label : labels.within(sentence.tokens(), kind)) {
            lines.add("  " + frame(label, statements, movements));
          }
        }
      }
    }

    private String frame(Label label, List<Statement> statements, List<Movement> movements) {
      String name = label.kind() + ":" + label.entry().id();
      for (Statement statement : statements) {
        Optional<Reading> reading =
            statement.readings().stream()
                .filter(
                    one ->
                        one.trigger().equals(label.range()) && one.rule().startsWith(label.kind()))
                .findFirst();
        if (reading.isPresent()) {
          return "%s fired: harmed %d, strength %d, %s, %s"
              .formatted(
                  name,
                  reading.get().harmed().size(),
                  reading.get().strength(),
                  statement.factuality().code(),
                  statement.scope().code());
        }
      }
      boolean moved = movements.stream().anyMatch(one -> one.trigger().equals(label.range()));
      return moved ? name + " fired" : name + " gave nothing" + why(label);
    }

    private static String why(Label label) {
      return label
          .entry()
          .get("needs")
          .map(needs -> ": it needs " + needs + " in its place, a real clause, and no other sense")
          .orElse(": it is no verb or head noun here, or nobody stands in its place");
    }
  }
}

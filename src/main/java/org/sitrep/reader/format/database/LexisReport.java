package org.sitrep.reader.format.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.article.BodyText;
import org.sitrep.article.WrittenDate;
import org.sitrep.code.Code;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.told.Field;

/**
 * One document of LexisNexis or Nexis Uni:
 *
 * <pre>
 *               The Herald                  publication
 *         May 12, 2004 Wednesday            day
 *            Final Edition
 * Blast in market kills four                headline, which may stand above the publication
 * BYLINE: By Ana Diaz                       labels, of several lines perhaps
 * BODY:                                     sometimes the report begins without it
 *   A blast in the market …
 * LOAD-DATE: May 13, 2004                   here it ends; never the day of publication
 * </pre>
 */
public final class LexisReport {
  private static final Pattern PAGE = Pattern.compile("https?://[^/\\s]+/\\S*[^/\\s]/?");

  private final Draft draft;
  private final boolean bodyIsLabelled;
  private final List<String> masthead = new ArrayList<>();
  private final List<String> headline = new ArrayList<>();
  private final List<String> body = new ArrayList<>();
  private String dateline = "";
  private Part part = Part.MASTHEAD;
  private Optional<Label> open = Optional.empty();

  private enum Part {
    MASTHEAD,
    LABELS,
    BODY,
    END
  }

  private LexisReport(List<String> lines, Draft draft) {
    this.draft = draft;
    this.bodyIsLabelled =
        lines.stream()
            .flatMap(line -> Label.of(line).stream())
            .anyMatch(label -> label.means("body"));
  }

  /** Puts what a document says of itself, and its report, into the draft. */
  public static void read(String text, Draft draft) {
    List<String> lines = BodyText.normalise(text).lines().toList();
    LexisReport report = new LexisReport(lines, draft);
    lines.forEach(report::take);
    draft.put(Field.TITLE, String.join(" ", report.headline));
    Masthead.read(report.masthead, draft);
    draft.put(Field.BODY, report.withDateline(Paragraphs.of(report.body)));
  }

  /** True where a text has the labels of such a document, above and below its report. */
  public static boolean isOne(List<String> lines) {
    List<Label> labels = lines.stream().flatMap(line -> Label.of(line).stream()).toList();
    return labels.stream().anyMatch(label -> label.means("body") || label.means("head"))
        && labels.stream().anyMatch(label -> label.means("load"));
  }

  /** True for the line {@code "End of Document"}. */
  public static boolean isEnd(String line) {
    return Label.of(line).filter(label -> label.means("end of document")).isPresent();
  }

  private void take(String line) {
    // Nexis Uni puts lists of what was searched for before the first document.
    if (part == Part.MASTHEAD && Label.isFront(line)) {
      masthead.clear();
      return;
    }
    Optional<Label> label = Label.of(line);
    switch (part) {
      case MASTHEAD -> label.ifPresentOrElse(this::takeLabel, () -> masthead.add(line));
      case LABELS -> label.ifPresentOrElse(this::takeLabel, () -> takeBelowLabel(line));
      case BODY -> takeInBody(line, label);
      case END -> label.filter(end -> !end.means("body")).ifPresent(this::takeLabel);
    }
  }

  private void takeLabel(Label label) {
    part = part == Part.MASTHEAD ? Part.LABELS : part;
    open = Optional.of(label);
    switch (label.meaning()) {
      case "body" -> {
        part = Part.BODY;
        body.add(label.value());
      }
      case "title" -> headline.add(label.value());
      case "dateline" -> dateline = label.value();
      case "load" -> WrittenDate.find(label.value()).ifPresent(draft::existedBy);
      // Mostly the address of the newspaper, not of the article.
      case "url" ->
          draft.put(Field.URL, PAGE.matcher(label.value()).matches() ? label.value() : "");
      default ->
          Code.find(Field.class, label.meaning())
              .ifPresent(field -> draft.put(field, label.value()));
    }
  }

  /** A line that goes on with a label's value, or begins the report. */
  private void takeBelowLabel(String line) {
    if (line.isBlank()) {
      open = Optional.empty();
    } else if (open.isPresent()) {
      headline.addAll(open.get().means("title") ? List.of(line.strip()) : List.of());
    } else if (!bodyIsLabelled) {
      part = Part.BODY;
      body.add(line);
    }
  }

  private void takeInBody(String line, Optional<Label> label) {
    Optional<Label> end = label.filter(Label::endsReport);
    if (end.isPresent() || Masthead.isRights(line)) {
      part = Part.END;
      end.ifPresent(this::takeLabel);
    } else {
      body.add(line);
    }
  }

  /** Where and when it was filed belongs to the report, though the database sets it apart. */
  private String withDateline(String text) {
    String place = dateline.split(",", 2)[0];
    boolean there = place.isBlank() || text.regionMatches(true, 0, place, 0, place.length());
    return there ? text : dateline + " — " + text;
  }
}

package org.sitrep.reader.draft;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.article.Article;
import org.sitrep.article.BodyText;
import org.sitrep.article.PublicationBasis;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Limits;

/** An article in the making: what a format found, before it is checked and dated. */
public final class Draft {
  private static final Pattern BY = Pattern.compile("^(?i:by)\\s*:?\\s+(?=\\S)");

  private final Member member;
  private final String reader;
  private final PublicationBasis basis;
  private final Map<Field, String> values = new EnumMap<>(Field.class);

  /**
   * @param basis what a date found by this reader rests on: header of a txt, metadata of a page
   */
  public Draft(Member member, String reader, PublicationBasis basis) {
    this.member = member;
    this.reader = reader;
    this.basis = basis;
  }

  /** Keeps the first value of a field that says anything. */
  public Draft put(Field field, String value) {
    String clean = clean(field, value);
    if (!clean.isBlank()) {
      values.putIfAbsent(field, clean);
    }
    return this;
  }

  private static String clean(Field field, String value) {
    if (field == Field.BODY) {
      return BodyText.normalise(value);
    }
    String line = BodyText.line(value);
    return field == Field.BYLINE ? BY.matcher(line).replaceFirst("") : line;
  }

  /** True where the file told that field already. */
  public boolean has(Field field) {
    return values.containsKey(field);
  }

  /** The article, or why it is none. */
  public Outcome outcome(Limits limits) {
    String body = values.getOrDefault(Field.BODY, "");
    if (body.length() > limits.textCharacters()) {
      return reject(
          RejectionReason.TOO_LARGE,
          "text of more than " + limits.textCharacters() + " characters");
    }
    if (body.codePoints().noneMatch(Character::isLetter)) {
      return reject(RejectionReason.NO_BODY, "no text of a report found");
    }
    if (!EnglishWords.mayBeEnglish(body)) {
      return reject(RejectionReason.NOT_ENGLISH, "hardly any English words");
    }
    return new Outcome.Read(member, article(body));
  }

  public Outcome reject(RejectionReason reason, String message) {
    return new Outcome.Rejected(member, reason, message);
  }

  private Article article(String body) {
    PublicationDay day =
        new PublicationDay.Clues(
                basis,
                get(Field.DATE).orElse(""),
                get(Field.URL).orElse(""),
                body,
                member.name().isEmpty() ? member.sourcePath() : "")
            .resolve();
    return new Article(
        get(Field.ID).or(() -> get(Field.URL)).orElse(member.id()),
        member.sourcePath(),
        reader,
        get(Field.URL),
        get(Field.PUBLISHER),
        get(Field.TITLE),
        get(Field.BYLINE),
        get(Field.SECTION),
        "en",
        day.date(),
        day.basis(),
        body);
  }

  private Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
  }
}

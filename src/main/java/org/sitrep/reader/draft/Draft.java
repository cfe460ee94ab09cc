package org.sitrep.reader.draft;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.article.Article;
import org.sitrep.article.BodyText;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.language.ForeignText;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.told.Field;

/** An article in the making: what a format found, before it is checked and dated. */
public final class Draft {
  /** {@code "@kivupost"} and addresses name nobody. */
  private static final Pattern NO_NAME = Pattern.compile("(?:@|https?://).*");

  private final Source source;
  private final Member member;
  private final PublicationBasis basis;
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private ReadAs readAs;
  private Optional<LocalDate> latest;

  private Draft(Source source, Member member, ReadAs readAs, PublicationBasis basis) {
    this.source = source;
    this.member = member;
    this.readAs = readAs;
    this.basis = basis;
    this.latest = source.told().latest();
    source.told().certain().forEach((field, value) -> values.put(field, clean(field, value)));
  }

  /**
   * A file that is one article.
   *
   * @param basis what a date found by this reader rests on: header of a txt, metadata of a page
   */
  public static Draft whole(Source source, ReadAs readAs, PublicationBasis basis) {
    return new Draft(source, source.member(), readAs, basis);
  }

  /** One numbered part of a file of many. */
  public static Draft part(Source source, Member member, ReadAs readAs, PublicationBasis basis) {
    return new Draft(source, member, readAs, basis);
  }

  /** Keeps the first value of a field that says anything; of dates, the first that names a day. */
  public Draft put(Field field, String value) {
    String clean = clean(field, value);
    boolean says =
        field == Field.DATE
            ? PublicationDay.isUsable(clean, latest, source.told().style())
            : !clean.isBlank();
    if (says) {
      values.putIfAbsent(field, clean);
    }
    return this;
  }

  /** The text existed on that day: nothing is dated later. */
  public Draft existedBy(LocalDate day) {
    latest = latest.filter(known -> known.isBefore(day)).or(() -> Optional.of(day));
    return this;
  }

  /** The file holds only the first lines of the report. */
  public Draft markTeaser() {
    readAs = new ReadAs(readAs.reader(), readAs.reason(), true);
    return this;
  }

  /** Adds to why it was read so what its users should know: {@code "pubstatus canceled"}. */
  public Draft remark(String words) {
    readAs = new ReadAs(readAs.reader(), readAs.reason() + "; " + words, readAs.teaser());
    return this;
  }

  private static String clean(Field field, String value) {
    if (field == Field.BODY) {
      return BodyText.normalise(value);
    }
    String line = BodyText.line(value);
    if (field == Field.BYLINE) {
      return Byline.clean(line);
    }
    return field == Field.PUBLISHER && NO_NAME.matcher(line).matches() ? "" : line;
  }

  /** True where the file told that field already. */
  public boolean has(Field field) {
    return values.containsKey(field);
  }

  /** The file this is an article of. */
  public Source source() {
    return source;
  }

  /** The article, or why it is none. */
  public Outcome outcome() {
    source.told().likely().forEach(this::put);
    String body = values.getOrDefault(Field.BODY, "");
    int most = source.limits().textCharacters();
    if (body.length() > most) {
      return reject(RejectionReason.TOO_LARGE, "text of more than " + most + " characters");
    }
    if (body.codePoints().noneMatch(Character::isLetter)) {
      return reject(RejectionReason.NO_BODY, "no text of a report found");
    }
    Optional<String> language = ForeignText.language(body);
    if (language.isPresent()) {
      return reject(RejectionReason.NOT_ENGLISH, "most of it is in " + language.get());
    }
    return new Outcome.Read(member, article(body));
  }

  /** No article: bytes no encoding explains. */
  public Outcome undecodable() {
    return Outcome.Rejected.undecodable(member);
  }

  public Outcome reject(RejectionReason reason, String message) {
    return new Outcome.Rejected(member, reason, message);
  }

  private Article article(String body) {
    PublicationDay day =
        new PublicationDay.Clues(
                source.told().certain().containsKey(Field.DATE) ? PublicationBasis.USER : basis,
                get(Field.DATE).orElse(""),
                get(Field.URL).orElse(""),
                body,
                member.part() ? "" : member.id(),
                latest,
                source.told().style())
            .resolve();
    return new Article(
        get(Field.ID).or(() -> get(Field.URL)).orElse(member.id()),
        member.sourcePath(),
        readAs,
        get(Field.URL),
        get(Field.PUBLISHER),
        get(Field.TITLE).map(this::withoutSite),
        get(Field.BYLINE),
        get(Field.SECTION),
        "en",
        day.date(),
        day.basis(),
        body);
  }

  private String withoutSite(String title) {
    return Headline.withoutSite(title, get(Field.PUBLISHER).orElse(""), get(Field.URL).orElse(""));
  }

  private Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field)).filter(value -> !value.isBlank());
  }
}

package org.sitrep.reader.format.mail;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.page.Page;
import org.sitrep.reader.source.TooLarge;
import org.sitrep.reader.told.Field;

/**
 * A message as an article: its subject is the headline, its day the one its sender wrote, its text
 * without what it quotes of other messages and without signature. A page that a browser saved as a
 * message is read as a page.
 */
final class MailArticle {
  private static final Pattern BRACKETS = Pattern.compile("[<>]");
  private static final Pattern SENDER =
      Pattern.compile("\\s*\"?(?<name>[^\"<]{1,200}?)\"?\\s*<[^<>]{0,200}>\\s*");

  /** {@code "04 Feb 99"}, as mail of the last century has it. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<day>\\d{1,2}\\s+\\p{L}{3})\\s+(?<year>\\d\\d)(?=\\s+\\d\\d:)");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]{1,1000}");
  private static final Pattern QUOTED = Pattern.compile("(?m)^>.*\\n?");
  private static final Pattern SIGNATURE = Pattern.compile("(?s)(?:^|\\n)-- ?\\n.*");
  private static final int LAST_CENTURY = 69;

  private MailArticle() {}

  static Outcome read(byte[] message, Draft draft) {
    try {
      Mail mail = Mail.of(message, draft.source().limits().fileBytes());
      if (mail.header("snapshot-content-location").isEmpty()) {
        readMail(mail, draft);
      } else {
        draft.put(Field.URL, mail.header("snapshot-content-location"));
        mail.text("text/html").ifPresent(html -> Page.read(html, draft));
      }
      return draft.outcome();
    } catch (TooLarge e) {
      return draft.reject(RejectionReason.TOO_LARGE, String.valueOf(e.getMessage()));
    } catch (IOException | MimeException e) {
      return draft.reject(RejectionReason.MALFORMED, String.valueOf(e.getMessage()));
    }
  }

  private static void readMail(Mail mail, Draft draft) {
    draft.put(Field.ID, BRACKETS.matcher(mail.header("message-id")).replaceAll(""));
    draft.put(Field.TITLE, mail.header("subject"));
    draft.put(Field.DATE, withWholeYear(mail.header("date")));
    Matcher sender = SENDER.matcher(mail.header("from"));
    draft.put(Field.BYLINE, sender.matches() ? sender.group("name") : "");
    draft.put(Field.PUBLISHER, mail.header("organization"));
    Matcher list = SENDER.matcher(mail.header("list-id"));
    draft.put(Field.PUBLISHER, list.matches() ? list.group("name") : "");
    Matcher address = ADDRESS.matcher(mail.header("archived-at"));
    draft.put(Field.URL, address.find() ? address.group() : "");
    draft.put(Field.BODY, body(mail));
  }

  private static String body(Mail mail) {
    Optional<String> plain = mail.text("text/plain").map(MailArticle::withoutQuotes);
    return plain
        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
        .or(() -> mail.text("text/html").map(Page::text))
        .orElse("");
  }

  private static String withoutQuotes(String text) {
    return SIGNATURE.matcher(QUOTED.matcher(text).replaceAll("")).replaceFirst("").strip();
  }

  private static String withWholeYear(String date) {
    return SHORT_YEAR
        .matcher(date)
        .replaceFirst(
            found -> {
              int year = Integer.parseInt(found.group(2));
              return found.group(1) + " " + (year < LAST_CENTURY ? 2000 + year : 1900 + year);
            });
  }
}

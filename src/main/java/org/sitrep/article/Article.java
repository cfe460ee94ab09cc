package org.sitrep.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report as received, its text normalised once (NFC, plain spaces, no soft hyphens): all offsets
 * of Sitrep count in {@link #body}.
 *
 * @param sourceId the publisher's id or URL, else the path
 * @param sourcePath the file it was read from, relative to the input
 * @param readAs the reader that read it, and why
 * @param publicationDate empty where nothing tells it; never today by default
 */
public record Article(
    String sourceId,
    String sourcePath,
    ReadAs readAs,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> headline,
    Optional<String> byline,
    Optional<String> section,
    String language,
    Optional<LocalDate> publicationDate,
    PublicationBasis publicationBasis,
    String body) {

  public Article {
    if (publicationDate.isPresent() == (publicationBasis == PublicationBasis.UNKNOWN)) {
      throw new IllegalArgumentException(
          "date " + publicationDate + " with basis " + publicationBasis);
    }
  }

  /** An article of nothing but a text and a day, as in tests and {@code explain}. */
  public static Article of(String body, LocalDate publicationDate) {
    return new Article(
        "text",
        "text",
        ReadAs.of("txt"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Optional.of(publicationDate),
        PublicationBasis.USER,
        body);
  }

  /** The same article under a headline. */
  public Article withHeadline(String words) {
    return new Article(
        sourceId,
        sourcePath,
        readAs,
        url,
        publisher,
        Optional.of(words),
        byline,
        section,
        language,
        publicationDate,
        publicationBasis,
        body);
  }
}

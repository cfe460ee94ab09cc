package org.sitrep.reader.format.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.source.TooLarge;

/**
 * A page saved from Factiva, with many articles: {@code <div class="article enArticle">}, each with
 * or without a table of codes.
 */
public final class FactivaPageFormat implements Format {
  private static final Pattern ARTICLE =
      Pattern.compile("class=[\"'](?:article [a-z]{2}Article|[a-z]{2}Headline)[\"']");
  private static final Pattern START = Pattern.compile("(?s)<(?:!doctype|html|head|body|div).*");
  private static final String ARTICLES =
      "div.article[class~=\\b[a-z]{2}Article\\b], div[id^=article-]";

  @Override
  public String name() {
    return "factiva";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    String text = opening.text();
    boolean page =
        START
            .matcher(text.substring(0, Math.min(10, text.length())).toLowerCase(Locale.ROOT))
            .matches();
    return page && ARTICLE.matcher(text).find()
        ? Optional.of("a page with articles of Factiva")
        : Optional.empty();
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    byte[] bytes =
        source
            .bytes()
            .orElseThrow(
                () -> new TooLarge("larger than " + source.limits().fileBytes() + " bytes"));
    Optional<String> told =
        source.told().charset().or(() -> Optional.of(StandardCharsets.UTF_8.name()));
    Optional<String> html = Decoding.decode(bytes, told);
    if (html.isEmpty()) {
      return Members.of(Outcome.Rejected.undecodable(source.member()));
    }
    return new Articles(source, readAs, Jsoup.parse(html.get()).select(ARTICLES).iterator());
  }

  private static final class Articles implements Members {
    private final Source source;
    private final ReadAs readAs;
    private final Iterator<Element> articles;
    private int number;

    Articles(Source source, ReadAs readAs, Iterator<Element> articles) {
      this.source = source;
      this.readAs = readAs;
      this.articles = articles;
    }

    @Override
    public Optional<Outcome> next() {
      if (!articles.hasNext()) {
        return Optional.empty();
      }
      number++;
      Draft draft =
          Draft.part(
              source, source.member().part("document", number), readAs, PublicationBasis.METADATA);
      FactivaReport.read(text(articles.next()), draft);
      return Optional.of(draft.outcome());
    }

    /** An element as the text export has it: a line each, paragraphs apart. */
    private static String text(Element article) {
      StringBuilder text = new StringBuilder();
      for (Element block : article.getAllElements()) {
        boolean leaf = block.children().stream().noneMatch(Articles::isBlock);
        if (isBlock(block) && leaf && block.hasText()) {
          text.append(block.nameIs("p") ? "\n\n" : "\n").append(block.text());
        } else if (isBlock(block) && !block.ownText().isBlank()) {
          text.append('\n').append(block.ownText());
        }
      }
      return text.toString();
    }

    private static boolean isBlock(Element element) {
      return element.isBlock() || element.nameIs("td");
    }
  }
}

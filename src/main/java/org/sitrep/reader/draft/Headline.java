package org.sitrep.reader.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline without the name of the site behind it: {@code "Mine hurts two | Kivu Post"}. Told by
 * the publisher or the host, so that {@code "Two hurt in blast - police"} stays.
 */
final class Headline {
  private static final Pattern NO_NAME = Pattern.compile("^the |[^\\p{L}\\p{N}]");
  private static final Pattern BEHIND =
      Pattern.compile("\\s(?:\\||-|–|—|•|·|::|»)\\s(?<site>[^|–—•·»]{2,60})$");
  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?(?<host>[^/:]{1,100})");
  private static final int SHORTEST = 3;

  private Headline() {}

  static String withoutSite(String title, String publisher, String url) {
    Matcher behind = BEHIND.matcher(title);
    if (!behind.find() || behind.start() == 0) {
      return title;
    }
    String site = letters(behind.group("site"));
    boolean named = site.length() >= SHORTEST && isOf(site, publisher, url);
    return named ? title.substring(0, behind.start()) : title;
  }

  private static boolean isOf(String site, String publisher, String url) {
    String name = letters(publisher);
    Matcher host = HOST.matcher(url);
    return (name.length() >= SHORTEST && (site.startsWith(name) || name.startsWith(site)))
        || (host.lookingAt() && letters(host.group("host")).contains(site));
  }

  private static String letters(String words) {
    return NO_NAME.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}

package org.sitrep.export.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page itself: {@code index.html}, and the scripts and styles it names. */
final class PageFiles {
  private static final String PAGE = "index.html";
  private static final Pattern NAMED =
      Pattern.compile("(?:src|href)=\"(page/[a-z]+\\.(?:js|css))\"");

  private PageFiles() {}

  static void copyTo(Path folder) throws IOException {
    byte[] page = read(PAGE);
    Files.createDirectories(folder.resolve("page"));
    Files.write(folder.resolve(PAGE), page);
    for (String name : named(new String(page, StandardCharsets.UTF_8))) {
      Files.write(folder.resolve(name), read(name));
    }
  }

  private static List<String> named(String page) {
    return NAMED.matcher(page).results().map((MatchResult match) -> match.group(1)).toList();
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = PageFiles.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new FileNotFoundException("report/" + name);
      }
      return in.readAllBytes();
    }
  }
}

package org.sitrep.reader.pack.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One record of a web archive: {@code WARC-Type: response} and other headers, and the bytes below
 * them.
 *
 * @param number from 1
 * @param headers by name in lower case
 * @param fault what is wrong with it; empty where nothing is
 */
record WebRecord(long number, Map<String, String> headers, Block block, Optional<String> fault) {

  private static final Pattern BRACKETS = Pattern.compile("^<|>$");

  /** The value of a header, empty where there is none. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The address; the first archives wrote it in brackets. */
  String target() {
    return BRACKETS.matcher(header("warc-target-uri")).replaceAll("");
  }
}

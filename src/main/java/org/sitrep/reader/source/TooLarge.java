package org.sitrep.reader.source;

import java.io.IOException;

/** More bytes, members or levels than the limits allow; the message is for {@code rejected}. */
public final class TooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  public TooLarge(String message) {
    super(message);
  }
}

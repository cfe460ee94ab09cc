package org.sitrep.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The official OpenNLP models for English, trained on the UD treebank EWT; immutable. */
record Models(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {

  static Models load() {
    try (InputStream sentences = open("sentence");
        InputStream tokens = open("tokens");
        InputStream tags = open("pos")) {
      return new Models(
          new SentenceModel(sentences), new TokenizerModel(tokens), new POSModel(tags));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static InputStream open(String task) throws IOException {
    String file = "/opennlp-en-ud-ewt-" + task + "-1.3-2.5.4.bin";
    InputStream stream = Models.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IOException(file + ": no such file");
    }
    return stream;
  }
}

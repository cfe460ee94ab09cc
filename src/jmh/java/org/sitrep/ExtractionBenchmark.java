package org.sitrep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sitrep.article.Article;
import org.sitrep.bench.MadeArchive;
import org.sitrep.clause.ClauseParser;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;

/**
 * How many articles one core reads in a second, from text in memory to records and how far it is
 * to each stage, and how long the start takes. The articles are those of {@code -Darticles=FILE_OR_DIR}, else the samples.
 */
@OutputTimeUnit(TimeUnit.SECONDS)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 10)
public class ExtractionBenchmark {

  /** The articles in an order in which every stretch is like the whole. */
  @State(Scope.Benchmark)
  public static class Corpus {
    private static final long SEED = 1;

    private final List<Article> articles = new ArrayList<>();
    private final Extractor extractor = Extractor.load(Knowledge.builtIn());
    private final Annotator annotator = Annotator.load();
    private int next;

    /** Reads them once. */
    @Setup
    public void read() throws IOException {
      Path root = Path.of(System.getProperty("articles", "input"));
      articles.addAll(MadeArchive.read(root));
      Collections.shuffle(articles, new Random(SEED));
    }

    Article next() {
      next = (next + 1) % articles.size();
      return articles.get(next);
    }
  }

  /** One article after the other. */
  @Benchmark
  public Extraction article(Corpus corpus) {
    return corpus.extractor.extract(corpus.next());
  }

  /** The first part of it: sentences and tokens. */
  @Benchmark
  public Document document(Corpus corpus) {
    return corpus.annotator.annotate(corpus.next());
  }

  /** The same, and labels, dates, counts, places and actors. */
  @Benchmark
  public ClauseParser mentions(Corpus corpus) {
    return corpus.extractor.parser(corpus.next());
  }

  /** The same, and the clauses of every sentence; the whole looks at those that tell something. */
  @Benchmark
  public void clauses(Corpus corpus, Blackhole parsed) {
    ClauseParser parser = corpus.extractor.parser(corpus.next());
    parser.document().sentences().forEach(sentence -> parsed.consume(parser.parse(sentence)));
  }

  /** Models, lexicons, rules and gazetteer, in a Java that has just begun. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(3)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Extractor start() {
    return Extractor.load(Knowledge.builtIn());
  }
}

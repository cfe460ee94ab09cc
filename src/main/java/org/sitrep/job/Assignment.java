package org.sitrep.job;

import java.util.function.Function;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.store.correction.Places;
import org.sitrep.store.rows.Coding;

/** One run: what it is asked to do, and with what. */
record Assignment(
    Settings settings,
    Input input,
    Function<Article, Extraction> extractor,
    Places places,
    Coding coding,
    Stopping stopping) {}

package org.sitrep.job.step;

import java.util.Optional;
import java.util.function.Function;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.job.remote.Mailbox;
import org.sitrep.job.setting.Settings;
import org.sitrep.store.correction.Places;
import org.sitrep.store.rows.Coding;

/**
 * One run: what it is asked to do, and with what.
 *
 * @param mailbox where it has its ranges coded; empty where it codes them itself
 */
public record Assignment(
    Settings settings,
    Input input,
    Function<Article, Extraction> extractor,
    Places places,
    Coding coding,
    Stopping stopping,
    Optional<Mailbox> mailbox) {}

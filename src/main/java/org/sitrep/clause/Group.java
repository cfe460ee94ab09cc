package org.sitrep.clause;

import org.sitrep.document.TokenRange;

/** Words that belong together: a noun group, a verb group, or what stands between groups. */
public sealed interface Group permits NounGroup, VerbGroup, Link {

  TokenRange range();
}

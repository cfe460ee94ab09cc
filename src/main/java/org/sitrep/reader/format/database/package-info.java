/** Exports of press databases come in, their articles go out: LexisNexis and Nexis Uni, Factiva. */
@NullMarked
package org.sitrep.reader.format.database;

import org.jspecify.annotations.NullMarked;

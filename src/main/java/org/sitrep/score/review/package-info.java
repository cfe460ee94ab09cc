/** What people said of records in the tables comes in; how often the program was right goes out. */
@NullMarked
package org.sitrep.score.review;

import org.jspecify.annotations.NullMarked;

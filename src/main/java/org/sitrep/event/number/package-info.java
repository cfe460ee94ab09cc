/**
 * Numbers of people come in; whom they count and how they belong together goes out: totals, parts,
 * ranks, and what one list leaves to the next.
 */
@NullMarked
package org.sitrep.event.number;

import org.jspecify.annotations.NullMarked;

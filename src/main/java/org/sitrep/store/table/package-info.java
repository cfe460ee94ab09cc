/**
 * Rows go into tables and come out again: the SQL made from the list of columns, and where the two
 * databases differ.
 */
@NullMarked
package org.sitrep.store.table;

import org.jspecify.annotations.NullMarked;

/**
 * What people say of records comes in, with the records as the program coded them; the records as
 * people want them go out, and what became of each line.
 */
@NullMarked
package org.sitrep.store.correction;

import org.jspecify.annotations.NullMarked;

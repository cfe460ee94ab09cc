/**
 * A sentence comes in; where and when it happened goes out, without what is only told beside it.
 */
@NullMarked
package org.sitrep.event.setting;

import org.jspecify.annotations.NullMarked;

/** Records of many articles come in; events go out: the same thing told in several places. */
@NullMarked
package org.sitrep.link;

import org.jspecify.annotations.NullMarked;

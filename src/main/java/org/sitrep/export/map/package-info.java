/** Records with coordinates come in; maps go out, GeoJSON and GeoPackage. */
@NullMarked
package org.sitrep.export.map;

import org.jspecify.annotations.NullMarked;

/**
 * A web archive comes in; the pages it captured go out, each with its address, its encoding and a
 * day by which it existed. The only package that sees jwarc.
 */
@NullMarked
package org.sitrep.reader.pack.web;

import org.jspecify.annotations.NullMarked;

/**
 * The closed lists of the codebook: event types, causes, harms, roles. Every code has one spelling,
 * the one the tables use.
 */
@NullMarked
package org.sitrep.code;

import org.jspecify.annotations.NullMarked;

/**
 * A labelled document and its dates come in; its numbers go out, each as how many it says and as
 * what it numbers: people and things, an age, money, a calibre.
 */
@NullMarked
package org.sitrep.mention.count;

import org.jspecify.annotations.NullMarked;

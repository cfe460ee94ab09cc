/**
 * A file that holds files comes in, the files go out, one at a time: compressed files, archives,
 * web archives, mailboxes.
 */
@NullMarked
package org.sitrep.reader.pack;

import org.jspecify.annotations.NullMarked;

/** Mail comes in, one message a file or many; articles go out, their attachments left out. */
@NullMarked
package org.sitrep.reader.format.mail;

import org.jspecify.annotations.NullMarked;

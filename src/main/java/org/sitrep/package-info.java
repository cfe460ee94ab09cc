/**
 * Turns news reports into records of incidents and deployments: {@link org.sitrep.Extractor} is the
 * whole extraction as one pure function, {@link org.sitrep.Application} the command line around it.
 */
@NullMarked
package org.sitrep;

import org.jspecify.annotations.NullMarked;

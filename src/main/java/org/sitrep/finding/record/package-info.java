/** What a record holds: an incident, a deployment and their parts. */
@NullMarked
package org.sitrep.finding.record;

import org.jspecify.annotations.NullMarked;

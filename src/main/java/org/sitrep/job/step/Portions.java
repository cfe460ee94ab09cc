package org.sitrep.job.step;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the work is cut up; whatever they are, the same comes out.
 *
 * @param chunk articles coded and written in one transaction
 * @param ranges parts of the work list a thread gets, one after the other
 */
@ConfigurationProperties("sitrep.portions")
public record Portions(@DefaultValue("25") int chunk, @DefaultValue("4") int ranges) {}

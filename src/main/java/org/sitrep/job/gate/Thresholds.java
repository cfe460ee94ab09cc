package org.sitrep.job.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the gates close; {@code SITREP_GATES_SPIKETIMES=10} in the environment changes one.
 *
 * @param runs earlier runs that tell what is usual
 * @param fewestRuns below so many nothing is usual yet
 * @param spikeTimes how often the usual number of new records is too many
 * @param spikeRecords so many new records are never too many
 * @param rejectedShare share of the input that may be rejected, unless it always was
 * @param unsureBelow a record with less confidence is unsure
 * @param unsureShare share of the new records that may be unsure
 * @param deadliest people a single event may have killed
 */
@ConfigurationProperties("sitrep.gates")
public record Thresholds(
    @DefaultValue("14") int runs,
    @DefaultValue("5") int fewestRuns,
    @DefaultValue("5") double spikeTimes,
    @DefaultValue("200") long spikeRecords,
    @DefaultValue("0.5") double rejectedShare,
    @DefaultValue("0.4") double unsureBelow,
    @DefaultValue("0.8") double unsureShare,
    @DefaultValue("10000") long deadliest) {}

package org.sitrep.finding.record;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sitrep.code.CountRole;
import org.sitrep.code.Item;
import org.sitrep.document.Span;
import org.sitrep.value.Count;

/**
 * People or things of a deployment: {@code "10 mine detecting dogs"}.
 *
 * @param category canonical noun: {@code sapper}, {@code mine detecting dog}
 * @param designation model or type: {@code MEMATT}
 * @param unitSize battalion, company … for units
 * @param parent index in the deployment's list of the item this one is a subset of
 * @param words the item as written
 */
public record DeployedItem(
    Item item,
    Optional<String> category,
    Optional<String> designation,
    Optional<String> unitSize,
    Count count,
    CountRole role,
    OptionalInt parent,
    OptionalLong ordered,
    OptionalLong delivered,
    Span words) {}

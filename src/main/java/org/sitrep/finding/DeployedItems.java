package org.sitrep.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sitrep.code.CountRole;
import org.sitrep.code.DeploymentType;
import org.sitrep.document.Document;
import org.sitrep.event.move.Load;
import org.sitrep.event.move.Movement;
import org.sitrep.finding.record.DeployedItem;

/**
 * Makes the items of a deployment, and tells deliveries from what was ordered: {@code "Baku ordered
 * 20 machines; five have arrived"} is five of 20, and never 25.
 */
final class DeployedItems {
  private final Document document;
  private final List<Movement> movements;

  /** Of a document with these movements. */
  DeployedItems(Document document, List<Movement> movements) {
    this.document = document;
    this.movements = movements;
  }

  List<DeployedItem> of(Movement movement) {
    return movement.loads().stream().map(load -> item(movement, load)).toList();
  }

  private static CountRole role(Load load) {
    if (load.subset()) {
      return CountRole.SUBSET;
    }
    return load.ordered().isPresent() ? CountRole.PART : CountRole.TOTAL;
  }

  /** Those a subset belongs to stand first before it. */
  private static OptionalInt parent(Movement movement, Load load) {
    List<Load> loads = movement.loads();
    for (int i = loads.indexOf(load) - 1; i >= 0 && load.subset(); i--) {
      if (!loads.get(i).subset() && loads.get(i).actor().isPresent() == load.actor().isPresent()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private DeployedItem item(Movement movement, Load load) {
    boolean order = movement.type() == DeploymentType.ORDER;
    return new DeployedItem(
        load.item(),
        Optional.of(load.category()),
        load.designation(),
        load.size(),
        load.count(),
        role(load),
        parent(movement, load),
        order ? load.count().best() : load.ordered(),
        order ? deliveries(load) : delivered(movement, load),
        document.span(load.words()));
  }

  private static OptionalLong delivered(Movement movement, Load load) {
    boolean there =
        movement.told().stage().isReal()
            && (movement.type() == DeploymentType.TRANSFER || load.ordered().isPresent());
    return there ? load.count().best() : OptionalLong.empty();
  }

  /** What has come of an order; empty where nothing is told of it. */
  private OptionalLong deliveries(Load order) {
    long[] come =
        movements.stream()
            .filter(movement -> movement.told().stage().isReal())
            .flatMap(
                movement ->
                    movement.loads().stream()
                        .filter(load -> load.ordered().isPresent())
                        .filter(load -> load.ordered().equals(order.count().best()))
                        .filter(load -> load.category().equals(order.category()))
                        .flatMapToLong(load -> delivered(movement, load).stream())
                        .boxed())
            .mapToLong(Long::longValue)
            .toArray();
    return come.length == 0 ? OptionalLong.empty() : OptionalLong.of(Arrays.stream(come).sum());
  }
}

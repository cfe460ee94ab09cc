package org.sitrep.event.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.ActorKind;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;

/**
 * Parts a movement among several senders: {@code "Turkey and Pakistan sent 20 and 10 instructors
 * respectively"}, {@code "Estonia sent six deminers to Ukraine and Latvia four"}.
 */
final class SeveralSenders {
  private final Scene scene;

  SeveralSenders(Scene scene) {
    this.scene = scene;
  }

  List<Movement> of(Movement movement) {
    if (movement.loads().size() != 1) {
      return List.of(movement);
    }
    List<Movement> respective = respective(movement);
    return respective.isEmpty() ? withFollowers(movement) : respective;
  }

  private List<Movement> respective(Movement movement) {
    boolean told = scene.labels().within(scene.tokens(), "respective").isEmpty();
    TokenRange trigger = movement.trigger();
    List<ActorMention> senders = senders(new TokenRange(scene.tokens().from(), trigger.to()));
    List<CountMention> counts =
        counts(
            new TokenRange(
                trigger.from(), Math.max(trigger.to(), movement.loads().get(0).words().to())));
    if (told || senders.size() < 2 || senders.size() != counts.size()) {
      return List.of();
    }
    List<Movement> shares = new ArrayList<>();
    for (int i = 0; i < senders.size(); i++) {
      shares.add(share(movement, Side.of(senders.get(i)), counts.get(i)));
    }
    return shares;
  }

  /** {@code "and Latvia four"}: a state and a number, nothing between. */
  private List<Movement> withFollowers(Movement movement) {
    List<Movement> shares = new ArrayList<>(List.of(movement));
    TokenRange behind = new TokenRange(movement.trigger().from(), scene.tokens().to());
    for (CountMention count : counts(behind)) {
      if (isLast(count.range())) {
        follower(count.range().from())
            .ifPresent(sender -> shares.add(share(movement, sender, count)));
      }
    }
    return shares;
  }

  /** The state named right before {@code token}, behind an {@code and} or a comma. */
  private Optional<Side> follower(int token) {
    Optional<Side> actor =
        senders(scene.tokens()).stream()
            .filter(one -> one.range().to() == token && isJoined(one.range()))
            .findFirst()
            .map(Side::of);
    return actor.or(
        () ->
            Mentions.over(scene.mentions().places(), token - 1)
                .filter(place -> isJoined(place.range()))
                .map(place -> new Sides(scene).seat(place.range()))
                .filter(Side::isNamed));
  }

  private boolean isJoined(TokenRange sender) {
    return scene.norm(sender.from() - 1).equals("and") || scene.norm(sender.from() - 1).equals(",");
  }

  private boolean isLast(TokenRange count) {
    return count.to() >= scene.tokens().to()
        || scene.document().token(count.to()).isPunctuation()
        || scene.norm(count.to()).equals("and");
  }

  private static Movement share(Movement movement, Side sender, CountMention count) {
    Load load = movement.loads().get(0);
    TokenRange words = load.words().contains(count.range()) ? load.words() : count.range();
    return movement.with(
        movement.told().with(load.with(count.count(), words)), movement.ends().withSender(sender));
  }

  private List<ActorMention> senders(TokenRange range) {
    return Mentions.within(scene.mentions().actors(), range).stream()
        .filter(actor -> actor.actor().kind() != ActorKind.PEOPLE)
        .toList();
  }

  private List<CountMention> counts(TokenRange range) {
    return Mentions.within(scene.mentions().counts(), range).stream()
        .filter(CountMention::isCardinal)
        .toList();
  }
}

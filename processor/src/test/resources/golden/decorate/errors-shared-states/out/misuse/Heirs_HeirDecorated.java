package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Places;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Heirs.Heir} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Heirs_HeirDecorated extends Heirs.Heir {
  private final Entrance backendBulkhead;

  private final Entrance ownBulkhead;

  private final Entrance otherBulkhead;

  private final Entrance anotherBulkhead;

  Heirs_HeirDecorated() {
    this(Environment.system());
  }

  Heirs_HeirDecorated(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    this.backendBulkhead = Entrance.of(Heirs.Heir.class, "backend", 3, Duration.ZERO, 1000,
        environment);
    this.ownBulkhead = this.backendBulkhead.as("own");
    this.otherBulkhead = Entrance.of(Heirs.Heir.class, "other", 3, Duration.ZERO, 1000,
        environment);
    this.anotherBulkhead = this.otherBulkhead.as("another");
  }

  /**
   * own: {@code bulkhead 3 as backend -> super}
   */
  @Override
  void own() {
    if (ownBulkhead == null) {
      // The constructor of Heir is still running.
      super.own();
      return;
    }
    Places places = ownBulkhead.enter();
    try {
      super.own();
    } finally {
      places.leave();
    }
  }

  /**
   * another: {@code bulkhead 3 as other -> super}
   */
  @Override
  void another() {
    if (anotherBulkhead == null) {
      // The constructor of Heir is still running.
      super.another();
      return;
    }
    Places places = anotherBulkhead.enter();
    try {
      super.another();
    } finally {
      places.leave();
    }
  }

  @Override
  void inherited() {
    super.inherited();
  }

  @Override
  void inheritedToo() {
    super.inheritedToo();
  }
}

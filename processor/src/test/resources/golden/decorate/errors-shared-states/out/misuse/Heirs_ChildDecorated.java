package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Places;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Heirs.Child} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Heirs_ChildDecorated extends Heirs.Child {
  private final Entrance backendBulkhead;

  private final Entrance equalBulkhead;

  private final Entrance inheritedBulkhead;

  private final Entrance inheritedTooBulkhead;

  Heirs_ChildDecorated() {
    this(Environment.system());
  }

  Heirs_ChildDecorated(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    this.backendBulkhead = Entrance.of(Heirs.Child.class, "backend", 2, Duration.ZERO, 1000,
        environment);
    this.equalBulkhead = this.backendBulkhead.as("equal");
    this.inheritedBulkhead = this.backendBulkhead.as("inherited");
    this.inheritedTooBulkhead = this.backendBulkhead.as("inheritedToo");
  }

  /**
   * equal: {@code bulkhead 2 as backend -> super}
   */
  @Override
  void equal() {
    if (equalBulkhead == null) {
      // The constructor of Child is still running.
      super.equal();
      return;
    }
    Places places = equalBulkhead.enter();
    try {
      super.equal();
    } finally {
      places.leave();
    }
  }

  /**
   * inherited: {@code bulkhead 2 as backend -> super}
   */
  @Override
  void inherited() {
    if (inheritedBulkhead == null) {
      // The constructor of Child is still running.
      super.inherited();
      return;
    }
    Places places = inheritedBulkhead.enter();
    try {
      super.inherited();
    } finally {
      places.leave();
    }
  }

  /**
   * inheritedToo: {@code bulkhead 2 as backend -> super}
   */
  @Override
  void inheritedToo() {
    if (inheritedTooBulkhead == null) {
      // The constructor of Child is still running.
      super.inheritedToo();
      return;
    }
    Places places = inheritedTooBulkhead.enter();
    try {
      super.inheritedToo();
    } finally {
      places.leave();
    }
  }
}

package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Places;
import dev.damask.generated.WrapperSettings;
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
    WrapperSettings settings = WrapperSettings.of(Heirs.Child.class, environment);
    this.backendBulkhead = Entrance.of("backend", 2, settings).sharedBy("equal", "inherited",
        "inheritedToo");
    this.equalBulkhead = settings.has("equal", "bulkhead") ? this.backendBulkhead.as("equal")
        : null;
    this.inheritedBulkhead = settings.has("inherited", "bulkhead")
        ? this.backendBulkhead.as("inherited") : null;
    this.inheritedTooBulkhead = settings.has("inheritedToo", "bulkhead")
        ? this.backendBulkhead.as("inheritedToo") : null;
    settings.warnOfUnknown();
  }

  /**
   * equal: {@code bulkhead 2 as backend -> super}
   */
  @Override
  void equal() {
    if (equalBulkhead == null) {
      // Left out by a setting, or the constructor of Child is still running.
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
      // Left out by a setting, or the constructor of Child is still running.
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
      // Left out by a setting, or the constructor of Child is still running.
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

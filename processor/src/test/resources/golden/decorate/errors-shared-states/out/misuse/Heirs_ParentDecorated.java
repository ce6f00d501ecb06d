package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Places;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Heirs.Parent} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Heirs_ParentDecorated extends Heirs.Parent {
  private final Entrance backendBulkhead;

  private final Entrance inheritedBulkhead;

  private final Entrance inheritedTooBulkhead;

  Heirs_ParentDecorated() {
    this(Environment.system());
  }

  Heirs_ParentDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Heirs.Parent.class, environment);
    this.backendBulkhead = Entrance.of("backend", 2, settings).sharedBy("inherited",
        "inheritedToo");
    this.inheritedBulkhead = settings.has("inherited", "bulkhead")
        ? this.backendBulkhead.as("inherited") : null;
    this.inheritedTooBulkhead = settings.has("inheritedToo", "bulkhead")
        ? this.backendBulkhead.as("inheritedToo") : null;
    settings.warnOfUnknown();
  }

  /**
   * inherited: {@code bulkhead 2 as backend -> super}
   */
  @Override
  void inherited() {
    if (inheritedBulkhead == null) {
      // Left out by a setting, or the constructor of Parent is still running.
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
      // Left out by a setting, or the constructor of Parent is still running.
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

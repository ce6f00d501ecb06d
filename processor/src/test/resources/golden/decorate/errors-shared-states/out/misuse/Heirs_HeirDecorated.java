package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Places;
import dev.damask.generated.WrapperSettings;
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
    WrapperSettings settings = WrapperSettings.of(Heirs.Heir.class, environment);
    this.backendBulkhead = Entrance.of("backend", 3, settings).sharedBy("own");
    this.ownBulkhead = settings.has("own", "bulkhead") ? this.backendBulkhead.as("own") : null;
    this.otherBulkhead = Entrance.of("other", 3, settings).sharedBy("another");
    this.anotherBulkhead = settings.has("another", "bulkhead") ? this.otherBulkhead.as("another")
        : null;
    settings.warnOfUnknown();
  }

  /**
   * own: {@code bulkhead 3 as backend -> super}
   */
  @Override
  void own() {
    if (ownBulkhead == null) {
      // Left out by a setting, or the constructor of Heir is still running.
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
      // Left out by a setting, or the constructor of Heir is still running.
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

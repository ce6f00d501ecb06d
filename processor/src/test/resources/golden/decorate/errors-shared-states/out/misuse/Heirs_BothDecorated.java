package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Places;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Heirs.Both} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Heirs_BothDecorated implements Heirs.Both {
  private final Heirs.Both delegate;

  private final Entrance bothBulkhead;

  private final Entrance oneBulkhead;

  Heirs_BothDecorated(Heirs.Both delegate) {
    this(delegate, Environment.system());
  }

  Heirs_BothDecorated(Heirs.Both delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Heirs.Both.class, environment);
    this.bothBulkhead = Entrance.of("both", 1, settings).sharedBy("one");
    this.oneBulkhead = settings.has("one", "bulkhead") ? this.bothBulkhead.as("one") : null;
    settings.warnOfUnknown();
  }

  /**
   * one: {@code bulkhead 1 as both -> delegate}
   */
  @Override
  public void one() {
    if (oneBulkhead == null) {
      // Left out by a setting.
      delegate.one();
      return;
    }
    Places places = oneBulkhead.enter();
    try {
      delegate.one();
    } finally {
      places.leave();
    }
  }

  @Override
  public void two() {
    delegate.two();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}

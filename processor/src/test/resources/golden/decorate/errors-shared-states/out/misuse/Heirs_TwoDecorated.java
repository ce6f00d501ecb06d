package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Places;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Heirs.Two} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Heirs_TwoDecorated implements Heirs.Two {
  private final Heirs.Two delegate;

  private final Entrance bothBulkhead;

  private final Entrance twoBulkhead;

  Heirs_TwoDecorated(Heirs.Two delegate) {
    this(delegate, Environment.system());
  }

  Heirs_TwoDecorated(Heirs.Two delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Heirs.Two.class, environment);
    this.bothBulkhead = Entrance.of("both", 2, settings).sharedBy("two");
    this.twoBulkhead = settings.has("two", "bulkhead") ? this.bothBulkhead.as("two") : null;
    settings.warnOfUnknown();
  }

  /**
   * two: {@code bulkhead 2 as both -> delegate}
   */
  @Override
  public void two() {
    if (twoBulkhead == null) {
      // Left out by a setting.
      delegate.two();
      return;
    }
    Places places = twoBulkhead.enter();
    try {
      delegate.two();
    } finally {
      places.leave();
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}

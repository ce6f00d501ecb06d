package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Places;
import java.time.Duration;
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
    Objects.requireNonNull(environment, "environment");
    this.bothBulkhead = Entrance.of(Heirs.Two.class, "both", 2, Duration.ZERO, 1000, environment);
    this.twoBulkhead = this.bothBulkhead.as("two");
  }

  /**
   * two: {@code bulkhead 2 as both -> delegate}
   */
  @Override
  public void two() {
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

package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Places;
import java.time.Duration;
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
    Objects.requireNonNull(environment, "environment");
    this.bothBulkhead = Entrance.of(Heirs.Both.class, "both", 1, Duration.ZERO, 1000, environment);
    this.oneBulkhead = this.bothBulkhead.as("one");
  }

  /**
   * one: {@code bulkhead 1 as both -> delegate}
   */
  @Override
  public void one() {
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

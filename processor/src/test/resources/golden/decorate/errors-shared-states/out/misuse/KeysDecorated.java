package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Keys} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class KeysDecorated extends Keys {
  private final Pace hasRateLimit;

  private final Entrance rightBulkhead;

  public KeysDecorated() {
    this(Environment.system());
  }

  public KeysDecorated(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    this.hasRateLimit = Pace.of(Keys.class, "has", 1, Duration.ofSeconds(1), Duration.ZERO, 1000,
        environment);
    this.rightBulkhead = Entrance.of(Keys.class, "right", 1, Duration.ZERO, 1000, environment);
  }

  /**
   * has: {@code rate limit 1 per 1s by tenant -> super}
   */
  @Override
  public void has(String tenant) {
    if (hasRateLimit == null) {
      // The constructor of Keys is still running.
      super.has(tenant);
      return;
    }
    hasRateLimit.await(tenant);
    super.has(tenant);
  }

  @Override
  public void hasNone() {
    super.hasNone();
  }

  @Override
  public void hasOther(String tenants) {
    super.hasOther(tenants);
  }

  @Override
  void misspelt(String tenant) {
    super.misspelt(tenant);
  }

  @Override
  void twice(String tenant) {
    super.twice(tenant);
  }

  /**
   * right: {@code bulkhead 1 by tenant -> super}
   */
  @Override
  void right(String tenant) {
    if (rightBulkhead == null) {
      // The constructor of Keys is still running.
      super.right(tenant);
      return;
    }
    Places places = rightBulkhead.enter(tenant);
    try {
      super.right(tenant);
    } finally {
      places.leave();
    }
  }
}

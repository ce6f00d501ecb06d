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
 * {@link OfType} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OfTypeDecorated extends OfType {
  private final Pace keyedRateLimit;

  private final Pace ownRateLimit;

  private final Entrance allBulkhead;

  private final Entrance ownBulkhead;

  private final Pace firstRateLimit;

  private final Pace thirdRateLimit;

  public OfTypeDecorated() {
    this(Environment.system());
  }

  public OfTypeDecorated(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    this.keyedRateLimit = Pace.of(OfType.class, "keyed", 2, Duration.ofSeconds(1), Duration.ZERO,
        1000, environment);
    this.ownRateLimit = this.keyedRateLimit.as("own");
    this.allBulkhead = Entrance.of(OfType.class, "all", 3, Duration.ZERO, 1000, environment);
    this.ownBulkhead = this.allBulkhead.as("own");
    this.firstRateLimit = this.keyedRateLimit.as("first");
    this.thirdRateLimit = this.keyedRateLimit.as("third");
  }

  /**
   * own: {@code rate limit 2 per 1s as keyed by tenant -> bulkhead 3 as all -> super}
   */
  @Override
  public void own(String tenant) {
    if (ownRateLimit == null) {
      // The constructor of OfType is still running.
      super.own(tenant);
      return;
    }
    ownRateLimit.await(tenant);
    ownBulkheaded(tenant);
  }

  private void ownBulkheaded(String tenant) {
    Places places = ownBulkhead.enter();
    try {
      super.own(tenant);
    } finally {
      places.leave();
    }
  }

  /**
   * first: {@code rate limit 2 per 1s as keyed by tenant -> super}
   */
  @Override
  public void first(String tenant) {
    if (firstRateLimit == null) {
      // The constructor of OfType is still running.
      super.first(tenant);
      return;
    }
    firstRateLimit.await(tenant);
    super.first(tenant);
  }

  @Override
  public void second(int tenant) {
    super.second(tenant);
  }

  /**
   * third: {@code rate limit 2 per 1s as keyed by tenant -> super}
   */
  @Override
  public void third(String tenant) {
    if (thirdRateLimit == null) {
      // The constructor of OfType is still running.
      super.third(tenant);
      return;
    }
    thirdRateLimit.await(tenant);
    super.third(tenant);
  }
}

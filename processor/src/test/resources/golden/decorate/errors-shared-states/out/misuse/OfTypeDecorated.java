package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.WrapperSettings;
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
    WrapperSettings settings = WrapperSettings.of(OfType.class, environment);
    this.keyedRateLimit = Pace.of("keyed", 2, settings).keyed().sharedBy("own", "first", "third");
    this.ownRateLimit = settings.has("own", "rateLimit") ? this.keyedRateLimit.as("own") : null;
    this.allBulkhead = Entrance.of("all", 3, settings).sharedBy("own");
    this.ownBulkhead = settings.has("own", "bulkhead") ? this.allBulkhead.as("own") : null;
    this.firstRateLimit = settings.has("first", "rateLimit") ? this.keyedRateLimit.as("first")
        : null;
    this.thirdRateLimit = settings.has("third", "rateLimit") ? this.keyedRateLimit.as("third")
        : null;
    settings.warnOfUnknown();
  }

  /**
   * own: {@code rate limit 2 per 1s as keyed by tenant -> bulkhead 3 as all -> super}
   */
  @Override
  public void own(String tenant) {
    if (ownRateLimit == null) {
      // Left out by a setting, or the constructor of OfType is still running.
      ownBulkheaded(tenant);
      return;
    }
    ownRateLimit.await(tenant);
    ownBulkheaded(tenant);
  }

  private void ownBulkheaded(String tenant) {
    if (ownBulkhead == null) {
      // Left out by a setting, or the constructor of OfType is still running.
      super.own(tenant);
      return;
    }
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
      // Left out by a setting, or the constructor of OfType is still running.
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
      // Left out by a setting, or the constructor of OfType is still running.
      super.third(tenant);
      return;
    }
    thirdRateLimit.await(tenant);
    super.third(tenant);
  }
}

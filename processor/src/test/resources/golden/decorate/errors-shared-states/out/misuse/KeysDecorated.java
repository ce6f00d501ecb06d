package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.WrapperSettings;
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
    WrapperSettings settings = WrapperSettings.of(Keys.class, environment);
    this.hasRateLimit = Pace.of("has", 1, settings).keyed().build();
    this.rightBulkhead = Entrance.of("right", 1, settings).keyed().build();
    settings.warnOfUnknown();
  }

  /**
   * has: {@code rate limit 1 per 1s by tenant -> super}
   */
  @Override
  public void has(String tenant) {
    if (hasRateLimit == null) {
      // Left out by a setting, or the constructor of Keys is still running.
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
      // Left out by a setting, or the constructor of Keys is still running.
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

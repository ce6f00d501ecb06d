package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Numbers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NumbersDecorated extends Numbers {
  private final Entrance oneBulkhead;

  private final Entrance noWaitBulkhead;

  private final Entrance oneKeyBulkhead;

  private final Entrance withoutBulkhead;

  private final Pace withNothingRateLimit;

  private final Pace shortestRateLimit;

  NumbersDecorated() {
    this(Environment.system());
  }

  NumbersDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Numbers.class, environment);
    this.oneBulkhead = Entrance.of("one", 1, settings).build();
    this.noWaitBulkhead = Entrance.of("noWait", 1, settings).build();
    this.oneKeyBulkhead = Entrance.of("oneKey", 1, settings).keyed().maximumKeys(1).build();
    this.withoutBulkhead = Entrance.of("without", 1, settings).build();
    this.withNothingRateLimit = Pace.of("withNothing", 1, settings).build();
    this.shortestRateLimit = Pace.of("shortest", 1, settings).per(Duration.ofNanos(1)).build();
    settings.warnOfUnknown();
  }

  @Override
  void none() {
    super.none();
  }

  /**
   * one: {@code bulkhead 1 -> super}
   */
  @Override
  void one() {
    if (oneBulkhead == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.one();
      return;
    }
    Places places = oneBulkhead.enter();
    try {
      super.one();
    } finally {
      places.leave();
    }
  }

  @Override
  void twoMistakes() {
    super.twoMistakes();
  }

  /**
   * noWait: {@code bulkhead 1 -> super}
   */
  @Override
  void noWait() {
    if (noWaitBulkhead == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.noWait();
      return;
    }
    Places places = noWaitBulkhead.enter();
    try {
      super.noWait();
    } finally {
      places.leave();
    }
  }

  @Override
  void noKeys(String tenant) {
    super.noKeys(tenant);
  }

  /**
   * oneKey: {@code bulkhead 1 by tenant, at most 1 key -> super}
   */
  @Override
  void oneKey(String tenant) {
    if (oneKeyBulkhead == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.oneKey(tenant);
      return;
    }
    Places places = oneKeyBulkhead.enter(tenant);
    try {
      super.oneKey(tenant);
    } finally {
      places.leave();
    }
  }

  /**
   * without: {@code bulkhead 1, at most 50 keys -> super}
   */
  @Override
  void without(String tenant) {
    if (withoutBulkhead == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.without(tenant);
      return;
    }
    Places places = withoutBulkhead.enter();
    try {
      super.without(tenant);
    } finally {
      places.leave();
    }
  }

  /**
   * withNothing: {@code rate limit 1 per 1s, at most 0 keys -> super}
   */
  @Override
  void withNothing(String tenant) {
    if (withNothingRateLimit == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.withNothing(tenant);
      return;
    }
    withNothingRateLimit.await();
    super.withNothing(tenant);
  }

  @Override
  void never() {
    super.never();
  }

  @Override
  void inNoTime() {
    super.inNoTime();
  }

  /**
   * shortest: {@code rate limit 1 per 1ns -> super}
   */
  @Override
  void shortest() {
    if (shortestRateLimit == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.shortest();
      return;
    }
    shortestRateLimit.await();
    super.shortest();
  }

  @Override
  void withoutUnit() {
    super.withoutUnit();
  }

  @Override
  void unknownUnit() {
    super.unknownUnit();
  }
}

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
    Objects.requireNonNull(environment, "environment");
    this.oneBulkhead = Entrance.of(Numbers.class, "one", 1, Duration.ZERO, 1000, environment);
    this.noWaitBulkhead = Entrance.of(Numbers.class, "noWait", 1, Duration.ZERO, 1000, environment);
    this.oneKeyBulkhead = Entrance.of(Numbers.class, "oneKey", 1, Duration.ZERO, 1, environment);
    this.withoutBulkhead = Entrance.of(Numbers.class, "without", 1, Duration.ZERO, 50, environment);
    this.withNothingRateLimit = Pace.of(Numbers.class, "withNothing", 1, Duration.ofSeconds(1),
        Duration.ZERO, 0, environment);
    this.shortestRateLimit = Pace.of(Numbers.class, "shortest", 1, Duration.ofNanos(1),
        Duration.ZERO, 1000, environment);
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
      // The constructor of Numbers is still running.
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
      // The constructor of Numbers is still running.
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
   * oneKey: {@code bulkhead 1 by tenant -> super}
   */
  @Override
  void oneKey(String tenant) {
    if (oneKeyBulkhead == null) {
      // The constructor of Numbers is still running.
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
   * without: {@code bulkhead 1 -> super}
   */
  @Override
  void without(String tenant) {
    if (withoutBulkhead == null) {
      // The constructor of Numbers is still running.
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
   * withNothing: {@code rate limit 1 per 1s -> super}
   */
  @Override
  void withNothing(String tenant) {
    if (withNothingRateLimit == null) {
      // The constructor of Numbers is still running.
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
      // The constructor of Numbers is still running.
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

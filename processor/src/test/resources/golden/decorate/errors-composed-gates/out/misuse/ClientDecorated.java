package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final Pace aloneRateLimit;

  private final Breaker keyedBreaker;

  private final Entrance sizedBulkhead;

  private final Entrance sizedBulkhead2;

  private final Entrance sizedAlikeBulkhead;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.aloneRateLimit = Pace.of("alone", 1, settings).build();
    this.keyedBreaker = Breaker.of("keyed", settings).keyed().maximumKeys(5).build();
    this.sizedBulkhead = Entrance.of("sized", 3, settings).sharedBy("sized", "sizedAlike");
    this.sizedBulkhead2 = settings.has("sized", "bulkhead") ? this.sizedBulkhead.as("sized") : null;
    this.sizedAlikeBulkhead = settings.has("sizedAlike", "bulkhead")
        ? this.sizedBulkhead.as("sizedAlike") : null;
    settings.warnOfUnknown();
  }

  @Override
  void badName() {
    super.badName();
  }

  @Override
  void badNameToo() {
    super.badNameToo();
  }

  /**
   * alone: {@code rate limit 1 per 1s, at most 5 keys -> super}
   */
  @Override
  void alone() {
    if (aloneRateLimit == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.alone();
      return;
    }
    aloneRateLimit.await();
    super.alone();
  }

  /**
   * keyed: {@code circuit breaker 0.5 of 20 by tenant, at most 5 keys -> super}
   */
  @Override
  void keyed(String tenant) {
    if (keyedBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.keyed(tenant);
      return;
    }
    long start = keyedBreaker.start();
    Admission call = keyedBreaker.admit(tenant);
    try {
      super.keyed(tenant);
    } catch (Throwable failure) {
      keyedBreaker.threw(failure, call, start);
      throw failure;
    }
    keyedBreaker.returned(call, start);
  }

  @Override
  void keyedByNothing(String name) {
    super.keyedByNothing(name);
  }

  /**
   * sized: {@code bulkhead 3 as sized -> super}
   */
  @Override
  void sized() {
    if (sizedBulkhead2 == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.sized();
      return;
    }
    Places places = sizedBulkhead2.enter();
    try {
      super.sized();
    } finally {
      places.leave();
    }
  }

  @Override
  void sizedDifferently() {
    super.sizedDifferently();
  }

  /**
   * sizedAlike: {@code bulkhead 3 as sized -> super}
   */
  @Override
  void sizedAlike() {
    if (sizedAlikeBulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.sizedAlike();
      return;
    }
    Places places = sizedAlikeBulkhead.enter();
    try {
      super.sizedAlike();
    } finally {
      places.leave();
    }
  }

  /**
   * The circuit of {@code keyed} for these arguments.
   */
  Circuit keyedCircuit(String tenant) {
    return Circuits.of(keyedBreaker, tenant);
  }
}

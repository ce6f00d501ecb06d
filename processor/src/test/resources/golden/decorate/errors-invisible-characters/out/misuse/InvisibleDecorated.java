package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Pace;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Invisible} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class InvisibleDecorated extends Invisible {
  private final Breaker backendBreaker;

  private final Breaker plainBreaker;

  private final Pace \u00fcberRateLimit;

  private final Pace umlautRateLimit;

  InvisibleDecorated() {
    this(Environment.system());
  }

  InvisibleDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Invisible.class, environment);
    this.backendBreaker = Breaker.of("backend", settings).sharedBy("plain");
    this.plainBreaker = settings.has("plain", "circuitBreaker") ? this.backendBreaker.as("plain")
        : null;
    this.\u00fcberRateLimit = Pace.of("\u00fcber", 1, settings).sharedBy("umlaut");
    this.umlautRateLimit = settings.has("umlaut", "rateLimit") ? this.\u00fcberRateLimit.as("umlaut")
        : null;
    settings.warnOfUnknown();
  }

  /**
   * plain: {@code circuit breaker 0.5 of 20 as backend -> super}
   */
  @Override
  void plain() {
    if (plainBreaker == null) {
      // Left out by a setting, or the constructor of Invisible is still running.
      super.plain();
      return;
    }
    long start = plainBreaker.start();
    Admission call = plainBreaker.admit();
    try {
      super.plain();
    } catch (Throwable failure) {
      plainBreaker.threw(failure, call, start);
      throw failure;
    }
    plainBreaker.returned(call, start);
  }

  @Override
  void softHyphen() {
    super.softHyphen();
  }

  @Override
  void joiner() {
    super.joiner();
  }

  @Override
  void nul() {
    super.nul();
  }

  /**
   * umlaut: {@code rate limit 1 per 1s as \u00fcber -> super}
   */
  @Override
  void umlaut() {
    if (umlautRateLimit == null) {
      // Left out by a setting, or the constructor of Invisible is still running.
      super.umlaut();
      return;
    }
    umlautRateLimit.await();
    super.umlaut();
  }

  /**
   * The circuit of {@code plain}.
   */
  Circuit backendCircuit() {
    return Circuits.of(backendBreaker);
  }
}

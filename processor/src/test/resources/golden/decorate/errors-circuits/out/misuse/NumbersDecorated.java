package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Numbers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NumbersDecorated extends Numbers {
  private final Breaker allBreaker;

  private final Breaker oneBreaker;

  private final Breaker asTheWindowBreaker;

  private final Breaker smallWindowBreaker;

  private final Breaker shortestBreaker;

  private final Breaker noKeyBreaker;

  NumbersDecorated() {
    this(Environment.system());
  }

  NumbersDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Numbers.class, environment);
    this.allBreaker = Breaker.of("all", settings).failureRate(1.0).build();
    this.oneBreaker = Breaker.of("one", settings).window(1).minimumCalls(1).build();
    this.asTheWindowBreaker = Breaker.of("asTheWindow", settings).minimumCalls(20).build();
    this.smallWindowBreaker = Breaker.of("smallWindow", settings).window(9).build();
    this.shortestBreaker = Breaker.of("shortest", settings).openFor(Duration.ofNanos(1))
        .slow(Duration.ofNanos(1)).build();
    this.noKeyBreaker = Breaker.of("noKey", settings).build();
    settings.warnOfUnknown();
  }

  @Override
  void zero() {
    super.zero();
  }

  @Override
  void more() {
    super.more();
  }

  @Override
  void nan() {
    super.nan();
  }

  /**
   * all: {@code circuit breaker 1.0 of 20 -> super}
   */
  @Override
  void all() {
    if (allBreaker == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.all();
      return;
    }
    long start = allBreaker.start();
    Admission call = allBreaker.admit();
    try {
      super.all();
    } catch (Throwable failure) {
      allBreaker.threw(failure, call, start);
      throw failure;
    }
    allBreaker.returned(call, start);
  }

  @Override
  void noWindow() {
    super.noWindow();
  }

  /**
   * one: {@code circuit breaker 0.5 of 1, of at least 1 -> super}
   */
  @Override
  void one() {
    if (oneBreaker == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.one();
      return;
    }
    long start = oneBreaker.start();
    Admission call = oneBreaker.admit();
    try {
      super.one();
    } catch (Throwable failure) {
      oneBreaker.threw(failure, call, start);
      throw failure;
    }
    oneBreaker.returned(call, start);
  }

  @Override
  void moreThanTheWindow() {
    super.moreThanTheWindow();
  }

  /**
   * asTheWindow: {@code circuit breaker 0.5 of 20, of at least 20 -> super}
   */
  @Override
  void asTheWindow() {
    if (asTheWindowBreaker == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.asTheWindow();
      return;
    }
    long start = asTheWindowBreaker.start();
    Admission call = asTheWindowBreaker.admit();
    try {
      super.asTheWindow();
    } catch (Throwable failure) {
      asTheWindowBreaker.threw(failure, call, start);
      throw failure;
    }
    asTheWindowBreaker.returned(call, start);
  }

  /**
   * smallWindow: {@code circuit breaker 0.5 of 9 -> super}
   */
  @Override
  void smallWindow() {
    if (smallWindowBreaker == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.smallWindow();
      return;
    }
    long start = smallWindowBreaker.start();
    Admission call = smallWindowBreaker.admit();
    try {
      super.smallWindow();
    } catch (Throwable failure) {
      smallWindowBreaker.threw(failure, call, start);
      throw failure;
    }
    smallWindowBreaker.returned(call, start);
  }

  @Override
  void negative() {
    super.negative();
  }

  @Override
  void noTrial() {
    super.noTrial();
  }

  @Override
  void notOpen() {
    super.notOpen();
  }

  @Override
  void allSlow() {
    super.allSlow();
  }

  @Override
  void noDuration() {
    super.noDuration();
  }

  /**
   * shortest: {@code circuit breaker 0.5 of 20, open for 1ns, slow from 1ns -> super}
   */
  @Override
  void shortest() {
    if (shortestBreaker == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.shortest();
      return;
    }
    long start = shortestBreaker.start();
    Admission call = shortestBreaker.admit();
    try {
      super.shortest();
    } catch (Throwable failure) {
      shortestBreaker.threw(failure, call, start);
      throw failure;
    }
    shortestBreaker.returned(call, start);
  }

  /**
   * noKey: {@code circuit breaker 0.5 of 20, at most 5 keys -> super}
   */
  @Override
  void noKey() {
    if (noKeyBreaker == null) {
      // Left out by a setting, or the constructor of Numbers is still running.
      super.noKey();
      return;
    }
    long start = noKeyBreaker.start();
    Admission call = noKeyBreaker.admit();
    try {
      super.noKey();
    } catch (Throwable failure) {
      noKeyBreaker.threw(failure, call, start);
      throw failure;
    }
    noKeyBreaker.returned(call, start);
  }

  /**
   * The circuit of {@code all}.
   */
  Circuit allCircuit() {
    return Circuits.of(allBreaker);
  }

  /**
   * The circuit of {@code one}.
   */
  Circuit oneCircuit() {
    return Circuits.of(oneBreaker);
  }

  /**
   * The circuit of {@code asTheWindow}.
   */
  Circuit asTheWindowCircuit() {
    return Circuits.of(asTheWindowBreaker);
  }

  /**
   * The circuit of {@code smallWindow}.
   */
  Circuit smallWindowCircuit() {
    return Circuits.of(smallWindowBreaker);
  }

  /**
   * The circuit of {@code shortest}.
   */
  Circuit shortestCircuit() {
    return Circuits.of(shortestBreaker);
  }

  /**
   * The circuit of {@code noKey}.
   */
  Circuit noKeyCircuit() {
    return Circuits.of(noKeyBreaker);
  }
}

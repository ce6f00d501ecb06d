package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Failures} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FailuresDecorated extends Failures {
  private final Breaker errorBreaker;

  private final Breaker interruptBreaker;

  private final Breaker nothingBreaker;

  private final Breaker slowBreaker;

  private final TimeLimit lateTimeout;

  private final Breaker lateBreaker;

  private final Breaker bothBreaker;

  private final Breaker unthrownBreaker;

  private final Breaker thrownBreaker;

  private final Breaker laterBreaker;

  private final Breaker sharedBreaker;

  private final Breaker firstBreaker;

  private final Breaker secondBreaker;

  private final Breaker aloneBreaker;

  private final Breaker aloneBreaker2;

  FailuresDecorated() {
    this(Environment.system());
  }

  FailuresDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Failures.class, environment);
    this.errorBreaker = Breaker.of("error", settings).on(StackOverflowError.class).build();
    this.interruptBreaker = Breaker.of("interrupt", settings).notOn(InterruptedException.class)
        .build();
    this.nothingBreaker = Breaker.of("nothing", settings).on().build();
    this.slowBreaker = Breaker.of("slow", settings).slow(Duration.ofSeconds(1)).on().build();
    this.lateTimeout = TimeLimit.of("late", Duration.ofSeconds(1), settings);
    this.lateBreaker = Breaker.of("late", settings).on().build();
    this.bothBreaker = Breaker.of("both", settings).notOn(Exception.class).build();
    this.unthrownBreaker = Breaker.of("unthrown", settings).on(IOException.class).build();
    this.thrownBreaker = Breaker.of("thrown", settings).on(IOException.class).build();
    this.laterBreaker = Breaker.of("later", settings).on(IOException.class).build();
    this.sharedBreaker = Breaker.of("shared", settings).on(IOException.class).sharedBy("first",
        "second");
    this.firstBreaker = settings.has("first", "circuitBreaker") ? this.sharedBreaker.as("first")
        : null;
    this.secondBreaker = settings.has("second", "circuitBreaker") ? this.sharedBreaker.as("second")
        : null;
    this.aloneBreaker = Breaker.of("alone", settings).on(IOException.class).sharedBy("alone");
    this.aloneBreaker2 = settings.has("alone", "circuitBreaker") ? this.aloneBreaker.as("alone")
        : null;
    settings.warnOfUnknown();
  }

  /**
   * error: {@code circuit breaker 0.5 of 20, on StackOverflowError -> super}
   */
  @Override
  void error() {
    if (errorBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.error();
      return;
    }
    long start = errorBreaker.start();
    Admission call = errorBreaker.admit();
    try {
      super.error();
    } catch (Throwable failure) {
      errorBreaker.threw(failure, call, start);
      throw failure;
    }
    errorBreaker.returned(call, start);
  }

  /**
   * interrupt: {@code circuit breaker 0.5 of 20, not on InterruptedException -> super}
   */
  @Override
  void interrupt() throws InterruptedException {
    if (interruptBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.interrupt();
      return;
    }
    long start = interruptBreaker.start();
    Admission call = interruptBreaker.admit();
    try {
      super.interrupt();
    } catch (Throwable failure) {
      interruptBreaker.threw(failure, call, start);
      throw failure;
    }
    interruptBreaker.returned(call, start);
  }

  /**
   * nothing: {@code circuit breaker 0.5 of 20, on nothing -> super}
   */
  @Override
  void nothing() {
    if (nothingBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.nothing();
      return;
    }
    long start = nothingBreaker.start();
    Admission call = nothingBreaker.admit();
    try {
      super.nothing();
    } catch (Throwable failure) {
      nothingBreaker.threw(failure, call, start);
      throw failure;
    }
    nothingBreaker.returned(call, start);
  }

  /**
   * slow: {@code circuit breaker 0.5 of 20, slow from 1s, on nothing -> super}
   */
  @Override
  void slow() {
    if (slowBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.slow();
      return;
    }
    long start = slowBreaker.start();
    Admission call = slowBreaker.admit();
    try {
      super.slow();
    } catch (Throwable failure) {
      slowBreaker.threw(failure, call, start);
      throw failure;
    }
    slowBreaker.returned(call, start);
  }

  /**
   * late: {@code timeout 1s -> circuit breaker 0.5 of 20, on nothing -> super}
   */
  @Override
  void late() {
    TimeUp timeUp = new TimeUp();
    if (lateTimeout == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      lateGuarded(timeUp);
      return;
    }
    Deadline deadline = lateTimeout.begin(timeUp);
    try {
      lateGuarded(timeUp);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }

  private void lateGuarded(TimeUp timeUp) {
    if (lateBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.late();
      return;
    }
    long start = lateBreaker.start();
    Admission call = lateBreaker.admit();
    try {
      super.late();
    } catch (Throwable failure) {
      lateBreaker.threw(failure, call, start, timeUp);
      throw failure;
    }
    lateBreaker.returned(call, start, timeUp);
  }

  /**
   * both: {@code circuit breaker 0.5 of 20, not on Exception -> super}
   */
  @Override
  void both() {
    if (bothBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.both();
      return;
    }
    long start = bothBreaker.start();
    Admission call = bothBreaker.admit();
    try {
      super.both();
    } catch (Throwable failure) {
      bothBreaker.threw(failure, call, start);
      throw failure;
    }
    bothBreaker.returned(call, start);
  }

  /**
   * unthrown: {@code circuit breaker 0.5 of 20, on IOException -> super}
   */
  @Override
  void unthrown() {
    if (unthrownBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.unthrown();
      return;
    }
    long start = unthrownBreaker.start();
    Admission call = unthrownBreaker.admit();
    try {
      super.unthrown();
    } catch (Throwable failure) {
      unthrownBreaker.threw(failure, call, start);
      throw failure;
    }
    unthrownBreaker.returned(call, start);
  }

  /**
   * thrown: {@code circuit breaker 0.5 of 20, on IOException -> super}
   */
  @Override
  void thrown() throws IOException {
    if (thrownBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.thrown();
      return;
    }
    long start = thrownBreaker.start();
    Admission call = thrownBreaker.admit();
    try {
      super.thrown();
    } catch (Throwable failure) {
      thrownBreaker.threw(failure, call, start);
      throw failure;
    }
    thrownBreaker.returned(call, start);
  }

  /**
   * later: {@code circuit breaker 0.5 of 20, on IOException -> super}
   */
  @Override
  CompletableFuture<Void> later() {
    if (laterBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      return super.later();
    }
    return laterBreaker.callAsync(
        () -> Objects.requireNonNull(super.later(), "later() returned null"));
  }

  /**
   * first: {@code circuit breaker 0.5 of 20, on IOException as shared -> super}
   */
  @Override
  void first() throws IOException {
    if (firstBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.first();
      return;
    }
    long start = firstBreaker.start();
    Admission call = firstBreaker.admit();
    try {
      super.first();
    } catch (Throwable failure) {
      firstBreaker.threw(failure, call, start);
      throw failure;
    }
    firstBreaker.returned(call, start);
  }

  /**
   * second: {@code circuit breaker 0.5 of 20, on IOException as shared -> super}
   */
  @Override
  void second() {
    if (secondBreaker == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.second();
      return;
    }
    long start = secondBreaker.start();
    Admission call = secondBreaker.admit();
    try {
      super.second();
    } catch (Throwable failure) {
      secondBreaker.threw(failure, call, start);
      throw failure;
    }
    secondBreaker.returned(call, start);
  }

  /**
   * alone: {@code circuit breaker 0.5 of 20, on IOException as alone -> super}
   */
  @Override
  void alone() {
    if (aloneBreaker2 == null) {
      // Left out by a setting, or the constructor of Failures is still running.
      super.alone();
      return;
    }
    long start = aloneBreaker2.start();
    Admission call = aloneBreaker2.admit();
    try {
      super.alone();
    } catch (Throwable failure) {
      aloneBreaker2.threw(failure, call, start);
      throw failure;
    }
    aloneBreaker2.returned(call, start);
  }

  /**
   * The circuit of {@code error}.
   */
  Circuit errorCircuit() {
    return Circuits.of(errorBreaker);
  }

  /**
   * The circuit of {@code interrupt}.
   */
  Circuit interruptCircuit() {
    return Circuits.of(interruptBreaker);
  }

  /**
   * The circuit of {@code nothing}.
   */
  Circuit nothingCircuit() {
    return Circuits.of(nothingBreaker);
  }

  /**
   * The circuit of {@code slow}.
   */
  Circuit slowCircuit() {
    return Circuits.of(slowBreaker);
  }

  /**
   * The circuit of {@code late}.
   */
  Circuit lateCircuit() {
    return Circuits.of(lateBreaker);
  }

  /**
   * The circuit of {@code both}.
   */
  Circuit bothCircuit() {
    return Circuits.of(bothBreaker);
  }

  /**
   * The circuit of {@code unthrown}.
   */
  Circuit unthrownCircuit() {
    return Circuits.of(unthrownBreaker);
  }

  /**
   * The circuit of {@code thrown}.
   */
  Circuit thrownCircuit() {
    return Circuits.of(thrownBreaker);
  }

  /**
   * The circuit of {@code later}.
   */
  Circuit laterCircuit() {
    return Circuits.of(laterBreaker);
  }

  /**
   * The circuit of {@code first}, {@code second}.
   */
  Circuit sharedCircuit() {
    return Circuits.of(sharedBreaker);
  }

  /**
   * The circuit of {@code alone}.
   */
  Circuit aloneCircuit() {
    return Circuits.of(aloneBreaker);
  }
}

package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
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
    Objects.requireNonNull(environment, "environment");
    this.errorBreaker = Breaker.of(Failures.class, "error", environment)
        .on(StackOverflowError.class).build();
    this.interruptBreaker = Breaker.of(Failures.class, "interrupt", environment)
        .notOn(InterruptedException.class).build();
    this.nothingBreaker = Breaker.of(Failures.class, "nothing", environment).on().build();
    this.slowBreaker = Breaker.of(Failures.class, "slow", environment).slow(Duration.ofSeconds(1))
        .on().build();
    this.lateTimeout = TimeLimit.of(Failures.class, "late", Duration.ofSeconds(1), environment);
    this.lateBreaker = Breaker.of(Failures.class, "late", environment).on().build();
    this.bothBreaker = Breaker.of(Failures.class, "both", environment).notOn(Exception.class)
        .build();
    this.unthrownBreaker = Breaker.of(Failures.class, "unthrown", environment).on(IOException.class)
        .build();
    this.thrownBreaker = Breaker.of(Failures.class, "thrown", environment).on(IOException.class)
        .build();
    this.laterBreaker = Breaker.of(Failures.class, "later", environment).on(IOException.class)
        .build();
    this.sharedBreaker = Breaker.of(Failures.class, "shared", environment).on(IOException.class)
        .build();
    this.firstBreaker = this.sharedBreaker.as("first");
    this.secondBreaker = this.sharedBreaker.as("second");
    this.aloneBreaker = Breaker.of(Failures.class, "alone", environment).on(IOException.class)
        .build();
    this.aloneBreaker2 = this.aloneBreaker.as("alone");
  }

  /**
   * error: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void error() {
    if (errorBreaker == null) {
      // The constructor of Failures is still running.
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
   * interrupt: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void interrupt() throws InterruptedException {
    if (interruptBreaker == null) {
      // The constructor of Failures is still running.
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
   * nothing: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void nothing() {
    if (nothingBreaker == null) {
      // The constructor of Failures is still running.
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
   * slow: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void slow() {
    if (slowBreaker == null) {
      // The constructor of Failures is still running.
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
   * late: {@code timeout 1s -> circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void late() {
    if (lateTimeout == null) {
      // The constructor of Failures is still running.
      super.late();
      return;
    }
    TimeUp timeUp = new TimeUp();
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
   * both: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void both() {
    if (bothBreaker == null) {
      // The constructor of Failures is still running.
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
   * unthrown: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void unthrown() {
    if (unthrownBreaker == null) {
      // The constructor of Failures is still running.
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
   * thrown: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void thrown() throws IOException {
    if (thrownBreaker == null) {
      // The constructor of Failures is still running.
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
   * later: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  CompletableFuture<Void> later() {
    if (laterBreaker == null) {
      // The constructor of Failures is still running.
      return super.later();
    }
    return laterBreaker.callAsync(
        () -> Objects.requireNonNull(super.later(), "later() returned null"));
  }

  /**
   * first: {@code circuit breaker 0.5 of 20 as shared -> super}
   */
  @Override
  void first() throws IOException {
    if (firstBreaker == null) {
      // The constructor of Failures is still running.
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
   * second: {@code circuit breaker 0.5 of 20 as shared -> super}
   */
  @Override
  void second() {
    if (secondBreaker == null) {
      // The constructor of Failures is still running.
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
   * alone: {@code circuit breaker 0.5 of 20 as alone -> super}
   */
  @Override
  void alone() {
    if (aloneBreaker2 == null) {
      // The constructor of Failures is still running.
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
    return errorBreaker.circuit();
  }

  /**
   * The circuit of {@code interrupt}.
   */
  Circuit interruptCircuit() {
    return interruptBreaker.circuit();
  }

  /**
   * The circuit of {@code nothing}.
   */
  Circuit nothingCircuit() {
    return nothingBreaker.circuit();
  }

  /**
   * The circuit of {@code slow}.
   */
  Circuit slowCircuit() {
    return slowBreaker.circuit();
  }

  /**
   * The circuit of {@code late}.
   */
  Circuit lateCircuit() {
    return lateBreaker.circuit();
  }

  /**
   * The circuit of {@code both}.
   */
  Circuit bothCircuit() {
    return bothBreaker.circuit();
  }

  /**
   * The circuit of {@code unthrown}.
   */
  Circuit unthrownCircuit() {
    return unthrownBreaker.circuit();
  }

  /**
   * The circuit of {@code thrown}.
   */
  Circuit thrownCircuit() {
    return thrownBreaker.circuit();
  }

  /**
   * The circuit of {@code later}.
   */
  Circuit laterCircuit() {
    return laterBreaker.circuit();
  }

  /**
   * The circuit of {@code first}, {@code second}.
   */
  Circuit sharedCircuit() {
    return sharedBreaker.circuit();
  }

  /**
   * The circuit of {@code alone}.
   */
  Circuit aloneCircuit() {
    return aloneBreaker.circuit();
  }
}

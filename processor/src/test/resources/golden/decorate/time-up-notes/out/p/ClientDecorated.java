package p;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Attempts;
import dev.damask.generated.Breaker;
import dev.damask.generated.Cache;
import dev.damask.generated.Circuits;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Logging;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private final Environment environment;

  private final Timing breakerAboveTiming;

  private final Breaker breakerAboveBreaker;

  private final Audited.Audit breakerAboveAudited = new Audited.Audit();

  private final RetryPolicy breakerAboveRetry;

  private final TimeLimit breakerAboveTimeout;

  private final Logging breakerAboveLogging;

  private final RetryPolicy breakerBelowRetry;

  private final TimeLimit breakerBelowTimeout;

  private final Audited.Audit breakerBelowAudited = new Audited.Audit();

  private final Cache<Object> breakerBelowCache;

  private final Breaker breakerBelowBreaker;

  private final Breaker laterBreaker;

  private final Audited.Audit laterAudited = new Audited.Audit();

  private final TimeLimit laterTimeout;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.breakerAboveTiming = Timing.of("breakerAbove", settings).build();
    this.breakerAboveBreaker = Breaker.of("breakerAbove", settings).build();
    this.breakerAboveRetry = RetryPolicy.of("breakerAbove", settings).build();
    this.breakerAboveTimeout = TimeLimit.of("breakerAbove", Duration.ofSeconds(2), settings);
    this.breakerAboveLogging = Logging.of("breakerAbove", true, true, settings);
    this.breakerBelowRetry = RetryPolicy.of("breakerBelow", settings).build();
    this.breakerBelowTimeout = TimeLimit.of("breakerBelow", Duration.ofSeconds(2), settings);
    this.breakerBelowCache = Cache.of("breakerBelow", settings).ttl(Duration.ofMinutes(5)).build();
    this.breakerBelowBreaker = Breaker.of("breakerBelow", settings).build();
    this.laterBreaker = Breaker.of("later", settings).build();
    this.laterTimeout = TimeLimit.of("later", Duration.ofSeconds(2), settings);
    settings.warnOfUnknown();
  }

  /**
   * breakerAbove: {@code timed -> circuit breaker 0.5 of 20 -> @Audited -> retry 3 x 1s
   * -> timeout 2s -> logged at debug -> super}
   */
  @Override
  public String breakerAbove(String timeUp, int... others) {
    if (breakerAboveTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return breakerAboveGuarded(timeUp, others);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = breakerAboveGuarded(timeUp, others);
    } catch (Throwable failure) {
      breakerAboveTiming.threw(failure, start, environment);
      throw failure;
    }
    breakerAboveTiming.returned(start, environment);
    return result;
  }

  private String breakerAboveGuarded(String timeUp, int[] others) {
    TimeUp timeUp2 = new TimeUp();
    if (breakerAboveBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return breakerAboveAudited(timeUp, others, timeUp2);
    }
    long start = breakerAboveBreaker.start();
    Admission call = breakerAboveBreaker.admit();
    String result;
    try {
      result = breakerAboveAudited(timeUp, others, timeUp2);
    } catch (Throwable failure) {
      breakerAboveBreaker.threw(failure, call, start, timeUp2);
      throw failure;
    }
    breakerAboveBreaker.returned(call, start, timeUp2);
    return result;
  }

  private String breakerAboveAudited(String timeUp, int[] others, TimeUp timeUp2) {
    if (breakerAboveAudited == null) {
      // The constructor of Client is still running.
      return super.breakerAbove(timeUp, others);
    }
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("breakerAbove", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(ClientDecorated.this.breakerAboveRetried(timeUp, others, timeUp2));
      }

      @Override
      public List<Object> arguments() {
        return list(timeUp, others);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(timeUp), Printed.of(others));
      }
    }
    try {
      return breakerAboveAudited.around(new AuditedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private String breakerAboveRetried(String timeUp, int[] others, TimeUp timeUp2) {
    if (breakerAboveRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return breakerAboveLimited(timeUp, others, timeUp2);
    }
    long start = breakerAboveRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return breakerAboveLimited(timeUp, others, timeUp2);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = breakerAboveRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String breakerAboveLimited(String timeUp, int[] others, TimeUp timeUp2) {
    if (breakerAboveTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return breakerAboveLogged(timeUp, others);
    }
    Deadline deadline = breakerAboveTimeout.begin(timeUp2);
    String result;
    try {
      result = breakerAboveLogged(timeUp, others);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private String breakerAboveLogged(String timeUp, int[] others) {
    if (breakerAboveLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.breakerAbove(timeUp, others);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.breakerAbove(timeUp, others);
    }
    if (breakerAboveLogging.arguments()) {
      LOGGER.debug("breakerAbove(timeUp={}, others={})", timeUp, others);
    } else {
      LOGGER.debug("breakerAbove called");
    }
    String result;
    try {
      result = super.breakerAbove(timeUp, others);
    } catch (Throwable failure) {
      LOGGER.debug("breakerAbove threw {}", failure);
      throw failure;
    }
    if (breakerAboveLogging.result()) {
      LOGGER.debug("breakerAbove returned {}", result);
    } else {
      LOGGER.debug("breakerAbove returned");
    }
    return result;
  }

  /**
   * breakerBelow: {@code retry 3 x 1s -> timeout 2s -> @Audited -> cached 300s
   * -> circuit breaker 0.5 of 20 -> super}
   */
  @Override
  public <T extends Comparable<T>> T breakerBelow(T url) {
    if (breakerBelowRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return this.<T>breakerBelowLimited(url);
    }
    long start = breakerBelowRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return this.<T>breakerBelowLimited(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = breakerBelowRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private <T extends Comparable<T>> T breakerBelowLimited(T url) {
    TimeUp timeUp = new TimeUp();
    if (breakerBelowTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return this.<T>breakerBelowAudited(url, timeUp);
    }
    Deadline deadline = breakerBelowTimeout.begin(timeUp);
    T result;
    try {
      result = this.<T>breakerBelowAudited(url, timeUp);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private <T extends Comparable<T>> T breakerBelowAudited(T url, TimeUp timeUp) {
    if (breakerBelowAudited == null) {
      // The constructor of Client is still running.
      return super.<T>breakerBelow(url);
    }
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("breakerBelow", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(ClientDecorated.this.<T>breakerBelowCached(url, timeUp));
      }

      @Override
      public List<Object> arguments() {
        return list(url);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(url));
      }
    }
    try {
      return breakerBelowAudited.around(new AuditedCall<T>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private <T extends Comparable<T>> T breakerBelowCached(T url, TimeUp timeUp) {
    if (breakerBelowCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return this.<T>breakerBelowGuarded(url, timeUp);
    }
    Computation<T> computation = (Computation<T>) (Computation<?>) breakerBelowCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> this.<T>breakerBelowGuarded(url, timeUp));
    }
    try {
      T result = this.<T>breakerBelowGuarded(url, timeUp);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private <T extends Comparable<T>> T breakerBelowGuarded(T url, TimeUp timeUp) {
    if (breakerBelowBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.<T>breakerBelow(url);
    }
    long start = breakerBelowBreaker.start();
    Admission call = breakerBelowBreaker.admit();
    T result;
    try {
      result = super.<T>breakerBelow(url);
    } catch (Throwable failure) {
      breakerBelowBreaker.threw(failure, call, start, timeUp);
      throw failure;
    }
    breakerBelowBreaker.returned(call, start, timeUp);
    return result;
  }

  /**
   * later: {@code circuit breaker 0.5 of 20 -> @Audited -> timeout 2s -> super}
   */
  @Override
  public CompletableFuture<String> later() {
    TimeUp timeUp = new TimeUp();
    if (laterBreaker == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return laterAudited(timeUp);
    }
    return laterBreaker.callAsync(() -> laterAudited(timeUp), timeUp);
  }

  private CompletableFuture<String> laterAudited(TimeUp timeUp) {
    if (laterAudited == null) {
      // The constructor of Client is still running.
      return super.later();
    }
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("later", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(ClientDecorated.this.laterLimited(timeUp));
      }

      @Override
      public List<Object> arguments() {
        return list();
      }

      @Override
      public List<String> shownArguments() {
        return List.of();
      }
    }
    try {
      return Relay.of(laterAudited.aroundAsync(new AuditedCall<CompletionStage<String>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private CompletableFuture<String> laterLimited(TimeUp timeUp) {
    if (laterTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return Objects.requireNonNull(super.later(), "later() returned null");
    }
    return laterTimeout.callAsync(
        () -> Objects.requireNonNull(super.later(), "later() returned null"), timeUp);
  }

  /**
   * The circuit of {@code breakerAbove}.
   */
  public Circuit breakerAboveCircuit() {
    return Circuits.of(breakerAboveBreaker);
  }

  /**
   * The circuit of {@code breakerBelow}.
   */
  public Circuit breakerBelowCircuit() {
    return Circuits.of(breakerBelowBreaker);
  }

  /**
   * The circuit of {@code later}.
   */
  public Circuit laterCircuit() {
    return Circuits.of(laterBreaker);
  }

  /**
   * Removes what {@code breakerBelow} keeps for these arguments.
   */
  public <T extends Comparable<T>> void invalidateBreakerBelow(T url) {
    if (breakerBelowCache != null) {
      breakerBelowCache.invalidate(url);
    }
  }

  /**
   * Removes all that {@code breakerBelow} keeps.
   */
  public void invalidateAllBreakerBelow() {
    if (breakerBelowCache != null) {
      breakerBelowCache.invalidateAll();
    }
  }
}

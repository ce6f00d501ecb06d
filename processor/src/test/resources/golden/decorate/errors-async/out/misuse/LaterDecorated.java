package misuse;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * {@link Later} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class LaterDecorated extends Later {
  private static final Timing COMPLETABLE_TIMING = new Timing(Later.class, "completable");

  private static final RetryPolicy STAGE_RETRY = RetryPolicy.of(Later.class, "stage").build();

  private static final Timing OWN_TIMING = new Timing(Later.class, "own");

  private static final Timing VARIABLE_TIMING = new Timing(Later.class, "variable");

  private static final RetryPolicy PUBLISHER_RETRY = RetryPolicy.of(Later.class, "publisher")
      .build();

  private static final SafeLogger LOGGER = SafeLogger.of(Later.class);

  private final Environment environment;

  private final Cache<Future<?>> futureCache;

  private final Later.Plain.As plainOnPlainPlain = new Later.Plain.As();

  private final Later.Both.As bothBoth = new Later.Both.As();

  private final Later.Both.As bothOnPlainBoth = new Later.Both.As();

  LaterDecorated() {
    this(Environment.system());
  }

  LaterDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.futureCache = Cache.of("future", Duration.ofMinutes(5), environment).build();
  }

  /**
   * completable: {@code timed -> super}
   */
  @Override
  CompletableFuture<String> completable() {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.completable();
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = Objects.requireNonNull(super.completable(), "completable() returned null");
    } catch (Throwable failure) {
      COMPLETABLE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result,
        (value, failure) -> COMPLETABLE_TIMING.completed(failure, start, environment));
  }

  /**
   * stage: {@code retry 3 x 1s -> super}
   */
  @Override
  CompletionStage<Void> stage() {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.stage();
    }
    return AsyncRetry.of(STAGE_RETRY, environment,
        () -> Objects.requireNonNull(super.stage(), "stage() returned null"));
  }

  /**
   * future: {@code cached 300s -> super}
   */
  @Override
  Future<?> future() {
    if (futureCache == null) {
      // The constructor of Later is still running.
      return super.future();
    }
    Computation<Future<?>> computation = futureCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Future<?> result = super.future();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * own: {@code timed -> super}
   */
  @Override
  Later.Own own() {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.own();
    }
    long start = environment.ticker().getAsLong();
    Later.Own result;
    try {
      result = super.own();
    } catch (Throwable failure) {
      OWN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OWN_TIMING.returned(start, environment);
    return result;
  }

  /**
   * variable: {@code timed -> super}
   */
  @Override
  <F extends CompletableFuture<String>> F variable(F future) {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.<F>variable(future);
    }
    long start = environment.ticker().getAsLong();
    F result;
    try {
      result = super.<F>variable(future);
    } catch (Throwable failure) {
      VARIABLE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    VARIABLE_TIMING.returned(start, environment);
    return result;
  }

  /**
   * publisher: {@code retry 3 x 1s -> super}
   */
  @Override
  Flow.Publisher<String> publisher(Flow.Publisher<String> source) {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.publisher(source);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.publisher(source);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = PUBLISHER_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * takesOne: {@code logged at debug -> super}
   */
  @Override
  String takesOne(CompletableFuture<String> future) {
    if (environment == null) {
      // The constructor of Later is still running.
      return super.takesOne(future);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.takesOne(future);
    }
    LOGGER.debug("takesOne(future={})", future);
    String result;
    try {
      result = super.takesOne(future);
    } catch (Throwable failure) {
      LOGGER.debug("takesOne threw {}", failure);
      throw failure;
    }
    LOGGER.debug("takesOne returned {}", result);
    return result;
  }

  @Override
  CompletionStage<Void> plain() {
    return super.plain();
  }

  /**
   * plainOnPlain: {@code @Plain -> super}
   */
  @Override
  String plainOnPlain() {
    if (plainOnPlainPlain == null) {
      // The constructor of Later is still running.
      return super.plainOnPlain();
    }
    @DamaskGenerated
    final class PlainCall<R> extends MethodCall<R> {
      PlainCall() {
        super("plainOnPlain", LaterDecorated.this, LaterDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(LaterDecorated.this.plainOnPlainUndecorated());
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
      return plainOnPlainPlain.around(new PlainCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private String plainOnPlainUndecorated() {
    return super.plainOnPlain();
  }

  /**
   * both: {@code @Both -> super}
   */
  @Override
  CompletionStage<Void> both() {
    if (bothBoth == null) {
      // The constructor of Later is still running.
      return super.both();
    }
    @DamaskGenerated
    final class BothCall<R> extends MethodCall<R> {
      BothCall() {
        super("both", LaterDecorated.this, LaterDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(LaterDecorated.this.bothUndecorated());
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
      return Relay.of(bothBoth.aroundAsync(new BothCall<CompletionStage<Void>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private CompletionStage<Void> bothUndecorated() {
    return Objects.requireNonNull(super.both(), "both() returned null");
  }

  /**
   * bothOnPlain: {@code @Both -> super}
   */
  @Override
  String bothOnPlain() {
    if (bothOnPlainBoth == null) {
      // The constructor of Later is still running.
      return super.bothOnPlain();
    }
    @DamaskGenerated
    final class BothCall<R> extends MethodCall<R> {
      BothCall() {
        super("bothOnPlain", LaterDecorated.this, LaterDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(LaterDecorated.this.bothOnPlainUndecorated());
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
      return bothOnPlainBoth.around(new BothCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private String bothOnPlainUndecorated() {
    return super.bothOnPlain();
  }

  /**
   * Removes what {@code future} keeps for these arguments.
   */
  void invalidateFuture() {
    futureCache.invalidate();
  }

  /**
   * Removes all that {@code future} keeps.
   */
  void invalidateAllFuture() {
    futureCache.invalidateAll();
  }
}

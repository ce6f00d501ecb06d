package misuse;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
  private static final SafeLogger LOGGER = SafeLogger.of(Later.class);

  private static final MethodHandle SUPER_PLAIN_ON_PLAIN;

  private static final MethodHandle SUPER_BOTH;

  private static final MethodHandle SUPER_BOTH_ON_PLAIN;

  static {
    // Decorators go on to Later by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_PLAIN_ON_PLAIN = lookup.findSpecial(Later.class, "plainOnPlain",
          MethodType.methodType(String.class), LaterDecorated.class);
      SUPER_BOTH = lookup.findSpecial(Later.class, "both",
          MethodType.methodType(CompletionStage.class), LaterDecorated.class);
      SUPER_BOTH_ON_PLAIN = lookup.findSpecial(Later.class, "bothOnPlain",
          MethodType.methodType(String.class), LaterDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Later is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Timing completableTiming;

  private final RetryPolicy stageRetry;

  private final Cache<Future<?>> futureCache;

  private final Timing ownTiming;

  private final Timing variableTiming;

  private final RetryPolicy publisherRetry;

  private final Logging takesOneLogging;

  private final Later.Plain.As plainOnPlainPlain = new Later.Plain.As();

  private final Later.Both.As bothBoth = new Later.Both.As();

  private final Later.Both.As bothOnPlainBoth = new Later.Both.As();

  LaterDecorated() {
    this(Environment.system());
  }

  LaterDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Later.class, environment);
    this.completableTiming = Timing.of("completable", settings).build();
    this.stageRetry = RetryPolicy.of("stage", settings).build();
    this.futureCache = Cache.of("future", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.ownTiming = Timing.of("own", settings).build();
    this.variableTiming = Timing.of("variable", settings).build();
    this.publisherRetry = RetryPolicy.of("publisher", settings).build();
    this.takesOneLogging = Logging.of("takesOne", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * completable: {@code timed -> super}
   */
  @Override
  CompletableFuture<String> completable() {
    if (completableTiming == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return super.completable();
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = Objects.requireNonNull(super.completable(), "completable() returned null");
    } catch (Throwable failure) {
      completableTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, completableTiming.completion(start));
  }

  /**
   * stage: {@code retry 3 x 1s -> super}
   */
  @Override
  CompletionStage<Void> stage() {
    if (stageRetry == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return super.stage();
    }
    return AsyncRetry.of(stageRetry, environment,
        () -> Objects.requireNonNull(super.stage(), "stage() returned null"));
  }

  /**
   * future: {@code cached 300s -> super}
   */
  @Override
  Future<?> future() {
    if (futureCache == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return super.future();
    }
    Computation<Future<?>> computation = futureCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.future());
    }
    try {
      Future<?> result = super.future();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * own: {@code timed -> super}
   */
  @Override
  Later.Own own() {
    if (ownTiming == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return super.own();
    }
    long start = environment.ticker().getAsLong();
    Later.Own result;
    try {
      result = super.own();
    } catch (Throwable failure) {
      ownTiming.threw(failure, start, environment);
      throw failure;
    }
    ownTiming.returned(start, environment);
    return result;
  }

  /**
   * variable: {@code timed -> super}
   */
  @Override
  <F extends CompletableFuture<String>> F variable(F future) {
    if (variableTiming == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return super.<F>variable(future);
    }
    long start = environment.ticker().getAsLong();
    F result;
    try {
      result = super.<F>variable(future);
    } catch (Throwable failure) {
      variableTiming.threw(failure, start, environment);
      throw failure;
    }
    variableTiming.returned(start, environment);
    return result;
  }

  /**
   * publisher: {@code retry 3 x 1s -> super}
   */
  @Override
  Flow.Publisher<String> publisher(Flow.Publisher<String> source) {
    if (publisherRetry == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return super.publisher(source);
    }
    long start = publisherRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.publisher(source);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = publisherRetry.attempts(environment, start);
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
    if (takesOneLogging == null) {
      // Left out by a setting, or the constructor of Later is still running.
      return super.takesOne(future);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.takesOne(future);
    }
    if (takesOneLogging.arguments()) {
      LOGGER.debug("takesOne(future={})", future);
    } else {
      LOGGER.debug("takesOne called");
    }
    String result;
    try {
      result = super.takesOne(future);
    } catch (Throwable failure) {
      LOGGER.debug("takesOne threw {}", failure);
      throw failure;
    }
    if (takesOneLogging.result()) {
      LOGGER.debug("takesOne returned {}", result);
    } else {
      LOGGER.debug("takesOne returned");
    }
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
        try {
          return result((String) SUPER_PLAIN_ON_PLAIN.invokeExact(LaterDecorated.this));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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
        try {
          return result(Objects.requireNonNull((CompletionStage<?>) SUPER_BOTH.invokeExact(LaterDecorated.this), "both() returned null"));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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
        try {
          return result((String) SUPER_BOTH_ON_PLAIN.invokeExact(LaterDecorated.this));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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

  /**
   * Removes what {@code future} keeps for these arguments.
   */
  void invalidateFuture() {
    if (futureCache != null) {
      futureCache.invalidate();
    }
  }

  /**
   * Removes all that {@code future} keeps.
   */
  void invalidateAllFuture() {
    if (futureCache != null) {
      futureCache.invalidateAll();
    }
  }
}

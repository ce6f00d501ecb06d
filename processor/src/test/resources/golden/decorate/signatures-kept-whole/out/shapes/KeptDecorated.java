package shapes;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.lang.annotation.ElementType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * {@link Kept} with the decorators of its methods.
 */
@NullMarked
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class KeptDecorated<T extends @Nullable Object> extends Kept<T> {
  private final Environment environment;

  private final @Nullable Timing oneTiming;

  private final @Nullable Timing bothTiming;

  private final @Nullable RetryPolicy bothRetry;

  private final @Nullable Cache<@Nullable String> cachedCache;

  private final Marker.Marking decoratedMarker = new Marker.Marking();

  private final @Nullable Timing decoratedTiming;

  private final @Nullable Timing typesTiming;

  private final @Nullable Timing unmarkedTiming;

  private final @Nullable Timing laterTiming;

  private final @Nullable RetryPolicy laterRetry;

  @Both.Made(
      names = {
          "first",
          "rest"
      }
  )
  @Seen("made")
  protected KeptDecorated(@Seen @Nullable T first, List<@Nullable T> rest) {
    this(first, rest, Environment.system());
  }

  protected KeptDecorated(@Seen @Nullable T first, List<@Nullable T> rest,
      Environment environment) {
    super(first, rest);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Kept.class, environment);
    this.oneTiming = Timing.of("one", settings).build();
    this.bothTiming = Timing.of("both", settings).build();
    this.bothRetry = RetryPolicy.of("both", settings).build();
    this.cachedCache = Cache.of("cached", settings).ttl(Duration.ofMinutes(5)).build();
    this.decoratedTiming = Timing.of("decorated", settings).build();
    this.typesTiming = Timing.of("types", settings).build();
    this.unmarkedTiming = Timing.of("unmarked", settings).build();
    this.laterTiming = Timing.of("later", settings).build();
    this.laterRetry = RetryPolicy.of("later", settings).build();
    settings.warnOfUnknown();
  }

  @Both.Made(
      names = {}
  )
  KeptDecorated() {
    this(Environment.system());
  }

  KeptDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Kept.class, environment);
    this.oneTiming = Timing.of("one", settings).build();
    this.bothTiming = Timing.of("both", settings).build();
    this.bothRetry = RetryPolicy.of("both", settings).build();
    this.cachedCache = Cache.of("cached", settings).ttl(Duration.ofMinutes(5)).build();
    this.decoratedTiming = Timing.of("decorated", settings).build();
    this.typesTiming = Timing.of("types", settings).build();
    this.unmarkedTiming = Timing.of("unmarked", settings).build();
    this.laterTiming = Timing.of("later", settings).build();
    this.laterRetry = RetryPolicy.of("later", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * one: {@code timed -> super}
   */
  @Seen(
      value = "a \"text\"\n"
              + "\u00e9$$L",
      types = {
          String.class,
          int[].class,
          void.class,
          Map.Entry.class,
          Kept.class
      },
      kind = ElementType.FIELD,
      level = @Seen.Level(2),
      levels = {
          @Seen.Level(3),
          @Seen.Level(4)
      },
      letter = '\'',
      ratio = 0.5F,
      many = 1099511627776L,
      small = -1
  )
  @Override
  public @Nullable String one(@Seen @Nullable String text, @Seen(types = String.class) int number) {
    if (oneTiming == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.one(text, number);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.one(text, number);
    } catch (Throwable failure) {
      oneTiming.threw(failure, start, environment);
      throw failure;
    }
    oneTiming.returned(start, environment);
    return result;
  }

  /**
   * both: {@code timed -> retry 3 x 1s -> super}
   */
  @Both.CheckForNull
  @Both.NotNull
  @Override
  public String both(@Both.NotNull String[] texts, @Both.CheckForNull Object other) {
    if (bothTiming == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return bothRetried(texts, other);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = bothRetried(texts, other);
    } catch (Throwable failure) {
      bothTiming.threw(failure, start, environment);
      throw failure;
    }
    bothTiming.returned(start, environment);
    return result;
  }

  @Both.CheckForNull
  @Both.NotNull
  private String bothRetried(@Both.NotNull String[] texts, @Both.CheckForNull Object other) {
    if (bothRetry == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.both(texts, other);
    }
    long start = bothRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.both(texts, other);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = bothRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * cached: {@code cached 300s -> super}
   */
  @Seen("first")
  @Seen("second")
  @Override
  public @Nullable String cached(@Nullable String key, String @Nullable ... rest) {
    if (cachedCache == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.cached(key, rest);
    }
    Computation<@Nullable String> computation = cachedCache.get(new CachedKey(key,
        Snapshot.of(rest)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.cached(key, rest));
    }
    try {
      String result = super.cached(key, rest);
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
   * decorated: {@code @Marker -> timed -> super}
   */
  @Override
  public @Nullable String decorated(@Nullable String key) {
    if (decoratedMarker == null) {
      // The constructor of Kept is still running.
      return super.decorated(key);
    }
    @DamaskGenerated
    final class MarkerCall<R extends @Nullable Object> extends MethodCall<R> {
      MarkerCall() {
        super("decorated", KeptDecorated.this, KeptDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(KeptDecorated.this.decoratedTimed(key));
      }

      @Override
      public List<@Nullable Object> arguments() {
        return list(key);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(key));
      }
    }
    try {
      return decoratedMarker.around(new MarkerCall<@Nullable String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private @Nullable String decoratedTimed(@Nullable String key) {
    if (decoratedTiming == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.decorated(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.decorated(key);
    } catch (Throwable failure) {
      decoratedTiming.threw(failure, start, environment);
      throw failure;
    }
    decoratedTiming.returned(start, environment);
    return result;
  }

  /**
   * types: {@code timed -> super}
   */
  @Override
  public Map. @Nullable Entry<? extends @Nullable Object, ? super @NonNull T> types(
      List<? extends @Nullable String[]> @Nullable [] lists) {
    if (typesTiming == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.types(lists);
    }
    long start = environment.ticker().getAsLong();
    Map.Entry<? extends @Nullable Object, ? super @NonNull T> result;
    try {
      result = super.types(lists);
    } catch (Throwable failure) {
      typesTiming.threw(failure, start, environment);
      throw failure;
    }
    typesTiming.returned(start, environment);
    return result;
  }

  /**
   * unmarked: {@code timed -> super}
   */
  @NullUnmarked
  @Override
  public String unmarked(String key) {
    if (unmarkedTiming == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.unmarked(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.unmarked(key);
    } catch (Throwable failure) {
      unmarkedTiming.threw(failure, start, environment);
      throw failure;
    }
    unmarkedTiming.returned(start, environment);
    return result;
  }

  /**
   * later: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public <U extends @Nullable CharSequence> CompletableFuture<@Nullable U> later(U key) {
    if (laterTiming == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return this.<U>laterRetried(key);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<@Nullable U> result;
    try {
      result = this.<U>laterRetried(key);
    } catch (Throwable failure) {
      laterTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, laterTiming.completion(start));
  }

  private <U extends @Nullable CharSequence> CompletableFuture<@Nullable U> laterRetried(U key) {
    if (laterRetry == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return Objects.requireNonNull(super.<U>later(key), "later() returned null");
    }
    return AsyncRetry.of(laterRetry, environment,
        () -> Objects.requireNonNull(super.<U>later(key), "later() returned null"));
  }

  /**
   * Removes what {@code cached} keeps for these arguments.
   */
  public void invalidateCached(@Nullable String key, String @Nullable ... rest) {
    if (cachedCache != null) {
      cachedCache.invalidate(new CachedKey(key, Snapshot.of(rest)));
    }
  }

  /**
   * Removes all that {@code cached} keeps.
   */
  public void invalidateAllCached() {
    if (cachedCache != null) {
      cachedCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record CachedKey(@Nullable String key, @Nullable Object rest) {
  }
}

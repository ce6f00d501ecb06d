package p;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Sizes} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SizesDecorated<\u00c4 extends Comparable<\u00c4>> extends Sizes<\u00c4> {
  private static final SafeLogger LOGGER = SafeLogger.of(Sizes.class);

  private static final MethodHandle SUPER_ESCAPES;

  static {
    // Decorators go on to Sizes by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_ESCAPES = lookup.findSpecial(Sizes.class, "escapes", MethodType.methodType(void.class),
          SizesDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Sizes is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Timing z\u00e4hleTiming;

  private final RetryPolicy z\u00e4hleRetry;

  private final Cache<Integer> z\u00e4hleCache;

  private final boolean \ud835\udcb3Evicts;

  private final Logging \ud835\udcb3Logging;

  private final boolean \ud835\udcb3Within;

  private final Timing escapesTiming;

  private final Sizes.Checker escapesChecked = new Sizes.Checker(Sizes.Checked.Stufe.GR\u00d6\u00dfTE, '\u00df',
      "\u2028");

  SizesDecorated(String stra\u00dfe) {
    this(stra\u00dfe, Environment.system());
  }

  SizesDecorated(String stra\u00dfe, Environment environment) {
    super(stra\u00dfe);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Sizes.class, environment);
    this.z\u00e4hleTiming = Timing.of("z\u00e4hle", settings).name("gr\u00f6\u00dfe").build();
    this.z\u00e4hleRetry = RetryPolicy.of("z\u00e4hle", settings).fallback("sp\u00e4ter").build();
    this.z\u00e4hleCache = Cache.of("z\u00e4hle", settings).ttl(Duration.ofMinutes(5)).build();
    this.\ud835\udcb3Evicts = settings.has("\ud835\udcb3", "evicts");
    this.\ud835\udcb3Logging = Logging.ofArguments("\ud835\udcb3", true, settings);
    this.\ud835\udcb3Within = settings.has("\ud835\udcb3", "within");
    this.escapesTiming = Timing.of("escapes", settings)
        .name("\\u0041 is not A, \\\\u0041 is not, and \ud835\udcb3\\\u00fc, \u0001 end\u2028lines\u2029 \u000b\f\u0085\u007f\uffff")
        .build();
    settings.warnOfUnknown();
  }

  /**
   * z\u00e4hle: {@code timed as "gr\u00f6\u00dfe" -> retry 3 x 1s, else sp\u00e4ter
   * -> cached 300s, by w\u00f6rter -> super}
   */
  @Override
  int z\u00e4hle(int w\u00f6rter, \u00c4 \u00fcber) {
    if (z\u00e4hleTiming == null) {
      // Left out by a setting, or the constructor of Sizes is still running.
      return z\u00e4hleRetried(w\u00f6rter, \u00fcber);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = z\u00e4hleRetried(w\u00f6rter, \u00fcber);
    } catch (Throwable failure) {
      z\u00e4hleTiming.threw(failure, start, environment);
      throw failure;
    }
    z\u00e4hleTiming.returned(start, environment);
    return result;
  }

  private int z\u00e4hleRetried(int w\u00f6rter, \u00c4 \u00fcber) {
    if (z\u00e4hleRetry == null) {
      // Left out by a setting, or the constructor of Sizes is still running.
      return z\u00e4hleCached(w\u00f6rter, \u00fcber);
    }
    long start = z\u00e4hleRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return z\u00e4hleCached(w\u00f6rter, \u00fcber);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = z\u00e4hleRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              int result = sp\u00e4ter(w\u00f6rter, \u00fcber);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  private int z\u00e4hleCached(int w\u00f6rter, \u00c4 \u00fcber) {
    if (z\u00e4hleCache == null) {
      // Left out by a setting, or the constructor of Sizes is still running.
      return super.z\u00e4hle(w\u00f6rter, \u00fcber);
    }
    Computation<Integer> computation = z\u00e4hleCache.get(w\u00f6rter);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.z\u00e4hle(w\u00f6rter, \u00fcber));
    }
    try {
      int result = super.z\u00e4hle(w\u00f6rter, \u00fcber);
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
   * \ud835\udcb3: {@code evicts all of z\u00e4hle -> logged at debug -> within \u00f6ffne -> super}
   */
  @Override
  void \ud835\udcb3(String \ud835\udcb4) {
    if (!\ud835\udcb3Evicts) {
      // Left out by a setting, or the constructor of Sizes is still running.
      \ud835\udcb3Logged(\ud835\udcb4);
      return;
    }
    \ud835\udcb3Logged(\ud835\udcb4);
    if (z\u00e4hleCache != null) {
      z\u00e4hleCache.invalidateAll();
    }
  }

  private void \ud835\udcb3Logged(String \ud835\udcb4) {
    if (\ud835\udcb3Logging == null) {
      // Left out by a setting, or the constructor of Sizes is still running.
      \ud835\udcb3Within(\ud835\udcb4);
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      \ud835\udcb3Within(\ud835\udcb4);
      return;
    }
    if (\ud835\udcb3Logging.arguments()) {
      LOGGER.debug("\ud835\udcb3(\ud835\udcb4={})", \ud835\udcb4);
    } else {
      LOGGER.debug("\ud835\udcb3 called");
    }
    try {
      \ud835\udcb3Within(\ud835\udcb4);
    } catch (Throwable failure) {
      LOGGER.debug("\ud835\udcb3 threw {}", failure);
      throw failure;
    }
    LOGGER.debug("\ud835\udcb3 returned");
  }

  private void \ud835\udcb3Within(String \ud835\udcb4) {
    if (!\ud835\udcb3Within) {
      // Left out by a setting, or the constructor of Sizes is still running.
      super.\ud835\udcb3(\ud835\udcb4);
      return;
    }
    AutoCloseable scope = \u00f6ffne();
    Objects.requireNonNull(scope, "\u00f6ffne() returned null");
    try {
      super.\ud835\udcb3(\ud835\udcb4);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * escapes: {@code timed as ... -> @Checked(stufe = GR\u00d6\u00dfTE, text = ..., zeichen = "\u00df") -> super}
   */
  @Override
  void escapes() {
    if (escapesTiming == null) {
      // Left out by a setting, or the constructor of Sizes is still running.
      escapesChecked();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      escapesChecked();
    } catch (Throwable failure) {
      escapesTiming.threw(failure, start, environment);
      throw failure;
    }
    escapesTiming.returned(start, environment);
  }

  private void escapesChecked() {
    if (escapesChecked == null) {
      // The constructor of Sizes is still running.
      super.escapes();
      return;
    }
    @DamaskGenerated
    final class CheckedCall<R> extends MethodCall<R> {
      CheckedCall() {
        super("escapes", SizesDecorated.this, SizesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_ESCAPES.invokeExact(SizesDecorated.this);
          return result(null);
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
      escapesChecked.around(new CheckedCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * Removes what {@code z\u00e4hle} keeps for these arguments.
   */
  void invalidateZ\u00e4hle(int w\u00f6rter) {
    if (z\u00e4hleCache != null) {
      z\u00e4hleCache.invalidate(w\u00f6rter);
    }
  }

  /**
   * Removes all that {@code z\u00e4hle} keeps.
   */
  void invalidateAllZ\u00e4hle() {
    if (z\u00e4hleCache != null) {
      z\u00e4hleCache.invalidateAll();
    }
  }
}

package inherited;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link HeirOfOtherScope} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class HeirOfOtherScopeDecorated extends HeirOfOtherScope {
  private static final MethodHandle SUPER_LAST;

  static {
    // Decorators go on to HeirOfOtherScope by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_LAST = lookup.findSpecial(HeirOfOtherScope.class, "last",
          MethodType.methodType(Object.class), HeirOfOtherScopeDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("HeirOfOtherScope is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final boolean forgetEvicts;

  private final Plain.Synchronous lastPlain = new Plain.Synchronous();

  private final Cache<String> loadCache;

  private final RetryPolicy nextRetry;

  HeirOfOtherScopeDecorated() {
    this(Environment.system());
  }

  HeirOfOtherScopeDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(HeirOfOtherScope.class, environment);
    this.forgetEvicts = settings.has("forget", "evicts");
    this.loadCache = Cache.of("load", settings).ttl(Duration.ofMinutes(5)).build();
    this.nextRetry = RetryPolicy.of("next", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * forget: {@code evicts from load -> super}
   */
  @Override
  public void forget(int id) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of HeirOfOtherScope is still running.
      super.forget(id);
      return;
    }
    super.forget(id);
    if (loadCache != null) {
      loadCache.invalidate(id);
    }
  }

  /**
   * last: {@code @Plain -> super}
   */
  @Override
  public String last() {
    if (lastPlain == null) {
      // The constructor of HeirOfOtherScope is still running.
      return super.last();
    }
    @DamaskGenerated
    final class PlainCall<R> extends MethodCall<R> {
      PlainCall() {
        super("last", HeirOfOtherScopeDecorated.this, HeirOfOtherScopeDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(SUPER_LAST.invokeExact(HeirOfOtherScopeDecorated.this));
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
      return lastPlain.around(new PlainCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * load: {@code cached 300s, by id -> super}
   */
  @Override
  public String load(int id, int page) {
    if (loadCache == null) {
      // Left out by a setting, or the constructor of HeirOfOtherScope is still running.
      return super.load(id, page);
    }
    Computation<String> computation = loadCache.get(id);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.load(id, page));
    }
    try {
      String result = super.load(id, page);
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
   * next: {@code retry 3 x 1s, when result isBusy -> super}
   */
  @Override
  public String next() {
    if (nextRetry == null) {
      // Left out by a setting, or the constructor of HeirOfOtherScope is still running.
      return super.next();
    }
    long start = nextRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      String result;
      try {
        result = super.next();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = nextRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
        continue;
      }
      try {
        if (!isBusy(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = nextRetry.attempts(environment, start);
      }
      if (!attempts.again()) {
        return result;
      }
    }
  }

  @Override
  public void save(int id) {
    super.save(id);
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  public void invalidateLoad(int id) {
    if (loadCache != null) {
      loadCache.invalidate(id);
    }
  }

  /**
   * Removes all that {@code load} keeps.
   */
  public void invalidateAllLoad() {
    if (loadCache != null) {
      loadCache.invalidateAll();
    }
  }
}

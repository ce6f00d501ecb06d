package inherited;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Store} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class StoreDecorated<T> extends Store<T> {
  private static final MethodHandle SUPER_LAST;

  static {
    // Decorators go on to Store by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_LAST = lookup.findSpecial(Store.class, "last", MethodType.methodType(Object.class),
          StoreDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Store is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Cache<String> loadCache;

  private final boolean forgetEvicts;

  private final boolean saveWithin;

  private final RetryPolicy nextRetry;

  private final Plain.Synchronous lastPlain = new Plain.Synchronous();

  public StoreDecorated() {
    this(Environment.system());
  }

  public StoreDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Store.class, environment);
    this.loadCache = Cache.of("load", settings).ttl(Duration.ofMinutes(5)).build();
    this.forgetEvicts = settings.has("forget", "evicts");
    this.saveWithin = settings.has("save", "within");
    this.nextRetry = RetryPolicy.of("next", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code cached 300s, by id -> super}
   */
  @Override
  public String load(int id, int page) {
    if (loadCache == null) {
      // Left out by a setting, or the constructor of Store is still running.
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
   * forget: {@code evicts from load -> super}
   */
  @Override
  public void forget(int id) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of Store is still running.
      super.forget(id);
      return;
    }
    super.forget(id);
    if (loadCache != null) {
      loadCache.invalidate(id);
    }
  }

  /**
   * save: {@code within scope -> super}
   */
  @Override
  public void save(int id) {
    if (!saveWithin) {
      // Left out by a setting, or the constructor of Store is still running.
      super.save(id);
      return;
    }
    Scope scope = scope();
    Objects.requireNonNull(scope, "scope() returned null");
    try {
      super.save(id);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * next: {@code retry 3 x 1s, when result isBusy -> super}
   */
  @Override
  public T next() {
    if (nextRetry == null) {
      // Left out by a setting, or the constructor of Store is still running.
      return super.next();
    }
    long start = nextRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      T result;
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

  /**
   * last: {@code @Plain -> super}
   */
  @Override
  public T last() {
    if (lastPlain == null) {
      // The constructor of Store is still running.
      return super.last();
    }
    @DamaskGenerated
    final class PlainCall<R> extends MethodCall<R> {
      PlainCall() {
        super("last", StoreDecorated.this, StoreDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(SUPER_LAST.invokeExact(StoreDecorated.this));
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
      return lastPlain.around(new PlainCall<T>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
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

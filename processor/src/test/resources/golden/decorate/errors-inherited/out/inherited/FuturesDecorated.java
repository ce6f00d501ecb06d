package inherited;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Futures} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FuturesDecorated extends Futures {
  private final Environment environment;

  private final boolean forgetEvicts;

  private final Cache<String> loadCache;

  private final RetryPolicy nextRetry;

  private final boolean saveWithin;

  FuturesDecorated() {
    this(Environment.system());
  }

  FuturesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Futures.class, environment);
    this.forgetEvicts = settings.has("forget", "evicts");
    this.loadCache = Cache.of("load", settings).ttl(Duration.ofMinutes(5)).build();
    this.nextRetry = RetryPolicy.of("next", settings).build();
    this.saveWithin = settings.has("save", "within");
    settings.warnOfUnknown();
  }

  /**
   * forget: {@code evicts from load -> super}
   */
  @Override
  public void forget(int id) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of Futures is still running.
      super.forget(id);
      return;
    }
    super.forget(id);
    if (loadCache != null) {
      loadCache.invalidate(id);
    }
  }

  @Override
  public CompletableFuture<String> last() {
    return super.last();
  }

  /**
   * load: {@code cached 300s, by id -> super}
   */
  @Override
  public String load(int id, int page) {
    if (loadCache == null) {
      // Left out by a setting, or the constructor of Futures is still running.
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
   * next: {@code retry 3 x 1s -> super}
   */
  @Override
  public CompletableFuture<String> next() {
    if (nextRetry == null) {
      // Left out by a setting, or the constructor of Futures is still running.
      return super.next();
    }
    return AsyncRetry.of(nextRetry, environment,
        () -> Objects.requireNonNull(super.next(), "next() returned null"));
  }

  /**
   * save: {@code within scope -> super}
   */
  @Override
  public void save(int id) {
    if (!saveWithin) {
      // Left out by a setting, or the constructor of Futures is still running.
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

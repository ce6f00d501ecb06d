package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.AsyncScope;
import dev.damask.scope.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Async} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "resource",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class AsyncDecorated<T> extends Async<T> {
  private static final SafeLogger LOGGER = SafeLogger.of(Async.class);

  private final Environment environment;

  private final Timing transferTiming;

  private final boolean transferWithin;

  private final boolean lockedWithin;

  private final Logging lockedLogging;

  private final boolean queryWithin;

  private final Timing loadTiming;

  private final boolean loadWithin;

  private final boolean rawWithin;

  public AsyncDecorated() {
    this(Environment.system());
  }

  public AsyncDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Async.class, environment);
    this.transferTiming = Timing.of("transfer", settings).build();
    this.transferWithin = settings.has("transfer", "within");
    this.lockedWithin = settings.has("locked", "within");
    this.lockedLogging = Logging.of("locked", true, true, settings);
    this.queryWithin = settings.has("query", "within");
    this.loadTiming = Timing.of("load", settings).build();
    this.loadWithin = settings.has("load", "within");
    this.rawWithin = settings.has("raw", "within");
    settings.warnOfUnknown();
  }

  /**
   * transfer: {@code timed -> within transaction -> super}
   */
  @Override
  public CompletableFuture<Void> transfer(String account) {
    if (transferTiming == null) {
      // Left out by a setting, or the constructor of Async is still running.
      return transferWithin(account);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<Void> result;
    try {
      result = transferWithin(account);
    } catch (Throwable failure) {
      transferTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, transferTiming.completion(start));
  }

  private CompletableFuture<Void> transferWithin(String account) {
    if (!transferWithin) {
      // Left out by a setting, or the constructor of Async is still running.
      return Objects.requireNonNull(super.transfer(account), "transfer() returned null");
    }
    Scope scope;
    try {
      scope = transaction(account);
    } catch (Throwable failure) {
      throw Rethrow.asIs(failure);
    }
    Objects.requireNonNull(scope, "transaction() returned null");
    CompletableFuture<Void> result;
    try {
      result = Objects.requireNonNull(super.transfer(account), "transfer() returned null");
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> ScopeEnd.completed(scope, failure));
  }

  /**
   * locked: {@code within lock -> logged at debug -> super}
   */
  @Override
  protected CompletionStage<T> locked(T scope) throws Exception {
    if (!lockedWithin) {
      // Left out by a setting, or the constructor of Async is still running.
      return lockedLogged(scope);
    }
    AutoCloseable scope2 = lock();
    Objects.requireNonNull(scope2, "lock() returned null");
    CompletionStage<T> result;
    try {
      result = lockedLogged(scope);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope2, failure);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> ScopeEnd.completed(scope2, failure));
  }

  private CompletionStage<T> lockedLogged(T scope) throws Exception {
    if (lockedLogging == null) {
      // Left out by a setting, or the constructor of Async is still running.
      return Objects.requireNonNull(super.locked(scope), "locked() returned null");
    }
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.locked(scope), "locked() returned null");
    }
    if (lockedLogging.arguments()) {
      LOGGER.debug("locked(scope={})", scope);
    } else {
      LOGGER.debug("locked called");
    }
    CompletionStage<T> result;
    try {
      result = Objects.requireNonNull(super.locked(scope), "locked() returned null");
    } catch (Throwable failure) {
      LOGGER.debug("locked threw {}", failure);
      throw failure;
    }
    boolean showsResult = lockedLogging.result();
    return Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("locked threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("locked returned {}", value);
      } else {
        LOGGER.debug("locked returned");
      }
    });
  }

  /**
   * query: {@code within session -> super}
   */
  @Override
  CompletableFuture<? extends List<T>> query(int id, String resource) {
    if (!queryWithin) {
      // Left out by a setting, or the constructor of Async is still running.
      return super.query(id, resource);
    }
    return AsyncScope.using(Objects.requireNonNull(session(id), "session() returned null"),
        resource2 -> Relay.of(Objects.requireNonNull(super.query(id, resource), "query() returned null")));
  }

  /**
   * load: {@code timed -> within checked -> super}
   */
  @Override
  CompletionStage<T> load(T failure) throws IOException {
    if (loadTiming == null) {
      // Left out by a setting, or the constructor of Async is still running.
      return loadWithin(failure);
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<T> result;
    try {
      result = loadWithin(failure);
    } catch (Throwable failure2) {
      loadTiming.threw(failure2, start, environment);
      throw failure2;
    }
    return Relay.of(result, loadTiming.completion(start));
  }

  private CompletionStage<T> loadWithin(T failure) throws IOException {
    if (!loadWithin) {
      // Left out by a setting, or the constructor of Async is still running.
      return Objects.requireNonNull(super.load(failure), "load() returned null");
    }
    try {
      return AsyncScope.using(Objects.requireNonNull(checked(), "checked() returned null"), resource -> {
        try {
          return Objects.requireNonNull(super.load(failure), "load() returned null");
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      });
    } catch (Throwable failure2) {
      throw Rethrow.asIs(failure2);
    }
  }

  /**
   * raw: {@code within session -> super}
   */
  @Override
  CompletionStage raw(int id) throws IOException {
    if (!rawWithin) {
      // Left out by a setting, or the constructor of Async is still running.
      return super.raw(id);
    }
    try {
      return AsyncScope.using(Objects.requireNonNull(session(id), "session() returned null"), resource -> {
        try {
          return Objects.requireNonNull(super.raw(id), "raw() returned null");
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      });
    } catch (Throwable failure) {
      throw Rethrow.asIs(failure);
    }
  }
}

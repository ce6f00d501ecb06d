package shop;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.AsyncRetryWhen;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Logging;
import dev.damask.generated.Places;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overloads",
    "resource"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class ClientDecorated extends Client {
  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private final Environment environment;

  private final Cache<Optional<ClientDecorated>> findCache;

  private final RetryPolicy newestRetry;

  private final RetryPolicy accountRetry;

  private final RetryPolicy rowsRetry;

  private final Timing moveTiming;

  private final boolean moveWithin;

  private final Cache<String> namesCache;

  private final boolean forgetEvicts;

  private final Cache<String> names2Cache;

  private final Entrance firstBulkhead;

  private final Answers firstFallback;

  private final Logging firstLogging;

  private final int openAllLimit;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.findCache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).build();
    this.newestRetry = RetryPolicy.of("newest", settings).build();
    this.accountRetry = RetryPolicy.of("account", settings).build();
    this.rowsRetry = RetryPolicy.of("rows", settings).build();
    this.moveTiming = Timing.of("move", settings).build();
    this.moveWithin = settings.has("move", "within");
    this.namesCache = Cache.of("names", settings).ttl(Duration.ofMinutes(5)).build();
    this.forgetEvicts = settings.has("forget", "evicts");
    this.names2Cache = Cache.of("names", settings).ttl(Duration.ofMinutes(5)).build();
    this.firstBulkhead = Entrance.of("first", 2, settings).build();
    this.firstFallback = Answers.of("first", "none", settings).build();
    this.firstLogging = Logging.of("first", true, true, settings);
    this.openAllLimit = settings.limit("openAll", 0);
    settings.warnOfUnknown();
  }

  /**
   * find: {@code cached 300s, unless isMissing -> super}
   */
  @Override
  public Optional<ClientDecorated> find(String name) {
    if (findCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.find(name);
    }
    Computation<Optional<ClientDecorated>> computation = findCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.find(name), value -> isMissing(value));
    }
    try {
      Optional<ClientDecorated> result = super.find(name);
      computation.complete(result, value -> isMissing(value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * newest: {@code retry 3 x 1s, when result isOld -> super}
   */
  @Override
  public ClientDecorated newest() {
    if (newestRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.newest();
    }
    long start = newestRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      ClientDecorated result;
      try {
        result = super.newest();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = newestRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
        continue;
      }
      try {
        if (!isOld(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = newestRetry.attempts(environment, start);
      }
      if (!attempts.again()) {
        return result;
      }
    }
  }

  /**
   * account: {@code retry 3 x 1s, when result isWanted -> super}
   */
  @Override
  public CompletableFuture<AccountDecorated> account() {
    if (accountRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.account();
    }
    return AsyncRetryWhen.of(accountRetry, environment, failure -> true, value -> isWanted(value),
        () -> Objects.requireNonNull(super.account(), "account() returned null"));
  }

  /**
   * rows: {@code retry 3 x 1s, when result areFew -> super}
   */
  @Override
  public Client.Rows<AccountDecorated> rows() {
    if (rowsRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.rows();
    }
    long start = rowsRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      Client.Rows<AccountDecorated> result;
      try {
        result = super.rows();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = rowsRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
        continue;
      }
      try {
        if (!areFew(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = rowsRetry.attempts(environment, start);
      }
      if (!attempts.again()) {
        return result;
      }
    }
  }

  /**
   * move: {@code timed -> within open -> super}
   */
  @Override
  public void move(List<AccountDecorated> accounts, ClientDecorated to) {
    if (moveTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      moveWithin(accounts, to);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      moveWithin(accounts, to);
    } catch (Throwable failure) {
      moveTiming.threw(failure, start, environment);
      throw failure;
    }
    moveTiming.returned(start, environment);
  }

  private void moveWithin(List<AccountDecorated> accounts, ClientDecorated to) {
    if (!moveWithin) {
      // Left out by a setting, or the constructor of Client is still running.
      super.move(accounts, to);
      return;
    }
    AutoCloseable scope = open(accounts, to);
    Objects.requireNonNull(scope, "open() returned null");
    try {
      super.move(accounts, to);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * names: {@code cached 300s -> super}
   */
  @Override
  public String names(List<? extends AccountDecorated> accounts, ClientDecorated owner) {
    if (namesCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.names(accounts, owner);
    }
    Computation<String> computation = namesCache.get(new NamesKey(Snapshot.of(accounts), owner));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.names(accounts, owner));
    }
    try {
      String result = super.names(accounts, owner);
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
   * forget: {@code evicts from names -> super}
   */
  @Override
  public void forget(List<? extends AccountDecorated> accounts, ClientDecorated owner) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of Client is still running.
      super.forget(accounts, owner);
      return;
    }
    super.forget(accounts, owner);
    if (namesCache != null) {
      namesCache.invalidate(new NamesKey(Snapshot.of(accounts), owner));
    }
  }

  /**
   * names: {@code cached 300s -> super}
   */
  @Override
  public String names(Map<String, AccountDecorated[]> accounts) {
    if (names2Cache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.names(accounts);
    }
    Computation<String> computation = names2Cache.get(Snapshot.of(accounts));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.names(accounts));
    }
    try {
      String result = super.names(accounts);
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
   * first: {@code bulkhead 2 -> fallback none -> logged at debug -> super}
   */
  @Override
  public Optional<AccountDecorated> first(AccountDecorated[] accounts) {
    if (firstBulkhead == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return firstAnswered(accounts);
    }
    Places places = firstBulkhead.enter();
    try {
      return firstAnswered(accounts);
    } finally {
      places.leave();
    }
  }

  private Optional<AccountDecorated> firstAnswered(AccountDecorated[] accounts) {
    if (firstFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return firstLogged(accounts);
    }
    try {
      return firstLogged(accounts);
    } catch (Throwable failure) {
      if (!firstFallback.include(failure)) {
        throw failure;
      }
      try {
        Optional<AccountDecorated> result = none(accounts);
        firstFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        firstFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private Optional<AccountDecorated> firstLogged(AccountDecorated[] accounts) {
    if (firstLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.first(accounts);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.first(accounts);
    }
    if (firstLogging.arguments()) {
      LOGGER.debug("first(accounts={})", (Object) accounts);
    } else {
      LOGGER.debug("first called");
    }
    Optional<AccountDecorated> result;
    try {
      result = super.first(accounts);
    } catch (Throwable failure) {
      LOGGER.debug("first threw {}", failure);
      throw failure;
    }
    if (firstLogging.result()) {
      LOGGER.debug("first returned {}", result);
    } else {
      LOGGER.debug("first returned");
    }
    return result;
  }

  /**
   * openAll: {@code for each open}
   */
  @Override
  public List<Optional<? extends Account>> openAll(Collection<AccountDecorated> accounts) {
    return ConcurrentCalls.of(accounts, openAllLimit, environment, item -> open(item));
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  public void invalidateFind(String name) {
    if (findCache != null) {
      findCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code find} keeps.
   */
  public void invalidateAllFind() {
    if (findCache != null) {
      findCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code names} keeps for these arguments.
   */
  public void invalidateNames(List<? extends AccountDecorated> accounts, ClientDecorated owner) {
    if (namesCache != null) {
      namesCache.invalidate(new NamesKey(Snapshot.of(accounts), owner));
    }
  }

  /**
   * Removes what {@code names} keeps for these arguments.
   */
  public void invalidateNames(Map<String, AccountDecorated[]> accounts) {
    if (names2Cache != null) {
      names2Cache.invalidate(Snapshot.of(accounts));
    }
  }

  /**
   * Removes all that {@code names} keeps.
   */
  public void invalidateAllNames() {
    if (namesCache != null) {
      namesCache.invalidateAll();
    }
    if (names2Cache != null) {
      names2Cache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record NamesKey(Object accounts, ClientDecorated owner) {
  }
}

package bank;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.scope.Scope;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import javax.sql.DataSource;

/**
 * {@link Bank} with the decorators of its methods.
 */
@SuppressWarnings({
    "deprecation",
    "resource",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BankDecorated extends Bank {
  private static final Timing TRANSFER_TIMING = new Timing(Bank.class, "transfer");

  private static final RetryPolicy TRANSFER_RETRY = RetryPolicy.of(Bank.class, "transfer").build();

  private final Environment environment;

  private final Cache<Integer> balanceCache;

  public BankDecorated(DataSource dataSource) {
    this(dataSource, Environment.system());
  }

  public BankDecorated(DataSource dataSource, Environment environment) {
    super(dataSource);
    this.environment = java.util.Objects.requireNonNull(environment, "environment");
    this.balanceCache = Cache.of("balance", Duration.ofMinutes(5), environment).build();
  }

  /**
   * transfer: {@code timed -> retry 3 x 1s -> within transaction -> super}
   */
  @Override
  public String transfer(String from, String to, long cents) throws SQLException {
    if (environment == null) {
      // The constructor of Bank is still running.
      return super.transfer(from, to, cents);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = transferRetried(from, to, cents);
    } catch (Throwable failure) {
      TRANSFER_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TRANSFER_TIMING.returned(start, environment);
    return result;
  }

  private String transferRetried(String from, String to, long cents) throws SQLException {
    Attempts attempts = null;
    while (true) {
      try {
        return transferWithin(from, to, cents);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = TRANSFER_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String transferWithin(String from, String to, long cents) throws SQLException {
    Scope scope = transaction();
    java.util.Objects.requireNonNull(scope, "transaction() returned null");
    String result;
    try {
      result = super.transfer(from, to, cents);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
    return result;
  }

  /**
   * balance: {@code within transaction -> cached 300s -> super}
   */
  @Override
  public int balance(String account) {
    if (environment == null) {
      // The constructor of Bank is still running.
      return super.balance(account);
    }
    Scope scope;
    try {
      scope = transaction();
    } catch (Throwable failure) {
      throw Rethrow.asIs(failure);
    }
    java.util.Objects.requireNonNull(scope, "transaction() returned null");
    int result;
    try {
      result = balanceCached(account);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
    return result;
  }

  private int balanceCached(String account) {
    Computation<Integer> computation = balanceCache.get(account);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      int result = super.balance(account);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * close: {@code within locked -> super}
   */
  @Override
  public void close(String account, boolean force) {
    if (environment == null) {
      // The constructor of Bank is still running.
      super.close(account, force);
      return;
    }
    Scope scope = locked(account);
    java.util.Objects.requireNonNull(scope, "locked() returned null");
    try {
      super.close(account, force);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
  }

  /**
   * sorted: {@code within watch -> super}
   */
  @Override
  public <T extends Comparable<T>> List<T> sorted(List<? extends T> items, T... more) {
    if (environment == null) {
      // The constructor of Bank is still running.
      return super.<T>sorted(items, more);
    }
    Scope scope = watch();
    java.util.Objects.requireNonNull(scope, "watch() returned null");
    List<T> result;
    try {
      result = super.<T>sorted(items, more);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
    return result;
  }

  /**
   * export: {@code within directory -> super}
   */
  @Override
  public void export() throws IOException {
    if (environment == null) {
      // The constructor of Bank is still running.
      super.export();
      return;
    }
    Scope scope = directory();
    java.util.Objects.requireNonNull(scope, "directory() returned null");
    try {
      super.export();
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
  }

  /**
   * quietly: {@code within quiet -> super}
   */
  @Override
  public int quietly(String scope, String failure, int result) {
    if (environment == null) {
      // The constructor of Bank is still running.
      return super.quietly(scope, failure, result);
    }
    AutoCloseable scope2 = quiet(failure, scope);
    java.util.Objects.requireNonNull(scope2, "quiet() returned null");
    int result2;
    try {
      result2 = super.quietly(scope, failure, result);
    } catch (Throwable failure2) {
      dev.damask.generated.ScopeEnd.threw(scope2, failure2);
      throw failure2;
    }
    dev.damask.generated.ScopeEnd.returned(scope2);
    return result2;
  }

  /**
   * write: {@code within written -> super}
   */
  @Override
  public void write(String entry, int Objects, int ScopeEnd, int transaction) {
    if (environment == null) {
      // The constructor of Bank is still running.
      super.write(entry, Objects, ScopeEnd, transaction);
      return;
    }
    AutoCloseable scope = written(entry);
    java.util.Objects.requireNonNull(scope, "written() returned null");
    try {
      super.write(entry, Objects, ScopeEnd, transaction);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
  }

  /**
   * all: {@code within any -> super}
   */
  @Override
  public long[] all(Object... all) throws Exception {
    if (environment == null) {
      // The constructor of Bank is still running.
      return super.all(all);
    }
    AutoCloseable scope;
    try {
      scope = any(all);
    } catch (Throwable failure) {
      throw Rethrow.asIs(failure);
    }
    java.util.Objects.requireNonNull(scope, "any() returned null");
    long[] result;
    try {
      result = super.all(all);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
    return result;
  }

  /**
   * ancient: {@code within old -> super}
   */
  @Override
  public char ancient() {
    if (environment == null) {
      // The constructor of Bank is still running.
      return super.ancient();
    }
    Scope scope = old();
    java.util.Objects.requireNonNull(scope, "old() returned null");
    char result;
    try {
      result = super.ancient();
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
    return result;
  }

  /**
   * hide: {@code within hidden -> super}
   */
  @Override
  void hide() {
    if (environment == null) {
      // The constructor of Bank is still running.
      super.hide();
      return;
    }
    Scope scope = hidden();
    java.util.Objects.requireNonNull(scope, "hidden() returned null");
    try {
      super.hide();
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
  }

  /**
   * widen: {@code within wide -> super}
   */
  @Override
  void widen(String text, Integer number, int small, List<String> item) {
    if (environment == null) {
      // The constructor of Bank is still running.
      super.widen(text, number, small, item);
      return;
    }
    Scope scope = wide(text, number, small, item);
    java.util.Objects.requireNonNull(scope, "wide() returned null");
    try {
      super.widen(text, number, small, item);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
  }

  /**
   * overload: {@code within overloaded -> super}
   */
  @Override
  protected void overload(int number) {
    if (environment == null) {
      // The constructor of Bank is still running.
      super.overload(number);
      return;
    }
    Scope scope = overloaded(number);
    java.util.Objects.requireNonNull(scope, "overloaded() returned null");
    try {
      super.overload(number);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
  }

  /**
   * count: {@code within counted -> super}
   */
  @Override
  protected int count(String entry) {
    if (environment == null) {
      // The constructor of Bank is still running.
      return super.count(entry);
    }
    Scope scope = counted(entry);
    java.util.Objects.requireNonNull(scope, "counted() returned null");
    int result;
    try {
      result = super.count(entry);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
    return result;
  }

  /**
   * enter: {@code within written -> super}
   */
  @Override
  protected void enter(String entry) {
    if (environment == null) {
      // The constructor of Bank is still running.
      super.enter(entry);
      return;
    }
    AutoCloseable scope = written(entry);
    java.util.Objects.requireNonNull(scope, "written() returned null");
    try {
      super.enter(entry);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
  }

  /**
   * reopen: {@code within opened -> super}
   */
  @Override
  protected String reopen(String entry) {
    if (environment == null) {
      // The constructor of Bank is still running.
      return super.reopen(entry);
    }
    Scope scope = Journal.opened();
    java.util.Objects.requireNonNull(scope, "opened() returned null");
    String result;
    try {
      result = super.reopen(entry);
    } catch (Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope);
    return result;
  }

  /**
   * Removes what {@code balance} keeps for these arguments.
   */
  public void invalidateBalance(String account) {
    balanceCache.invalidate(account);
  }

  /**
   * Removes all that {@code balance} keeps.
   */
  public void invalidateAllBalance() {
    balanceCache.invalidateAll();
  }
}

package bank;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing transferTiming;

  private final RetryPolicy transferRetry;

  private final boolean transferWithin;

  private final boolean balanceWithin;

  private final Cache<Integer> balanceCache;

  private final boolean closeWithin;

  private final boolean sortedWithin;

  private final boolean exportWithin;

  private final boolean quietlyWithin;

  private final boolean writeWithin;

  private final boolean allWithin;

  private final boolean ancientWithin;

  private final boolean hideWithin;

  private final boolean widenWithin;

  private final boolean overloadWithin;

  private final boolean countWithin;

  private final boolean enterWithin;

  private final boolean reopenWithin;

  public BankDecorated(DataSource dataSource) {
    this(dataSource, Environment.system());
  }

  public BankDecorated(DataSource dataSource, Environment environment) {
    super(dataSource);
    this.environment = java.util.Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Bank.class, environment);
    this.transferTiming = Timing.of("transfer", settings).build();
    this.transferRetry = RetryPolicy.of("transfer", settings).build();
    this.transferWithin = settings.has("transfer", "within");
    this.balanceWithin = settings.has("balance", "within");
    this.balanceCache = Cache.of("balance", settings).ttl(Duration.ofMinutes(5)).build();
    this.closeWithin = settings.has("close", "within");
    this.sortedWithin = settings.has("sorted", "within");
    this.exportWithin = settings.has("export", "within");
    this.quietlyWithin = settings.has("quietly", "within");
    this.writeWithin = settings.has("write", "within");
    this.allWithin = settings.has("all", "within");
    this.ancientWithin = settings.has("ancient", "within");
    this.hideWithin = settings.has("hide", "within");
    this.widenWithin = settings.has("widen", "within");
    this.overloadWithin = settings.has("overload", "within");
    this.countWithin = settings.has("count", "within");
    this.enterWithin = settings.has("enter", "within");
    this.reopenWithin = settings.has("reopen", "within");
    settings.warnOfUnknown();
  }

  /**
   * transfer: {@code timed -> retry 3 x 1s -> within transaction -> super}
   */
  @Override
  public String transfer(String from, String to, long cents) throws SQLException {
    if (transferTiming == null) {
      // Left out by a setting, or the constructor of Bank is still running.
      return transferRetried(from, to, cents);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = transferRetried(from, to, cents);
    } catch (Throwable failure) {
      transferTiming.threw(failure, start, environment);
      throw failure;
    }
    transferTiming.returned(start, environment);
    return result;
  }

  private String transferRetried(String from, String to, long cents) throws SQLException {
    if (transferRetry == null) {
      // Left out by a setting, or the constructor of Bank is still running.
      return transferWithin(from, to, cents);
    }
    long start = transferRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return transferWithin(from, to, cents);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = transferRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String transferWithin(String from, String to, long cents) throws SQLException {
    if (!transferWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
      return super.transfer(from, to, cents);
    }
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
    if (!balanceWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
      return balanceCached(account);
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
    if (balanceCache == null) {
      // Left out by a setting, or the constructor of Bank is still running.
      return super.balance(account);
    }
    Computation<Integer> computation = balanceCache.get(account);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.balance(account));
    }
    try {
      int result = super.balance(account);
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
   * close: {@code within locked -> super}
   */
  @Override
  public void close(String account, boolean force) {
    if (!closeWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!sortedWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!exportWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!quietlyWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!writeWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!allWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!ancientWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!hideWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!widenWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!overloadWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!countWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!enterWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (!reopenWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
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
    if (balanceCache != null) {
      balanceCache.invalidate(account);
    }
  }

  /**
   * Removes all that {@code balance} keeps.
   */
  public void invalidateAllBalance() {
    if (balanceCache != null) {
      balanceCache.invalidateAll();
    }
  }
}

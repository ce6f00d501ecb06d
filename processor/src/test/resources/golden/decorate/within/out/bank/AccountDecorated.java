package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Account} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AccountDecorated<S extends AutoCloseable> extends Account<S> {
  private final Environment environment;

  private final boolean depositWithin;

  private final Timing depositTiming;

  private final Timing withdrawTiming;

  private final boolean withdrawWithin;

  private final Timing openTiming;

  private final boolean open2Within;

  private final Timing open2Timing;

  AccountDecorated(S scope) {
    this(scope, Environment.system());
  }

  AccountDecorated(S scope, Environment environment) {
    super(scope);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Account.class, environment);
    this.depositWithin = settings.has("deposit", "within");
    this.depositTiming = Timing.of("deposit", settings).name("account").build();
    this.withdrawTiming = Timing.of("withdraw", settings).name("account").build();
    this.withdrawWithin = settings.has("withdraw", "within");
    this.openTiming = Timing.of("open", settings).name("account").build();
    this.open2Within = settings.has("open", "within");
    this.open2Timing = Timing.of("open", settings).name("account").build();
    settings.warnOfUnknown();
  }

  /**
   * deposit: {@code within open -> timed as "account" -> super}
   */
  @Override
  public int deposit(int cents) {
    if (!depositWithin) {
      // Left out by a setting, or the constructor of Account is still running.
      return depositTimed(cents);
    }
    AutoCloseable scope = open();
    Objects.requireNonNull(scope, "open() returned null");
    int result;
    try {
      result = depositTimed(cents);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  private int depositTimed(int cents) {
    if (depositTiming == null) {
      // Left out by a setting, or the constructor of Account is still running.
      return super.deposit(cents);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.deposit(cents);
    } catch (Throwable failure) {
      depositTiming.threw(failure, start, environment);
      throw failure;
    }
    depositTiming.returned(start, environment);
    return result;
  }

  /**
   * withdraw: {@code timed as "account" -> within other -> super}
   */
  @Override
  public void withdraw(int cents) {
    if (withdrawTiming == null) {
      // Left out by a setting, or the constructor of Account is still running.
      withdrawWithin(cents);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      withdrawWithin(cents);
    } catch (Throwable failure) {
      withdrawTiming.threw(failure, start, environment);
      throw failure;
    }
    withdrawTiming.returned(start, environment);
  }

  private void withdrawWithin(int cents) {
    if (!withdrawWithin) {
      // Left out by a setting, or the constructor of Account is still running.
      super.withdraw(cents);
      return;
    }
    Scope scope = other(cents);
    Objects.requireNonNull(scope, "other() returned null");
    try {
      super.withdraw(cents);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * open: {@code timed as "account" -> super}
   */
  @Override
  public S open() {
    if (openTiming == null) {
      // Left out by a setting, or the constructor of Account is still running.
      return super.open();
    }
    long start = environment.ticker().getAsLong();
    S result;
    try {
      result = super.open();
    } catch (Throwable failure) {
      openTiming.threw(failure, start, environment);
      throw failure;
    }
    openTiming.returned(start, environment);
    return result;
  }

  /**
   * open: {@code within open -> timed as "account" -> super}
   */
  @Override
  public String open(String name) {
    if (!open2Within) {
      // Left out by a setting, or the constructor of Account is still running.
      return open2Timed(name);
    }
    AutoCloseable scope = open();
    Objects.requireNonNull(scope, "open() returned null");
    String result;
    try {
      result = open2Timed(name);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  private String open2Timed(String name) {
    if (open2Timing == null) {
      // Left out by a setting, or the constructor of Account is still running.
      return super.open(name);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.open(name);
    } catch (Throwable failure) {
      open2Timing.threw(failure, start, environment);
      throw failure;
    }
    open2Timing.returned(start, environment);
    return result;
  }
}

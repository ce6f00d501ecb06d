package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Timing;
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
  private static final Timing DEPOSIT_TIMING = new Timing(Account.class, "account").of("deposit");

  private static final Timing WITHDRAW_TIMING = new Timing(Account.class, "account").of("withdraw");

  private static final Timing OPEN_TIMING = new Timing(Account.class, "account").of("open");

  private static final Timing OPEN2_TIMING = new Timing(Account.class, "account").of("open");

  private final Environment environment;

  AccountDecorated(S scope) {
    this(scope, Environment.system());
  }

  AccountDecorated(S scope, Environment environment) {
    super(scope);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * deposit: {@code within open -> timed -> super}
   */
  @Override
  public int deposit(int cents) {
    if (environment == null) {
      // The constructor of Account is still running.
      return super.deposit(cents);
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
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.deposit(cents);
    } catch (Throwable failure) {
      DEPOSIT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    DEPOSIT_TIMING.returned(start, environment);
    return result;
  }

  /**
   * withdraw: {@code timed -> within other -> super}
   */
  @Override
  public void withdraw(int cents) {
    if (environment == null) {
      // The constructor of Account is still running.
      super.withdraw(cents);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      withdrawWithin(cents);
    } catch (Throwable failure) {
      WITHDRAW_TIMING.threw(failure, start, environment);
      throw failure;
    }
    WITHDRAW_TIMING.returned(start, environment);
  }

  private void withdrawWithin(int cents) {
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
   * open: {@code timed -> super}
   */
  @Override
  public S open() {
    if (environment == null) {
      // The constructor of Account is still running.
      return super.open();
    }
    long start = environment.ticker().getAsLong();
    S result;
    try {
      result = super.open();
    } catch (Throwable failure) {
      OPEN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OPEN_TIMING.returned(start, environment);
    return result;
  }

  /**
   * open: {@code within open -> timed -> super}
   */
  @Override
  public String open(String name) {
    if (environment == null) {
      // The constructor of Account is still running.
      return super.open(name);
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
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.open(name);
    } catch (Throwable failure) {
      OPEN2_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OPEN2_TIMING.returned(start, environment);
    return result;
  }
}

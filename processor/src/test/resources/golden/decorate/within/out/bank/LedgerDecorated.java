package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Ledger} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class LedgerDecorated<E> extends Ledger<E> {
  private final boolean enterWithin;

  private final boolean reopenWithin;

  private final boolean countWithin;

  LedgerDecorated() {
    this(Environment.system());
  }

  LedgerDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Ledger.class, environment);
    this.enterWithin = settings.has("enter", "within");
    this.reopenWithin = settings.has("reopen", "within");
    this.countWithin = settings.has("count", "within");
    settings.warnOfUnknown();
  }

  /**
   * enter: {@code within written -> super}
   */
  @Override
  protected void enter(E entry) {
    if (!enterWithin) {
      // Left out by a setting, or the constructor of Ledger is still running.
      super.enter(entry);
      return;
    }
    AutoCloseable scope = written(entry);
    Objects.requireNonNull(scope, "written() returned null");
    try {
      super.enter(entry);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * reopen: {@code within opened -> super}
   */
  @Override
  protected E reopen(E entry) {
    if (!reopenWithin) {
      // Left out by a setting, or the constructor of Ledger is still running.
      return super.reopen(entry);
    }
    Scope scope = Journal.opened();
    Objects.requireNonNull(scope, "opened() returned null");
    E result;
    try {
      result = super.reopen(entry);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * count: {@code within counted -> super}
   */
  @Override
  protected int count(E entry) {
    if (!countWithin) {
      // Left out by a setting, or the constructor of Ledger is still running.
      return super.count(entry);
    }
    Scope scope = counted(entry);
    Objects.requireNonNull(scope, "counted() returned null");
    int result;
    try {
      result = super.count(entry);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }
}

package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Hiding} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class HidingDecorated implements Hiding {
  private final Hiding delegate;

  private final boolean openedWithin;

  HidingDecorated(Hiding delegate) {
    this(delegate, Environment.system());
  }

  HidingDecorated(Hiding delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Hiding.class, environment);
    this.openedWithin = settings.has("opened", "within");
    settings.warnOfUnknown();
  }

  @Override
  public void closed() {
    delegate.closed();
  }

  /**
   * opened: {@code within open2 -> delegate}
   */
  @Override
  public void opened() {
    if (!openedWithin) {
      // Left out by a setting.
      delegate.opened();
      return;
    }
    Scope scope = open2();
    Objects.requireNonNull(scope, "open2() returned null");
    try {
      delegate.opened();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  @Override
  public Scope open2() {
    return delegate.open2();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}

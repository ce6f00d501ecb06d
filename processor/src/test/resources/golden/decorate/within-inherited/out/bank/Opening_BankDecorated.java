package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Opening.Bank} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Opening_BankDecorated extends Opening.Bank {
  private final boolean payWithin;

  Opening_BankDecorated() {
    this(Environment.system());
  }

  Opening_BankDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Opening.Bank.class, environment);
    this.payWithin = settings.has("pay", "within");
    settings.warnOfUnknown();
  }

  /**
   * pay: {@code within open -> super}
   */
  @Override
  void pay() {
    if (!payWithin) {
      // Left out by a setting, or the constructor of Bank is still running.
      super.pay();
      return;
    }
    Scope scope = open();
    Objects.requireNonNull(scope, "open() returned null");
    try {
      super.pay();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }
}

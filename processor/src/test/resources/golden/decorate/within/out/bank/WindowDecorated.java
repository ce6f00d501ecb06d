package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Window} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "resource",
    "try"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class WindowDecorated extends Window {
  private final Environment environment;

  WindowDecorated() {
    this(Environment.system());
  }

  WindowDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * open: {@code within door -> super}
   */
  @Override
  void open() {
    if (environment == null) {
      // The constructor of Window is still running.
      super.open();
      return;
    }
    AutoCloseable scope = door();
    Objects.requireNonNull(scope, "door() returned null");
    try {
      super.open();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }
}

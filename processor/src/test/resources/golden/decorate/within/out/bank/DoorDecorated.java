package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.scope.Scope;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Door} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "resource",
    "try"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class DoorDecorated extends Door {
  private final Environment environment;

  DoorDecorated() {
    this(Environment.system());
  }

  DoorDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * enter: {@code within open -> super}
   */
  @Override
  void enter() {
    if (environment == null) {
      // The constructor of Door is still running.
      super.enter();
      return;
    }
    AutoCloseable scope = open();
    Objects.requireNonNull(scope, "open() returned null");
    try {
      super.enter();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * look: {@code within window -> super}
   */
  @Override
  void look(int floor) {
    if (environment == null) {
      // The constructor of Door is still running.
      super.look(floor);
      return;
    }
    Scope scope = window(floor);
    Objects.requireNonNull(scope, "window() returned null");
    try {
      super.look(floor);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }
}

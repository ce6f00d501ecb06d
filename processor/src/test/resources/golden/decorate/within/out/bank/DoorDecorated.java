package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
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
  private final boolean enterWithin;

  private final boolean lookWithin;

  DoorDecorated() {
    this(Environment.system());
  }

  DoorDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Door.class, environment);
    this.enterWithin = settings.has("enter", "within");
    this.lookWithin = settings.has("look", "within");
    settings.warnOfUnknown();
  }

  /**
   * enter: {@code within open -> super}
   */
  @Override
  void enter() {
    if (!enterWithin) {
      // Left out by a setting, or the constructor of Door is still running.
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
    if (!lookWithin) {
      // Left out by a setting, or the constructor of Door is still running.
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

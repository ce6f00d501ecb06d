package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
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
  private final boolean openWithin;

  WindowDecorated() {
    this(Environment.system());
  }

  WindowDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Window.class, environment);
    this.openWithin = settings.has("open", "within");
    settings.warnOfUnknown();
  }

  /**
   * open: {@code within door -> super}
   */
  @Override
  void open() {
    if (!openWithin) {
      // Left out by a setting, or the constructor of Window is still running.
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

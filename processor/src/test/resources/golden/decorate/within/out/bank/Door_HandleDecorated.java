package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Door.Handle} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Door_HandleDecorated<T> extends Door.Handle<T> {
  private final boolean turnWithin;

  Door_HandleDecorated(Door outer) {
    this(outer, Environment.system());
  }

  Door_HandleDecorated(Door outer, Environment environment) {
    outer.super();
    WrapperSettings settings = WrapperSettings.of(Door.Handle.class, environment);
    this.turnWithin = settings.has("turn", "within");
    settings.warnOfUnknown();
  }

  /**
   * turn: {@code within hold -> super}
   */
  @Override
  void turn(T by) {
    if (!turnWithin) {
      // Left out by a setting, or the constructor of Handle is still running.
      super.turn(by);
      return;
    }
    Scope scope = hold(by);
    Objects.requireNonNull(scope, "hold() returned null");
    try {
      super.turn(by);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }
}

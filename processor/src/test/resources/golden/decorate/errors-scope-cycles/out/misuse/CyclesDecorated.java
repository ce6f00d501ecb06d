package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.scope.Scope;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Cycles} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class CyclesDecorated extends Cycles {
  private final Environment environment;

  CyclesDecorated() {
    this(Environment.system());
  }

  CyclesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * self: {@code within self -> super}
   */
  @Override
  Scope self() {
    if (environment == null) {
      // The constructor of Cycles is still running.
      return super.self();
    }
    Scope scope = self();
    Objects.requireNonNull(scope, "self() returned null");
    Scope result;
    try {
      result = super.self();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * first: {@code within second -> super}
   */
  @Override
  Scope first() {
    if (environment == null) {
      // The constructor of Cycles is still running.
      return super.first();
    }
    Scope scope = second();
    Objects.requireNonNull(scope, "second() returned null");
    Scope result;
    try {
      result = super.first();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * second: {@code within third -> super}
   */
  @Override
  Scope second() {
    if (environment == null) {
      // The constructor of Cycles is still running.
      return super.second();
    }
    Scope scope = third();
    Objects.requireNonNull(scope, "third() returned null");
    Scope result;
    try {
      result = super.second();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * third: {@code within first -> super}
   */
  @Override
  Scope third() {
    if (environment == null) {
      // The constructor of Cycles is still running.
      return super.third();
    }
    Scope scope = first();
    Objects.requireNonNull(scope, "first() returned null");
    Scope result;
    try {
      result = super.third();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * leadsThere: {@code within first -> super}
   */
  @Override
  void leadsThere() {
    if (environment == null) {
      // The constructor of Cycles is still running.
      super.leadsThere();
      return;
    }
    Scope scope = first();
    Objects.requireNonNull(scope, "first() returned null");
    try {
      super.leadsThere();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * outer: {@code within inner -> super}
   */
  @Override
  Scope outer() {
    if (environment == null) {
      // The constructor of Cycles is still running.
      return super.outer();
    }
    Scope scope = inner();
    Objects.requireNonNull(scope, "inner() returned null");
    Scope result;
    try {
      result = super.outer();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * overloaded: {@code within overloaded -> super}
   */
  @Override
  Scope overloaded(String name) {
    if (environment == null) {
      // The constructor of Cycles is still running.
      return super.overloaded(name);
    }
    Scope scope = overloaded();
    Objects.requireNonNull(scope, "overloaded() returned null");
    Scope result;
    try {
      result = super.overloaded(name);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * fine: {@code within outer -> super}
   */
  @Override
  void fine() {
    if (environment == null) {
      // The constructor of Cycles is still running.
      super.fine();
      return;
    }
    Scope scope = outer();
    Objects.requireNonNull(scope, "outer() returned null");
    try {
      super.fine();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }
}

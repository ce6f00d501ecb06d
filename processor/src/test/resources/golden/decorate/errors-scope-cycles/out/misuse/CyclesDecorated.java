package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
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
  private final boolean selfWithin;

  private final boolean firstWithin;

  private final boolean secondWithin;

  private final boolean thirdWithin;

  private final boolean leadsThereWithin;

  private final boolean outerWithin;

  private final boolean overloadedWithin;

  private final boolean fineWithin;

  CyclesDecorated() {
    this(Environment.system());
  }

  CyclesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Cycles.class, environment);
    this.selfWithin = settings.has("self", "within");
    this.firstWithin = settings.has("first", "within");
    this.secondWithin = settings.has("second", "within");
    this.thirdWithin = settings.has("third", "within");
    this.leadsThereWithin = settings.has("leadsThere", "within");
    this.outerWithin = settings.has("outer", "within");
    this.overloadedWithin = settings.has("overloaded", "within");
    this.fineWithin = settings.has("fine", "within");
    settings.warnOfUnknown();
  }

  /**
   * self: {@code within self -> super}
   */
  @Override
  Scope self() {
    if (!selfWithin) {
      // Left out by a setting, or the constructor of Cycles is still running.
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
    if (!firstWithin) {
      // Left out by a setting, or the constructor of Cycles is still running.
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
    if (!secondWithin) {
      // Left out by a setting, or the constructor of Cycles is still running.
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
    if (!thirdWithin) {
      // Left out by a setting, or the constructor of Cycles is still running.
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
    if (!leadsThereWithin) {
      // Left out by a setting, or the constructor of Cycles is still running.
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
    if (!outerWithin) {
      // Left out by a setting, or the constructor of Cycles is still running.
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
    if (!overloadedWithin) {
      // Left out by a setting, or the constructor of Cycles is still running.
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
    if (!fineWithin) {
      // Left out by a setting, or the constructor of Cycles is still running.
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

package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.scope.Scope;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link OfClass} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OfClassDecorated extends OfClass {
  private final Environment environment;

  OfClassDecorated() {
    this(Environment.system());
  }

  OfClassDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fits: {@code within open -> super}
   */
  @Override
  public void fits(String name) {
    if (environment == null) {
      // The constructor of OfClass is still running.
      super.fits(name);
      return;
    }
    Scope scope = open(name);
    Objects.requireNonNull(scope, "open() returned null");
    try {
      super.fits(name);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  @Override
  public void doesNot() {
    super.doesNot();
  }

  @Override
  public void doesNotEither(int number) {
    super.doesNotEither(number);
  }
}

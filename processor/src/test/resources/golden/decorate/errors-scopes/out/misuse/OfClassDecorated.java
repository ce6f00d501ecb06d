package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
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
  private final boolean fitsWithin;

  OfClassDecorated() {
    this(Environment.system());
  }

  OfClassDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(OfClass.class, environment);
    this.fitsWithin = settings.has("fits", "within");
    settings.warnOfUnknown();
  }

  /**
   * fits: {@code within open -> super}
   */
  @Override
  public void fits(String name) {
    if (!fitsWithin) {
      // Left out by a setting, or the constructor of OfClass is still running.
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

package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Services.Scopes} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Services_ScopesDecorated extends Services.Scopes {
  private final boolean firstWithin;

  Services_ScopesDecorated() {
    this(Environment.system());
  }

  Services_ScopesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Services.Scopes.class, environment);
    this.firstWithin = settings.has("first", "within");
    settings.warnOfUnknown();
  }

  /**
   * first: {@code within scope -> super}
   */
  @Override
  public void first(String name) {
    if (!firstWithin) {
      // Left out by a setting, or the constructor of Scopes is still running.
      super.first(name);
      return;
    }
    AutoCloseable scope = scope(name);
    Objects.requireNonNull(scope, "scope() returned null");
    try {
      super.first(name);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  @Override
  public void second() {
    super.second();
  }

  @Override
  public void third() {
    super.third();
  }
}

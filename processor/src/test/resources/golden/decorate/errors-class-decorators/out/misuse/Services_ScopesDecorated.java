package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Services.Scopes} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Services_ScopesDecorated extends Services.Scopes {
  private final Environment environment;

  Services_ScopesDecorated() {
    this(Environment.system());
  }

  Services_ScopesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * first: {@code within scope -> super}
   */
  @Override
  public void first(String name) {
    if (environment == null) {
      // The constructor of Scopes is still running.
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

package named;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

/**
 * {@link Names} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NamesDecorated extends Names {
  private final Environment environment;

  NamesDecorated() {
    this(Environment.system());
  }

  NamesDecorated(Environment environment) {
    this.environment = java.util.Objects.requireNonNull(environment, "environment");
  }

  /**
   * call: {@code within open -> super}
   */
  @Override
  String call(Scope scope, AutoCloseable closeable, ScopeEnd end, Names.Objects objects,
      Throwable it) {
    if (environment == null) {
      // The constructor of Names is still running.
      return super.call(scope, closeable, end, objects, it);
    }
    dev.damask.scope.Scope scope2;
    try {
      scope2 = open(it);
    } catch (java.lang.Throwable failure) {
      throw dev.damask.generated.Rethrow.asIs(failure);
    }
    java.util.Objects.requireNonNull(scope2, "open() returned null");
    String result;
    try {
      result = super.call(scope, closeable, end, objects, it);
    } catch (java.lang.Throwable failure) {
      dev.damask.generated.ScopeEnd.threw(scope2, failure);
      throw failure;
    }
    dev.damask.generated.ScopeEnd.returned(scope2);
    return result;
  }
}

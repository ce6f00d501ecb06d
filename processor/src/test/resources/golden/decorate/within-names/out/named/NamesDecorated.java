package named;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Names} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NamesDecorated extends Names {
  private final boolean callWithin;

  NamesDecorated() {
    this(Environment.system());
  }

  NamesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Names.class, environment);
    this.callWithin = settings.has("call", "within");
    settings.warnOfUnknown();
  }

  /**
   * call: {@code within open -> super}
   */
  @Override
  String call(Scope scope, AutoCloseable closeable, ScopeEnd end, Names.Objects objects,
      Throwable it) {
    if (!callWithin) {
      // Left out by a setting, or the constructor of Names is still running.
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

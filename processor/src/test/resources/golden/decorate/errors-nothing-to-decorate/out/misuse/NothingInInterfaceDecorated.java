package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link NothingInInterface} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NothingInInterfaceDecorated implements NothingInInterface {
  private final NothingInInterface delegate;

  NothingInInterfaceDecorated(NothingInInterface delegate) {
    this(delegate, Environment.system());
  }

  NothingInInterfaceDecorated(NothingInInterface delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings.of(NothingInInterface.class, environment).warnOfUnknown();
  }

  @Override
  public void first() {
    delegate.first();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}

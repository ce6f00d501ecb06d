package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Composed.Bare} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Composed_BareDecorated extends Composed.Bare {
  Composed_BareDecorated() {
    this(Environment.system());
  }

  Composed_BareDecorated(Environment environment) {
    WrapperSettings.of(Composed.Bare.class, environment).warnOfUnknown();
  }
}

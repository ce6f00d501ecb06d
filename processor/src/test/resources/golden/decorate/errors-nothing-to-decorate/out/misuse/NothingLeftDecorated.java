package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link NothingLeft} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NothingLeftDecorated extends NothingLeft {
  NothingLeftDecorated() {
    this(Environment.system());
  }

  NothingLeftDecorated(Environment environment) {
    WrapperSettings.of(NothingLeft.class, environment).warnOfUnknown();
  }
}

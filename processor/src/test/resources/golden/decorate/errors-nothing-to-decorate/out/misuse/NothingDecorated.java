package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Nothing} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NothingDecorated extends Nothing {
  NothingDecorated() {
    this(Environment.system());
  }

  NothingDecorated(Environment environment) {
    WrapperSettings.of(Nothing.class, environment).warnOfUnknown();
  }
}

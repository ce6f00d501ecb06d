package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Forthcoming} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ForthcomingDecorated extends Forthcoming {
  ForthcomingDecorated() {
    this(Environment.system());
  }

  ForthcomingDecorated(Environment environment) {
    WrapperSettings.of(Forthcoming.class, environment).warnOfUnknown();
  }

  @Override
  void run() {
    super.run();
  }
}

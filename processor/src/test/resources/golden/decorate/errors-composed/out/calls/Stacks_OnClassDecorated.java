package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Stacks.OnClass} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Stacks_OnClassDecorated extends Stacks.OnClass {
  Stacks_OnClassDecorated() {
    this(Environment.system());
  }

  Stacks_OnClassDecorated(Environment environment) {
    WrapperSettings.of(Stacks.OnClass.class, environment).warnOfUnknown();
  }
}

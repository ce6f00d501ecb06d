package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Values.OfClass} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_OfClassDecorated extends Values.OfClass {
  Values_OfClassDecorated() {
    this(Environment.system());
  }

  Values_OfClassDecorated(Environment environment) {
    WrapperSettings.of(Values.OfClass.class, environment).warnOfUnknown();
  }

  @Override
  public String one() {
    return super.one();
  }
}

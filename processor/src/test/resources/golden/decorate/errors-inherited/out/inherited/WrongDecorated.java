package inherited;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Wrong} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class WrongDecorated extends Wrong {
  WrongDecorated() {
    this(Environment.system());
  }

  WrongDecorated(Environment environment) {
    WrapperSettings.of(Wrong.class, environment).warnOfUnknown();
  }

  @Override
  public void save() {
    super.save();
  }
}

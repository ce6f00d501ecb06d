package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Services.OfAll} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Services_OfAllDecorated extends Services.OfAll {
  Services_OfAllDecorated() {
    this(Environment.system());
  }

  Services_OfAllDecorated(Environment environment) {
    WrapperSettings.of(Services.OfAll.class, environment).warnOfUnknown();
  }

  @Override
  public void first() {
    super.first();
  }

  @Override
  public void second() {
    super.second();
  }
}

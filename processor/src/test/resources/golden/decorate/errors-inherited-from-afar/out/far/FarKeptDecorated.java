package far;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link FarKept} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class FarKeptDecorated extends FarKept {
  public FarKeptDecorated() {
    this(Environment.system());
  }

  public FarKeptDecorated(Environment environment) {
    WrapperSettings.of(FarKept.class, environment).warnOfUnknown();
  }

  @Override
  public String kept() {
    return super.kept();
  }
}

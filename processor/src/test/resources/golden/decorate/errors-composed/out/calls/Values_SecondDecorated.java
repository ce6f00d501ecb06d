package calls;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * {@link Values.Second} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_SecondDecorated extends Values.Second {
  Values_SecondDecorated() {
    this(Environment.system());
  }

  Values_SecondDecorated(Environment environment) {
    WrapperSettings.of(Values.Second.class, environment).warnOfUnknown();
  }

  @Override
  public String one() throws IOException {
    return super.one();
  }

  @Override
  public String two() {
    return super.two();
  }
}

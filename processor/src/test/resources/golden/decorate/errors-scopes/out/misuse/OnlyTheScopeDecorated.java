package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link OnlyTheScope} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OnlyTheScopeDecorated extends OnlyTheScope {
  OnlyTheScopeDecorated() {
    this(Environment.system());
  }

  OnlyTheScopeDecorated(Environment environment) {
    WrapperSettings.of(OnlyTheScope.class, environment).warnOfUnknown();
  }
}

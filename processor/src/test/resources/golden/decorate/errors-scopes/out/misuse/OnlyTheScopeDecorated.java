package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import java.util.Objects;
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
    Objects.requireNonNull(environment, "environment");
  }
}

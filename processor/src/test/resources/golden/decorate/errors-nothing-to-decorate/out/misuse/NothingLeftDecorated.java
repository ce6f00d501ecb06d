package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link NothingLeft} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NothingLeftDecorated extends NothingLeft {
  NothingLeftDecorated() {
    this(Environment.system());
  }

  NothingLeftDecorated(Environment environment) {
    Objects.requireNonNull(environment, "environment");
  }
}

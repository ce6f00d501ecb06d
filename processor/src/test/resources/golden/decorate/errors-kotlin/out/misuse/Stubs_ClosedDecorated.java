package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Stubs_ClosedDecorated {
  public Stubs_ClosedDecorated(Object... arguments) {
  }
}

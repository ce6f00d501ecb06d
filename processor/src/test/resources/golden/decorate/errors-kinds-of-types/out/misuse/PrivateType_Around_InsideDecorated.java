package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PrivateType_Around_InsideDecorated {
  public PrivateType_Around_InsideDecorated(Object... arguments) {
  }
}

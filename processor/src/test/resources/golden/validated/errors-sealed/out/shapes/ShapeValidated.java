package shapes;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ShapeValidated {
  @SuppressWarnings("unused")
  public ShapeValidated(Object... arguments) {
  }
}

package shapes;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Kinds_HiddenValidated {
  public Kinds_HiddenValidated(Object... arguments) {
  }
}

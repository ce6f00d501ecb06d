package shapes;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class CasesValidated {
  public CasesValidated(Object... arguments) {
  }
}

package p;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Client_UserValidated {
  public Client_UserValidated(Object... arguments) {
  }
}

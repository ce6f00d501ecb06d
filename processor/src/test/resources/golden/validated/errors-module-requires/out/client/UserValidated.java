package client;

import dev.damask.generated.DamaskGenerated;

@DamaskGenerated
public class UserValidated {
  public UserValidated(Object... arguments) {
  }
}

package client;

import dev.damask.generated.DamaskGenerated;

@DamaskGenerated
public class UserValidated {
  @SuppressWarnings("unused")
  public UserValidated(Object... arguments) {
  }
}

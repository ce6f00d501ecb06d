package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;

/** Only its own code can call the constructor that takes what only its own code can name. */
@Decorate
public class OfSecrets {
  private static class Secret {}

  public OfSecrets() {
    this(List.of(new Secret()));
  }

  OfSecrets(List<? extends Secret> secrets) {}

  @Timed
  public void run() {}
}

package hidden;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;

/** One parameter hides the logger's field, another one the name of the wrapper before it. */
@Decorate
public class Client {

  @Logged
  public String send(String ClientDecorated, int LOGGER) {
    return ClientDecorated + LOGGER;
  }

  @Logged
  public void close(int LOGGER, int LOGGER2) {}
}

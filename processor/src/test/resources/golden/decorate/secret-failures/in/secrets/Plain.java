package secrets;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;

/** What is not marked is shown. */
@Decorate
public interface Plain {
  @Logged
  @Retry
  String open(String name) throws java.io.IOException;
}

package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.util.concurrent.Callable;

/** May be interrupted while it closes, which -Xlint:try warns of. */
@Decorate
@SuppressWarnings("try")
public class Resource implements AutoCloseable, Callable<AutoCloseable> {
  @Timed
  @Logged
  @Override
  public void close() throws InterruptedException {}

  @Retry
  @Override
  public Resource call() {
    return this;
  }
}

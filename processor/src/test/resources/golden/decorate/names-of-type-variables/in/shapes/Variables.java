package shapes;

import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

/** Its type variables have the names of types that generated code uses. */
@dev.damask.Decorate
public class Variables<Environment, String, Override> {

  public Variables(Environment environment) {}

  @Timed
  @Logged
  public <Logger, Object> String load(Logger logger, Override override, Object object) {
    return null;
  }

  @Retry
  @Cached
  public <Throwable, RetryPolicy, Duration> Environment retry(Throwable failure, Duration wait) {
    return null;
  }
}

package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

/** Its fields hide types that generated code uses: where both fit, a name is a variable's. */
@Decorate
public class Constants {

  protected static final int Environment = 1;
  protected static final int Objects = 2;
  protected final int RetryPolicy = 3;
  int Duration = 4;

  protected Constants() {}

  @Timed
  @Logged
  @Retry
  @Cached
  protected String load(int Cache, int LoggerFactory) {
    return "" + Environment + Objects + RetryPolicy + Duration;
  }
}

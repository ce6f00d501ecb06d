package calls;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Overrides;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import java.io.IOException;

/** A call note goes from the one composition to the other. */
@Decorate
class Backend {

  @Timed
  @Retry(maxAttempts = 5)
  @Timeout("2s")
  @interface ServiceCall {
    @Overrides(decorator = Retry.class, attribute = "maxAttempts")
    int attempts() default 5;

    @Overrides(decorator = Timeout.class, attribute = "value")
    String time() default "2s";
  }

  @Fallback("cached")
  @interface Answered {}

  @Answered
  @ServiceCall(attempts = 2, time = "300ms")
  String fetch(String id) throws IOException {
    return id;
  }

  String cached(String id) {
    return id;
  }
}

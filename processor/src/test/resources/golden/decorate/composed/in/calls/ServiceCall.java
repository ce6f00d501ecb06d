package calls;

import dev.damask.decorate.Overrides;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;

/** What a call of a service has around it. */
@Timed
@Retry(maxAttempts = 5, on = IOException.class)
public @interface ServiceCall {

  /** The most calls. */
  @Overrides(decorator = Retry.class, attribute = "maxAttempts")
  int attempts() default 4;

  /** How long a call may take without a word. */
  @Overrides(decorator = Timed.class, attribute = "slow")
  String slow() default "";

  /** Nobody reads it. */
  String note() default "";
}

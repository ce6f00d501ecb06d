package shop;

import dev.damask.decorate.*;


@Logged
@Retry
@interface ServiceCall {
  @Overrides(decorator = Retry.class, attribute = "maxAttempts")
  int attempts() default 5;
}

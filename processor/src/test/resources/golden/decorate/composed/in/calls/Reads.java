package calls;

import dev.damask.decorate.Cached;
import dev.damask.decorate.Overrides;
import dev.damask.decorate.Within;

/** A read: a composition that carries another one, and what stands on methods only. */
@Cached(ttl = "1m", key = "id")
@ServiceCall(attempts = 7)
@Within("transaction")
@interface Reads {

  @Overrides(decorator = ServiceCall.class, attribute = "slow")
  String slow() default "2s";

  @Overrides(decorator = Cached.class, attribute = "ttl")
  String ttl();
}

package p;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Overrides;
import dev.damask.decorate.RateLimit;

/** Methods that share by a composed annotation, which knows their parameters by name. */
@Decorate
public class Client {

  @Backend
  public String fetch(String tenant) {
    return tenant;
  }

  @Backend
  public void store(String tenant, String data) {}

  @Backend(name = "other", window = 50)
  public void other(String tenant) {}

  @CircuitBreaker(name = "backend", key = "tenant")
  @Bulkhead(value = 3, key = "tenant")
  @RateLimit(value = 100, key = "tenant")
  @interface Backend {
    @Overrides(decorator = CircuitBreaker.class, attribute = "name")
    String name() default "backend";

    @Overrides(decorator = CircuitBreaker.class, attribute = "window")
    int window() default 20;
  }
}

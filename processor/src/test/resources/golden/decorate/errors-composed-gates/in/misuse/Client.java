package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Overrides;
import dev.damask.decorate.RateLimit;

/** What is wrong with carried gates: of the annotation, or of its use. */
@Decorate
class Client {
  @BadName
  void badName() {}

  @BadName
  void badNameToo() {}

  @Alone
  void alone() {}

  @Keyed
  void keyed(String tenant) {}

  @Keyed // ERROR UnknownKey
  void keyedByNothing(String name) {}

  @Sized
  void sized() {}

  @Sized(4) // ERROR SharedDifferently
  void sizedDifferently() {}

  @Sized
  void sizedAlike() {}

  @Bulkhead(value = 1, name = "my-name") // ERROR StateName
  @interface BadName {}

  @RateLimit(value = 1, maximumKeys = 5) // ERROR MaximumKeysAlone
  @interface Alone {}

  @CircuitBreaker(key = "tenant", maximumKeys = 5)
  @interface Keyed {}

  @Bulkhead(value = 3, name = "sized")
  @interface Sized {
    @Overrides(decorator = Bulkhead.class, attribute = "value")
    int value() default 3;
  }
}

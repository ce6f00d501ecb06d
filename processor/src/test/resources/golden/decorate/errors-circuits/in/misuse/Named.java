package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.CircuitBreaker;
import java.io.IOException;

/** Circuits of one name that are not one. */
@Decorate
class Named {
  @CircuitBreaker(name = "backend", on = {IOException.class, IllegalStateException.class})
  void first() throws IOException {}

  @CircuitBreaker(
      name = "backend",
      on = {IllegalStateException.class, IOException.class},
      openFor = "30000ms")
  void second() {}

  @CircuitBreaker(name = "backend", on = IOException.class) // ERROR SharedDifferently
  void third() {}

  @CircuitBreaker(
      name = "backend",
      on = {IOException.class, IllegalStateException.class},
      slow = "1s") // ERROR SharedDifferently
  void fourth() {}

  @CircuitBreaker(name = "back end") // ERROR StateName
  void fifth() {}
}

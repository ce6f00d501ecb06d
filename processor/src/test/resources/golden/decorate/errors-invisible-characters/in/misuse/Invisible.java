package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.RateLimit;

/** Compilers ignore some characters of identifiers. */
@Decorate
class Invisible {

  @CircuitBreaker(name = "backend")
  void plain() {}

  @CircuitBreaker(name = "back\u00adend") // ERROR StateName
  void softHyphen() {}

  @Bulkhead(value = 1, name = "back\u200dend") // ERROR StateName
  void joiner() {}

  @RateLimit(value = 1, name = "back\0end") // ERROR StateName
  void nul() {}

  @RateLimit(value = 1, name = "\u00fcber")
  void umlaut() {}
}

package misuse;

import dev.damask.Registered;

@Registered(exhaustive = false) // ERROR ExhaustiveWithoutKeys
interface Exhausted {
  class One implements Exhausted {}
}

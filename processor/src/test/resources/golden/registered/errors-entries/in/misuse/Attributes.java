package misuse;

import dev.damask.Registered;

class Attributes {
  @Registered("key") // ERROR MisplacedAttribute
  interface OfEntry {}

  @Registered(order = 1) // ERROR MisplacedAttribute
  abstract static class Ordered implements Root {}

  @Registered(services = true) // ERROR MisplacedAttribute
  static class OfRoot implements Root {}

  @Registered(order = 1)
  static class Right implements Root {}
}

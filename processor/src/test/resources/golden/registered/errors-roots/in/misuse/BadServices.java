package misuse;

import dev.damask.Registered;

interface BadServices {
  @Registered(
      factory = Maker.class,
      services = true) // ERROR ServicesWithFactory
  interface Made {}

  interface Maker {
    Made make(String name);
  }

  @Registered(services = true)
  interface Served {
    class Service implements Served {}

    @Registered("also") // ERROR ServiceEntry
    class Secluded implements Served {
      Secluded() {}
    }
  }
}

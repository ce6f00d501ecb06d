package misuse;

import dev.damask.Registered;
import dev.damask.Unregistered;

class Quiet {
  @Unregistered // ERROR UnregisteredAlone
  static class Unrelated {}

  @Unregistered // ERROR UnregisteredAlone
  interface Subroot extends Root {}

  @Registered("torn")
  @Unregistered // ERROR UnregisteredAlone
  static class Torn implements Root {}

  @Unregistered
  static class Off implements Root {}

  static class On extends Off {}
}

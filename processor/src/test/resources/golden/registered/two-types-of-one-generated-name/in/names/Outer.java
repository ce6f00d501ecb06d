package names;

import dev.damask.Registered;

public class Outer {
  @Registered
  interface Root {}

  record One() implements Root {}
}

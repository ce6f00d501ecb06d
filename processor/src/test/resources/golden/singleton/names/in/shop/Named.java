package shop;

import dev.damask.Singleton;
import dev.damask.generated.DamaskGenerated;

/** Parameters, variables and types of the names that generated code uses. */
@Singleton
public class Named {
  public Named(int instance, int arguments, int INSTANCE, String Arguments, Arguments SoleInstance) {}

  <Arguments, Named extends Comparable<Named>> Named(Arguments Named, Named NamedSingleton) {}

  <E extends Exception> Named(Override create) throws E {}

  Named(SoleInstance override, String String, Object[]... Object) {}

  @Singleton
  static class AutoCloseable {}

  interface Inner {
    @Singleton
    class Override {
      <T extends java.io.IOException> Override() throws T {}
    }
  }
}

package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import kotlin.Metadata;

/** What Kotlin's stubs make of an interface with a default method. */
@Metadata
@Decorate
public interface Greeter {
  @Timed
  default String greet(String name) {
    return null;
  }

  @Metadata
  final class DefaultImpls {
    @Timed
    public static String greet(Greeter $this, String name) {
      return null;
    }
  }
}

package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import kotlin.Metadata;
import kotlin.jvm.JvmOverloads;

/** What Kotlin's stubs show, and nobody wrote. */
class Greeters {
  @Metadata(d2 = {"Lshapes/Greeters$Greeter;", "", "greet", "name", "polite"})
  @Decorate
  interface Greeter {
    String greet(String name);

    @Retry(maxAttempts = 2)
    default String polite(String name) {
      return null;
    }
  }

  /** It repeats the default method with its annotations, which are no mistake of anybody's. */
  @Metadata(d2 = {"Lshapes/Greeters$Plain;", "Lshapes/Greeters$Greeter;", "<init>", "()V", "greet", "", "name"})
  static final class Plain implements Greeter {
    @Override
    public String greet(String name) {
      return null;
    }

    @Override
    @Retry(maxAttempts = 2)
    public String polite(String name) {
      return null;
    }
  }

  /** The final overloads call the open one. */
  @Metadata
  @Decorate
  static class Overloaded {
    @JvmOverloads
    @Timed
    public final String load(String first) {
      return null;
    }

    @JvmOverloads
    @Timed
    public final String load(String first, long last) {
      return null;
    }

    @JvmOverloads
    @Timed
    public String load(String first, int second, long last) {
      return null;
    }
  }

  /** Java has no name for the function, so that the stub has no such method. */
  @Metadata(d2 = {"Lshapes/Greeters$Ids;", "", "load", "id", "byId", "byId-IoAF18A", "(I)V", "other", "other-impl"})
  @Decorate // NOTE UnseenFunction
  static class Ids {
    @Timed
    public String load(String id) {
      return null;
    }
  }
}

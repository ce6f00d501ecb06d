package calls;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Overrides;

/** What is carried need not have an effect everywhere; what a use says has to. */
@Decorate
class Quiet {

  @Logged(result = false)
  @interface Silent {}

  @Logged
  @interface Told {
    @Overrides(decorator = Logged.class, attribute = "result")
    boolean result() default false;
  }

  @Cached(maximumSize = 10)
  @interface Few {}

  @Silent
  void carried() {}

  @Told
  void byDefault() {}

  @Told(result = false) // ERROR AttributeWithoutEffect
  void written() {}

  @Told(result = false)
  String returned() {
    return "";
  }

  @Few
  String few() {
    return "";
  }
}

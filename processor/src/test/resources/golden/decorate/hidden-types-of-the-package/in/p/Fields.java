package p;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

/** What it inherits has the names of types of the package, which a simple name would not mean. */
@Decorate
@Validated
class Fields implements Headers {
  @NotNull p.Key key = new p.Key();

  @Timed
  p.Key first(Headers.Key other) {
    return key;
  }
}

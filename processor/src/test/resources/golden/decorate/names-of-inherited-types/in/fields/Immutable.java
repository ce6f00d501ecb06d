package fields;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Timed;

/** Its log is that of this class, not of {@code Fields.Immutable}. */
@Decorate
@Timed
@Logged
public class Immutable implements Fields {
  @Override
  public String get() {
    return "value";
  }

  public fields.Immutable with(fields.Header header, Fields.Header other, Header inherited) {
    return this;
  }
}

package fields;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public interface Header extends Fields {
  @Timed
  fields.Immutable of(fields.Header header);
}

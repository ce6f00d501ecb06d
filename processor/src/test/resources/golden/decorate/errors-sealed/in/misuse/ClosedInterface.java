package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR NotPermitted
sealed interface ClosedInterface {
  @Timed
  void first();

  record Only() implements ClosedInterface {
    @Override
    public void first() {}
  }

  @Decorate
  non-sealed class Open implements ClosedInterface {
    @Timed
    @Override
    public void first() {}
  }
}

package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import org.jspecify.annotations.Nullable;

@Decorate
class Misplaced {

  /** Says nothing about where it may stand. */
  @DecoratedBy(Plain.class)
  @interface Plainly {}

  @Plainly // ERROR MisplacedDecorator
  int field;

  @Plainly // ERROR MisplacedDecorator
  Misplaced() {}

  @Plainly
  void fine() {}

  static final class Plain implements Decorator {
    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

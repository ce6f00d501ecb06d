package misuse;

import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;

@DecoratedBy(Several.Limits.class) // ERROR AnnotationAttribute
@interface Several {
  Window[] windows() default {};

  final class Limits implements Decorator {
    Limits(Window[] windows) {}

    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

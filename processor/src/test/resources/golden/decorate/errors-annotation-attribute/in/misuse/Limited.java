package misuse;

import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;

@DecoratedBy(Limited.Limit.class) // ERROR AnnotationAttribute
@interface Limited {
  Window window();

  final class Limit implements Decorator {
    Limit(Window window) {}

    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

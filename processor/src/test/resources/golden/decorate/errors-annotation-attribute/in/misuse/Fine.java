package misuse;

import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;

@DecoratedBy(Fine.Type.class)
@interface Fine {
  Class<? extends java.lang.annotation.Annotation> type();

  final class Type implements Decorator {
    Type(Class<? extends java.lang.annotation.Annotation> type) {}

    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

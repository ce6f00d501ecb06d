package shop;

import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@DecoratedBy(Seen.Seeing.class)
@Target(ElementType.METHOD)
@interface Seen {

  final class Seeing implements Decorator {
    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

package shapes;

import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** A decorator that is seen at run time. */
@Retention(RetentionPolicy.RUNTIME)
@DecoratedBy(Marker.Marking.class)
@interface Marker {
  final class Marking implements Decorator {
    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

package audit;

import dev.damask.decorate.Call;
import dev.damask.decorate.Decorator;
import org.jspecify.annotations.Nullable;

/** Anybody can name it, and only this package can create it. */
public class Audit implements Decorator {
  Audit() {}

  @Override
  public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
    return call.proceed();
  }
}

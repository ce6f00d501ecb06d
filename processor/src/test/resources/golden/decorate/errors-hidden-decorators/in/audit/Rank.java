package audit;

import dev.damask.decorate.Call;
import dev.damask.decorate.Decorator;
import org.jspecify.annotations.Nullable;

public class Rank implements Decorator {
  public Rank(Level level) {}

  @Override
  public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
    return call.proceed();
  }
}

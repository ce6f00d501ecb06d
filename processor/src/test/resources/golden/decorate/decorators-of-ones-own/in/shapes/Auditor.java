package shapes;

import dev.damask.decorate.Call;
import dev.damask.decorate.Decorator;
import java.lang.annotation.ElementType;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

final class Auditor implements Decorator {

  Auditor(
      boolean flag,
      byte small,
      long big,
      double limit,
      float ratio,
      char letter,
      ElementType[] targets,
      Class<? extends Number>[] types,
      Class<?> type,
      TimeUnit unit,
      int[] codes,
      String value) {}

  @Override
  public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
    return call.proceed();
  }
}

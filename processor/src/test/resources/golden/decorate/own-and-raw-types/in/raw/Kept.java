package raw;

import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import org.jspecify.annotations.Nullable;

@DecoratedBy(Kept.Keeper.class)
@interface Kept {

  final class Keeper implements Decorator {
    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

package later;

import dev.damask.decorate.AsyncDecorator;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import java.util.concurrent.CompletionStage;

@DecoratedBy(Traced.Log.class)
@interface Traced {
  class Log implements AsyncDecorator {
    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }

    @Override
    public <R> CompletionStage<R> aroundAsync(Call<CompletionStage<R>> call) throws Exception {
      return call.proceed();
    }
  }
}

package p;

import dev.damask.decorate.AsyncDecorator;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import java.util.concurrent.CompletionStage;

@DecoratedBy(Audited.Audit.class)
@interface Audited {

  class Audit implements AsyncDecorator {
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

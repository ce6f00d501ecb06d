package base;

import dev.damask.decorate.AsyncDecorator;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import java.util.concurrent.CompletionStage;

@DecoratedBy(Noted.Note.class)
public @interface Noted {

  final class Note implements AsyncDecorator {
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

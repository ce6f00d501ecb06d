package marked;

import dev.damask.decorate.AsyncDecorator;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A decorator of one's own. */
@DecoratedBy(Noted.Noting.class)
@interface Noted {
  /** Does nothing. */
  final class Noting implements AsyncDecorator {
    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }

    @Override
    public <R extends @Nullable Object> CompletionStage<R> aroundAsync(
        Call<CompletionStage<R>> call) throws Exception {
      return call.proceed();
    }
  }
}

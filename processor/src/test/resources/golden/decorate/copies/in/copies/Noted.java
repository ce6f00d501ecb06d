package copies;

import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;

@DecoratedBy(Noted.Note.class)
@interface Noted {
  final class Note implements Decorator {
    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

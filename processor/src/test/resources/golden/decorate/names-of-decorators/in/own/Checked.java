package own;

import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;

@DecoratedBy(Checked.Check.class)
public @interface Checked {
  String role();

  final class Check implements Decorator {
    public Check(String role) {}

    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

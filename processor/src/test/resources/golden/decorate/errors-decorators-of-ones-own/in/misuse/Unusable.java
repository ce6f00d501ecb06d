package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import org.jspecify.annotations.Nullable;

@Decorate
class Unusable {

  @DecoratedBy(Unwritten.class) // ERROR DecoratorUnusable
  @interface ByUnwritten {}

  @DecoratedBy(Secret.class) // ERROR DecoratorUnusable
  @interface BySecret {}

  @DecoratedBy(Inner.class) // ERROR DecoratorUnusable
  @interface ByInner {}

  @DecoratedBy(Decorator.class) // ERROR DecoratorUnusable
  @interface ByInterface {}

  @DecoratedBy(Uncreatable.class) // ERROR DecoratorUnusable
  @interface ByUncreatable {}

  @DecoratedBy(Usable.class)
  @interface ByUsable {}

  @ByUnwritten
  void wrong() {}

  @ByUsable
  void fine() {}

  Uncreatable uncreatable = new Uncreatable();

  abstract static class Unwritten implements Decorator {
    Unwritten() {}

    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }

  private static class Secret implements Decorator {
    Secret() {}

    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }

  class Inner implements Decorator {
    Inner() {}

    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }

  static final class Uncreatable implements Decorator {
    private Uncreatable() {}

    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }

  static final class Usable implements Decorator {
    Usable() {}

    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

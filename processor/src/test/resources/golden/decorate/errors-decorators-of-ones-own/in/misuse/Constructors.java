package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import org.jspecify.annotations.Nullable;

@Decorate
class Constructors {

  @DecoratedBy(Missing.class) // ERROR DecoratorConstructor
  @interface NoParameter {
    String name() default "";
  }

  @DecoratedBy(Named.class) // ERROR DecoratorConstructor
  @interface NoAttribute {}

  @DecoratedBy(Named.class) // ERROR DecoratorConstructor
  @interface OtherType {
    int name() default 1;
  }

  @DecoratedBy(Named.class)
  @interface Fine {
    String name() default "";
  }

  @NoAttribute
  void wrong() {}

  @Fine
  void fine() {}

  static final class Missing implements Decorator {
    Missing() {}

    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }

  static final class Named implements Decorator {
    Named(String name) {}

    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}

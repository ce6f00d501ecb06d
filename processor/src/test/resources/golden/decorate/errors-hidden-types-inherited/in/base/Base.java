package base;

import dev.damask.Decorate;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import dev.damask.decorate.Retry;

/** What can be named here, and not in another package. */
public class Base {
  static class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Decorate
  public static class OfRetry {
    @Retry(on = Busy.class)
    public String read() {
      return "";
    }
  }

  @Decorate
  public static class OfOwn {
    @Named(Busy.class)
    public String read() {
      return "";
    }
  }

  @Decorate
  public static class OfPrivate {
    @Retry(on = Idle.class) // ERROR HiddenType
    public String read() {
      return "";
    }

    private static class Idle extends RuntimeException {
      private static final long serialVersionUID = 1;
    }
  }

  @DecoratedBy(Named.As.class)
  public @interface Named {
    Class<?> value();

    class As implements Decorator {
      public As(Class<?> value) {}

      @Override
      public <R> R around(Call<R> call) throws Exception {
        return call.proceed();
      }
    }
  }
}

package calls;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Overrides;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Where compositions stand wrong. */
class Stacks {

  @Timed
  @Retry
  @interface Calls {}

  @Logged
  @Timed
  @interface Told {}

  @Cached
  @interface Reads {}

  static final class Plain implements Decorator {
    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }

  @DecoratedBy(Plain.class)
  @Target(ElementType.TYPE)
  @interface OfTypes {}

  @OfTypes
  @interface Typed {}

  @Decorate
  @Calls
  static class Kinds {

    @Calls // ERROR MisplacedDecorator
    int field;

    @Calls // ERROR MisplacedDecorator
    Kinds() {}

    public void free(@Calls int parameter) {} // ERROR MisplacedDecorator

    @Calls // ERROR FinalMethod
    public final void fixed() {}

    @Calls // ERROR PrivateMethod
    private void hidden() {}

    @Calls // ERROR StaticMethod
    static void common() {}

    @Calls // ERROR AsyncMethod
    Future<String> future() {
      throw new IllegalStateException();
    }

    @Undecorated
    public void none() {}

    @Calls
    @Retry(maxAttempts = 5) // ERROR CarriedTwice
    public void twice() {}

    @Timed
    @Told // ERROR CarriedTwice
    @Calls // ERROR CarriedTwice
    public void thrice() {}

    @Retry(maxAttempts = 5)
    @Told
    public void once() {}

    @Typed // ERROR CarriedMisplaced
    public void typed() {}

    @Reads
    public String reads() {
      return "";
    }
  }

  @Decorate
  @Reads // ERROR CarriedMisplaced
  static class OnClass {
    public String reads() {
      return "";
    }
  }

  @Decorate
  @Calls // ERROR NothingToDecorate
  static class Nothing {
    @Told
    void own() {}
  }

  @Calls // ERROR MissingDecorate
  static class Stray {
    @Told
    void own() {}
  }

  static class StrayMethod {
    void none() {}

    @Told // ERROR MissingDecorate
    void own() {}
  }

  /** Every carried decorator but one is replaced, and that one is of use. */
  @Decorate
  @Calls
  static class Replaced {
    @Retry(maxAttempts = 4)
    public void own() {}
  }
}

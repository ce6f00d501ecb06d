package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;
import dev.damask.decorate.Within;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;

/** Decorators of the class that cannot stand on some of its methods: one error each. */
class Services {
  @Decorate
  @Timed // ERROR AsyncMethod
  @Logged // ERROR AsyncMethod
  static class Later {
    public Future<String> first() {
      return null;
    }

    public Flow.Publisher<String> second() {
      return null;
    }

    public String plain() {
      return "";
    }
  }

  @Decorate
  @Timed
  static class Fine {
    @Undecorated
    public Future<String> first() {
      return null;
    }

    public String plain() {
      return "";
    }
  }

  @Decorate
  @Retry(fallback = "none") // ERROR FallbackSignature
  static class Fallbacks {
    public String first() {
      return "";
    }

    public int second() {
      return 1;
    }

    public void third() {}

    String none() {
      return "";
    }
  }

  @Decorate
  @Within("scope") // ERROR ScopeParameter
  static class Scopes {
    public void first(String name) {}

    public void second() {}

    public void third() {}

    AutoCloseable scope(String name) {
      return null;
    }
  }

  @Decorate
  @Timed(slow = "1x") // ERROR DurationSyntax
  static class OfAll {
    public void first() {}

    public void second() {}
  }
}

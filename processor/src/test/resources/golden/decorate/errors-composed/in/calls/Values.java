package calls;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Overrides;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import dev.damask.decorate.Within;
import java.io.IOException;

/** What carried decorators are given wrong is told once, where it is. */
class Values {

  @Retry(delay = "1 second") // ERROR DurationSyntax
  @interface WrongDelay {}

  @Timed
  @Retry(
      maxAttempts = 0, // ERROR NumberRange
      jitter = 2) // ERROR NumberRange
  @interface WrongNumbers {}

  @WrongDelay
  @Cached(ttl = "0s") // ERROR DurationRange
  @interface Nested {}

  @Retry
  @interface Open {
    @Overrides(decorator = Retry.class, attribute = "maxAttempts")
    int attempts() default 0; // ERROR NumberRange

    @Overrides(decorator = Retry.class, attribute = "delay")
    String delay() default "1s";
  }

  /** What it carries never counts. */
  @Cached(ttl = "")
  @interface Filled {
    @Overrides(decorator = Cached.class, attribute = "ttl")
    String value();
  }

  @Open(attempts = 3, delay = "soon") // ERROR DurationSyntax
  @interface Closed {}

  @Timed
  @Timeout("0s") // ERROR DurationRange
  @interface InNoTime {}

  @Retry(on = {IOException.class, OutOfMemoryError.class}) // ERROR OnNever
  @interface OfErrors {}

  @Timeout("1s") // ERROR TimeUpTooSoon
  @Retry(delay = "2s")
  @interface TooSoon {
    @Overrides(decorator = Timeout.class, attribute = "value")
    String time() default "1s";
  }

  @Retry(delay = "5s")
  @interface Slowly {}

  @Retry(fallback = "instead")
  @Within("transaction")
  @interface Named {}

  @Decorate
  static class First {
    @WrongDelay
    public String one() {
      return "";
    }

    @Nested
    public String two() {
      return "";
    }

    @WrongNumbers
    public String three() {
      return "";
    }

    @Open(attempts = -1) // ERROR NumberRange
    public String four() {
      return "";
    }

    @Open(attempts = 2)
    public String five() {
      return "";
    }

    @Filled("1x") // ERROR DurationSyntax
    public String six() {
      return "";
    }

    @Filled("1s")
    public String seven() {
      return "";
    }

    @TooSoon
    public String soon() {
      return "";
    }

    @TooSoon(time = "3s") // ERROR TimeUpTooSoon
    public String sooner() {
      return "";
    }

    @TooSoon(time = "1m")
    public String late() {
      return "";
    }

    @Timeout("4s") // ERROR TimeUpTooSoon
    @Slowly
    public String slowly() {
      return "";
    }

    @InNoTime
    public String timed() {
      return "";
    }

    @OfErrors
    public String errors() throws IOException {
      return "";
    }

    @Closed
    public String eight() {
      return "";
    }
  }

  @Decorate
  @Open(delay = "-1s") // ERROR DurationSyntax
  static class Second {
    public String one() throws IOException {
      return "";
    }

    public String two() {
      return "";
    }
  }

  /** Of a class, too. */
  @Decorate
  @WrongDelay
  static class OfClass {
    public String one() {
      return "";
    }
  }

  /** Names are looked up where the composition stands. */
  @Decorate
  static class Third {
    @Named // ERROR UnknownFallback UnknownScope
    public String wrong() {
      return "";
    }
  }

  @Decorate
  static class Fourth {
    @Named
    public String right(int number) {
      return "";
    }

    @Named // ERROR FallbackSignature
    public String wrong() {
      return "";
    }

    String instead(int number) {
      return "";
    }

    AutoCloseable transaction() {
      return () -> {};
    }
  }
}

package dev.damask.observe;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/** The events of a {@link JfrListener}, as JDK Flight Recorder wants them: a class each. */
final class JfrEvents {

  private JfrEvents() {}

  /** What all of them say. */
  @Category("Damask")
  @StackTrace(false)
  abstract static class Happened extends Event {

    @Label("Class")
    @Nullable String type;

    @Label("Method")
    @Nullable String method;

    /** The same, of a method. */
    Happened of(CallEvent event) {
      type = event.type();
      method = event.method();
      return this;
    }
  }

  @Name("dev.damask.Call")
  @Label("Call")
  @Description("A call of a timed method has ended")
  static final class Call extends Happened {

    @Label("Elapsed")
    @Timespan
    long elapsed;

    @Label("Failure")
    @Nullable Class<?> failure;

    Call with(CallEnded call) {
      elapsed = nanos(call.elapsed());
      failure = classOf(call.failure());
      return this;
    }
  }

  @Name("dev.damask.Attempt")
  @Label("Attempt")
  @Description("An attempt of a retried method has failed or given an unwanted result")
  static final class Attempt extends Happened {

    @Label("Attempt")
    int attempt;

    @Label("Most Attempts")
    int maxAttempts;

    @Label("Last")
    @Description("Whether no attempt follows")
    boolean last;

    @Label("Delay")
    @Description("How long the next attempt is waited for")
    @Timespan
    long delay;

    @Label("Failure")
    @Description("None where the result was unwanted")
    @Nullable Class<?> failure;

    Attempt with(AttemptFailed failed) {
      Duration next = failed.delay();
      attempt = failed.attempt();
      maxAttempts = failed.maxAttempts();
      last = next == null;
      delay = next == null ? 0 : nanos(next);
      failure = classOf(failed.failure());
      return this;
    }
  }

  @Name("dev.damask.Cache")
  @Label("Cache")
  @Description("A cache has answered a call")
  static final class Cache extends Happened {

    @Label("Answer")
    @Nullable String answer;

    Cache with(CacheAsked asked) {
      answer = asked.answer().name();
      return this;
    }
  }

  @Name("dev.damask.Rejection")
  @Label("Rejection")
  @Description("A call was kept off")
  static final class Rejection extends Happened {

    @Label("Reason")
    @Nullable Class<?> reason;

    @Label("Retry After")
    @Description("How long it is until a call may pass; 0 where nobody knows")
    @Timespan
    long retryAfter;

    Rejection with(CallRejected rejected) {
      reason = rejected.reason().getClass();
      retryAfter = rejected.reason().retryAfter().map(JfrEvents::nanos).orElse(0L);
      return this;
    }
  }

  @Name("dev.damask.Timeout")
  @Label("Timeout")
  @Description("The time of a call was up")
  static final class Timeout extends Happened {

    @Label("Limit")
    @Timespan
    long limit;

    Timeout with(CallTimedOut timedOut) {
      limit = nanos(timedOut.limit());
      return this;
    }
  }

  @Name("dev.damask.Fallback")
  @Label("Fallback")
  @Description("A fallback has answered a call")
  static final class Fallback extends Happened {

    @Label("Failure")
    @Description("None where the result was unwanted")
    @Nullable Class<?> failure;

    Fallback with(FallbackAnswered answered) {
      failure = classOf(answered.failure());
      return this;
    }
  }

  @Name("dev.damask.Circuit")
  @Label("Circuit")
  @Description("A circuit has changed its state")
  static final class Circuit extends Happened {

    @Label("From")
    @Nullable String from;

    @Label("To")
    @Nullable String to;

    Circuit with(CircuitChanged changed) {
      from = changed.from().name();
      to = changed.to().name();
      return this;
    }
  }

  @Name("dev.damask.Store")
  @Label("Store")
  @Description("The store of a shared cache has failed")
  static final class Store extends Happened {

    @Label("Operation")
    @Nullable String operation;

    @Label("Failure")
    @Nullable Class<?> failure;

    Store with(StoreFailed failed) {
      operation = failed.operation().name();
      failure = classOf(failed.failure());
      return this;
    }
  }

  /** Or the most there are: 292 years. */
  private static long nanos(Duration duration) {
    return TimeUnit.NANOSECONDS.convert(duration);
  }

  private static @Nullable Class<?> classOf(@Nullable Throwable failure) {
    return failure == null ? null : failure.getClass();
  }
}

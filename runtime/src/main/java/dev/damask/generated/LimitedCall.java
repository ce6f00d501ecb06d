package dev.damask.generated;

import dev.damask.decorate.CallTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous call that fails when its time is up.
 *
 * @param <T> the value
 */
final class LimitedCall<T extends @Nullable Object> implements Alarm.Bell, Supervision {

  private static final StackTraceElement[] NO_TRACE = {};

  private final TimeLimit limit;
  private final Alarms alarms;
  private final TimeUp timeUp;
  private final AsyncCall<T> call = new AsyncCall<>(this);

  /** Not set yet where it goes off at once. */
  private volatile @Nullable Alarm alarm;

  LimitedCall(TimeLimit limit, Alarms alarms, TimeUp timeUp) {
    this.limit = limit;
    this.alarms = alarms;
    this.timeUp = timeUp;
  }

  CompletableFuture<T> begin(Start<? extends CompletionStage<? extends T>> start) {
    try {
      alarm = alarms.set(this);
    } catch (Throwable failure) {
      return CompletableFuture.failedFuture(failure);
    }
    return call.begin(start);
  }

  @Override
  public void prepare() {}

  @Override
  public void ring() {
    CallTimeoutException timedOut = limit.exceeded();
    timedOut.setStackTrace(NO_TRACE);
    timeUp.set(true);
    call.failsWith(timedOut);
    limit.soon(call.onAnotherThread(() -> stop(timedOut)));
  }

  private void stop(CallTimeoutException timedOut) {
    try {
      limit.tell();
    } finally {
      call.stop(timedOut);
    }
  }

  @Override
  public void cancelled() {
    switchOff();
  }

  @Override
  public void ended(@Nullable Throwable failure) {
    switchOff();
  }

  private void switchOff() {
    Alarm set = alarm;
    if (set != null) {
      var unused = alarms.switchOff(set);
    }
  }
}

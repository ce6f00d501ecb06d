package dev.damask.generated;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** An asynchronous call through a circuit, which hears of its end or its cancellation, once. */
final class BreakerCall implements Supervision {

  private final Breaker breaker;
  private final Admission admission;
  private final long start;
  private final TimeUp timeUp;
  private final AtomicBoolean isOver = new AtomicBoolean();

  BreakerCall(Breaker breaker, Admission admission, long start, TimeUp timeUp) {
    this.breaker = breaker;
    this.admission = admission;
    this.start = start;
    this.timeUp = timeUp;
  }

  @Override
  public void cancelled() {
    if (isOver.compareAndSet(false, true)) {
      breaker.end(admission, timeUp.isUp() ? Outcome.FAILURE : Outcome.NONE);
    }
  }

  @Override
  public void ended(@Nullable Throwable failure) {
    if (!isOver.compareAndSet(false, true)) {
      return;
    }
    if (failure == null) {
      breaker.returned(admission, start, timeUp);
    } else {
      breaker.failed(failure, admission, start, timeUp);
    }
  }
}

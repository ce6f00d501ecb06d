package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.util.concurrent.CancellationException;

@Decorate
class Never {
  @Retry(on = Error.class) // ERROR RetryOnNever
  void error() {}

  @Retry(on = {Exception.class, AssertionError.class}) // ERROR RetryOnNever
  void someError() {}

  @Retry(on = InterruptedException.class) // ERROR RetryOnNever
  void interrupt() {}

  @Retry(on = CancellationException.class) // ERROR RetryOnNever
  void cancellation() {}

  @Retry(on = IllegalStateException.class, notOn = CancellationException.class)
  void fine() {}
}

package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.util.concurrent.CancellationException;

@Decorate
class Never {
  @Retry(on = Error.class) // ERROR OnNever
  void error() {}

  @Retry(on = {Exception.class, AssertionError.class}) // ERROR OnNever
  void someError() {}

  @Retry(on = InterruptedException.class) // ERROR OnNever
  void interrupt() {}

  @Retry(on = CancellationException.class) // ERROR OnNever
  void cancellation() {}

  @Retry(on = IllegalStateException.class, notOn = CancellationException.class) // ERROR OnNever
  void notCancelledAnyway() {}

  @Retry(on = Throwable.class, notOn = IllegalStateException.class)
  void fine() {}
}

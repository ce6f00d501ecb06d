package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.io.FileNotFoundException;
import java.io.IOException;

@Decorate
class Both {
  @Retry(on = IOException.class, notOn = IOException.class) // ERROR RetryOnBoth
  void same() {}

  @Retry(
      on = {IOException.class, RuntimeException.class},
      notOn = {FileNotFoundException.class, RuntimeException.class}) // ERROR RetryOnBoth
  void oneOfTwo() {}

  @Retry(on = IOException.class, notOn = FileNotFoundException.class)
  void fine() {}
}

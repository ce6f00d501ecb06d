package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.io.FileNotFoundException;
import java.io.IOException;

@Decorate
class Both {
  @Retry(on = IOException.class, notOn = IOException.class) // ERROR RetryOnBoth
  void same() {}

  @Retry(on = {RuntimeException.class, IOException.class}, notOn = RuntimeException.class) // ERROR RetryOnBoth
  void oneOfTwo() {}

  @Retry(on = IOException.class, notOn = FileNotFoundException.class)
  void fine() {}
}

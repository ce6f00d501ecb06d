package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.io.FileNotFoundException;
import java.io.IOException;

@Decorate
class Both {
  @Retry(on = IOException.class, notOn = IOException.class) // ERROR OnBoth
  void same() throws IOException {}

  @Retry(on = {RuntimeException.class, IOException.class}, notOn = RuntimeException.class) // ERROR OnBoth
  void oneOfTwo() throws IOException {}

  @Retry(on = IOException.class, notOn = FileNotFoundException.class)
  void fine() throws IOException {}
}

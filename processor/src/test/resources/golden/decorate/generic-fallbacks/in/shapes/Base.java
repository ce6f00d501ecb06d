package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;

@Decorate
abstract class Base<X extends Exception> {
  @Retry(fallback = "instead")
  String read(String name) throws X {
    return name;
  }

  String instead(String name) throws X {
    return name;
  }

  @Decorate
  static class OfFiles extends Base<IOException> {
    @Timed
    String more() {
      return "";
    }

    @Override
    String instead(String name) throws IOException {
      return name;
    }
  }
}

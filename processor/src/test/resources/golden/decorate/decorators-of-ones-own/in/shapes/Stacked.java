package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.io.IOException;

/** The private method of a decorator of one's own declares nothing that it does not throw. */
@Decorate
class Stacked {
  @Timed
  @Plainly
  String narrow() throws IOException {
    return "";
  }

  @Timed
  @Plainly
  String wide() throws Exception {
    return "";
  }
}

package calls;

import dev.damask.Decorate;
import java.io.IOException;

@Decorate
@ServiceCall(attempts = 2)
interface Port {

  String fetch() throws IOException;

  @Guarded("port")
  default void guarded() {}
}

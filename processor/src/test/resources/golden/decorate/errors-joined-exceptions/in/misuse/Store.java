package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.io.IOException;

@Decorate
public interface Store<T> {
  @Timed
  void put(T value) throws IOException;
}

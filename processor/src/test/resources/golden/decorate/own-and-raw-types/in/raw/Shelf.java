package raw;

import dev.damask.Decorate;
import java.util.List;
import java.util.Map;

/** ecj takes what a handle is called with for unchecked where that is raw. */
@Decorate
public class Shelf {

  @Kept
  @SuppressWarnings("rawtypes")
  public List put(int at, List books, Map[] notes) {
    return books;
  }

  @Kept
  public List<String> titles(List<String> books) {
    return books;
  }
}

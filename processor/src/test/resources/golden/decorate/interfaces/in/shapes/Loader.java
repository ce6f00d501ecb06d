package shapes;

import dev.damask.decorate.Logged;
import dev.damask.Decorate;

@Decorate
public interface Loader<K> {
  @Logged
  K load(String key) throws Exception;

  @Logged
  default <T extends K> T inherited(T item) {
    return item;
  }
}

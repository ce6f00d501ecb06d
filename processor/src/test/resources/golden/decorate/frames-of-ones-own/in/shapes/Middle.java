package shapes;

import base.Noted;
import base.Shown;
import base.Store;
import dev.damask.Decorate;
import java.util.Map;

@Decorate
abstract class Middle<V extends Number> extends Store<String, V, Shown> {

  @Noted
  V take(V value, V[] more) {
    return value;
  }

  @Noted
  Map<String, V> all(String first) {
    return Map.of();
  }
}

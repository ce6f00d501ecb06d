package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;

@Decorate
@SuppressWarnings({"rawtypes", "unchecked"})
abstract class UncheckedRawArray extends Node {
  @Timed
  @Override
  <T> List[] lists() {
    return null;
  }
}

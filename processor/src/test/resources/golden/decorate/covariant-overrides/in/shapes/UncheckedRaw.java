package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.ArrayList;
import java.util.List;

@Decorate
@SuppressWarnings({"rawtypes", "unchecked"})
abstract class UncheckedRaw extends Node {
  @SuppressWarnings("serial")
  static class Strings extends ArrayList {}

  @Timed
  @Override
  Strings names() {
    return null;
  }
}

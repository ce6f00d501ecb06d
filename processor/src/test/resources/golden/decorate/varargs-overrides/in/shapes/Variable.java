package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
@SuppressWarnings({"all", "overrides"})
class Variable extends Arrays {
  @Timed
  @Override
  void put(String... keys) {}
}

package shapes;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

interface Copies {

  abstract class Node {
    abstract <T extends Node> T copy();
  }

  /** Inherits a warning in each of its subtypes. */
  @Validated
  @Decorate
  @SuppressWarnings("unchecked")
  class Copied extends Node {

    @NotNull String name;

    @Override
    Copied copy() {
      return this;
    }

    @Timed
    int size() {
      return 1;
    }
  }
}

package p;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** Fields that a subclass hides, or that an interface has a constant of the same name for. */
class Attribute {
  @NotNull String name;
  @Positive protected int length = 1;

  interface Named {
    String name = "named";
  }

  @Validated
  static class ByStatic extends Attribute {
    private static String name;

    static String shown() {
      return name;
    }
  }

  @Validated
  static class ByPrivate extends Attribute {
    private final int length;

    ByPrivate(int length) {
      this.length = length;
    }

    int twice() {
      return 2 * length;
    }
  }

  /** One of each: the plain name would be either. */
  @Validated
  static class ByInterface extends Attribute implements Named {}

  @Validated
  static class ByShown extends Attribute {
    @Positive int length = 1;
  }
}

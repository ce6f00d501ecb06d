package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

class Kinds {

  @Validated // ERROR FinalClass
  static final class Closed {
    @NotNull String name;
  }

  @Validated // ERROR EnumClass
  enum Constant {
    ONE;

    @NotNull String name;
  }

  @Validated // ERROR AnnotationClass
  @interface Mark {}

  @Validated // ERROR PrivateClass
  private static class Hidden {
    @NotNull String name;
  }

  @Validated // ERROR InnerClass
  class Inner {
    @NotNull String name;
  }

  @Validated // ERROR NoUsableConstructor
  static class Factory {
    @NotNull String name;

    private Factory() {}
  }

  @Validated // ERROR NothingToValidate
  static class Nothing {
    String name;
  }

  @Validated // ERROR NothingToValidate
  interface NothingEither {
    String name();
  }

  @Validated // ERROR NothingToValidate
  record NoComponent() {}

  @Validated
  static class Near {
    @NotNull String name;

    private Near(String name) {
      this.name = name;
    }

    Near() {
      this("");
    }
  }

  @Validated
  record AlsoNear(@NotNull String name) {}
}

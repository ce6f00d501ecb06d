package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotBlank;
import kotlin.Metadata;
import lombok.Builder;
import lombok.With;

/** What other tools create is no object of the validated type. */
class Makers {
  @Validated
  @Builder // NOTE UncheckedObjects
  static class User {
    @NotBlank String name;

    User(String name) {
      this.name = name;
    }
  }

  @Validated
  static class Account {
    @NotBlank String name;

    @Builder // NOTE UncheckedObjects
    Account(String name) {
      this.name = name;
    }
  }

  @Validated
  static class Order {
    @With // NOTE UncheckedObjects
    @NotBlank
    String name;

    Order(String name) {
      this.name = name;
    }
  }

  /** Its builder creates what is validated. */
  @Validated
  static class Checked {
    @NotBlank String name;

    Checked(String name) {
      this.name = name;
    }

    @Builder
    static Checked of(String name) {
      return new Makers_CheckedValidated(name);
    }
  }

  /** Its constructor checks. */
  @Validated
  @Builder
  record Point(@NotBlank String name) {
    Point {
      Makers_PointValidated.check(name);
    }
  }

  @Metadata
  @Validated
  static class Person {
    @NotBlank String name;

    Person(String name) {
      this.name = name;
    }

    public final String component1() {
      return name;
    }

    public final Person copy(String name) { // NOTE UncheckedObjects
      return new Person(name);
    }
  }

  /** A copy of one's own. */
  @Validated
  static class Copied {
    @NotBlank String name;

    Copied(String name) {
      this.name = name;
    }

    public Copied copy(String name) {
      return new Makers_CopiedValidated(name);
    }
  }
}

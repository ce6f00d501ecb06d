package shop;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.NotNull;

/** The setter and the constructor that are checked stand behind others that are not. */
@Validated
class Form {
  @NotNull private String name;

  Form(FormValidated name) {}

  Form(String name) {
    this.name = name;
  }

  String getName() {
    return name;
  }

  void setName(FormValidated name) {}

  void setName(String name) {
    this.name = name;
  }

  static boolean isShort(FormValidated name) {
    return true;
  }

  @Check(message = "must be short")
  static boolean isShort(String name) {
    return name.length() < 10;
  }
}
